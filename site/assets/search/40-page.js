/* The page: reads what is asked for from the address, shows what was found, keeps the address in step while one types. */
(function (antt) {
  'use strict';

  const here = document.currentScript;
  if (here) antt.root = here.src.replace(/assets\/search\.js.*$/, 'tim-kiem/chi-muc/');
  const form = document.getElementById('tim');
  if (!form) return;

  const site = antt.root.replace(/tim-kiem\/chi-muc\/$/, '');
  const isEnglish = document.documentElement.lang === 'en';
  const inLanguage = words => Array.isArray(words) ? words[isEnglish ? 1 : 0] : words;
  const linkTo = path => site + (isEnglish ? 'en/' : '') + path.replace(/\/$/, '/index.html');
  const results = document.getElementById('ket-qua');
  const status = document.getElementById('so-ket-qua');
  const Filters = ['loai', 'nam', 'xa', 'dat'];
  const FewInGroup = 3, ManyInGroup = 10, OnPage = 20, Pause = 60;

  const words = {};
  for (const item of document.getElementById('loi').content.querySelectorAll('[data-loi]')) words[item.dataset.loi] = item.textContent;
  const say = (name, values) => (words[name] || '').replace(/\{(\w+)\}/g, (all, key) => values[key]);
  const number = count => String(count).replace(/\B(?=(\d{3})+$)/g, isEnglish ? ',' : '.');

  const make = (name, attributes, ...inside) => {
    const element = document.createElement(name);
    for (const key in attributes) if (attributes[key] !== undefined) element.setAttribute(key, attributes[key]);
    element.append(...inside.filter(part => part !== null && part !== undefined && part !== ''));
    return element;
  };

  const asked = () => {
    const values = {};
    for (const [name, value] of new URLSearchParams(location.search)) if (value) values[name] = value;
    return values;
  };
  const address = values => {
    const kept = new URLSearchParams();
    for (const name in values) if (values[name]) kept.set(name, values[name]);
    return location.pathname + (kept.toString() ? '?' + kept : '');
  };

  /* The words that were looked for, marked in a name. */
  const marked = (text, slots) => {
    const keys = slots.flatMap(slot => antt.split(slot.text).map(word => word.key));
    const last = keys[keys.length - 1] || '';
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(/\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu)) {
      const key = antt.fold(found[0]).key;
      if (!keys.includes(key) && !(last.length > 1 && key.startsWith(last))) continue;
      if (found.index > end) parts.push(text.slice(end, found.index));
      parts.push(make('mark', {}, found[0]));
      end = found.index + found[0].length;
    }
    parts.push(text.slice(end));
    return parts;
  };

  const standing = name => {
    const known = document.getElementById('tinh-trang').content.querySelector('[data-standing="' + name + '"]');
    return known ? make('p', {}, ...Array.from(known.childNodes, node => document.importNode(node, true))) : null;
  };

  const shown = (row, slots) => {
    const line = (name, ...inside) => make('p', { class: 'quiet' }, words[name] ? words[name] + ' ' : '', ...inside);
    const now = row.now.flatMap(([name, path], at) => [at ? ', ' : '', make('a', { href: linkTo(path) }, make('bdi', { lang: 'vi' }, name))]);
    return make('li', {},
      make('h3', {}, make('a', { href: linkTo(row.path) }, make('bdi', { lang: isEnglish && !Array.isArray(row.name) ? 'vi' : undefined }, ...marked(inLanguage(row.name), slots)))),
      row.standing ? standing(row.standing) : null,
      make('p', { class: 'about' }, [inLanguage(row.about), row.place].filter(Boolean).join(' · ')),
      row.years ? line('years', row.years) : null,
      row.formerNames.length ? line('formerNames', make('bdi', { lang: 'vi' }, ...marked(row.formerNames.join(', '), slots))) : null,
      row.formerPlaces.length ? line('formerPlaces', make('bdi', { lang: 'vi' }, ...marked(row.formerPlaces.map(inLanguage).join(', '), slots))) : null,
      now.length ? line('now', ...now) : null);
  };

  const pager = (count, page, values) => {
    const pages = Math.ceil(count / OnPage);
    if (pages < 2) return null;
    const step = (to, name) => to >= 1 && to <= pages ? make('li', {}, make('a', { href: address(Object.assign({}, values, { trang: to })) }, words[name])) : null;
    return make('nav', { class: 'pager', 'aria-label': words.pages }, make('ul', {}, step(page - 1, 'before'), make('li', {}, make('span', { 'aria-current': 'page' }, say('page', { page: number(page), pages: number(pages) }))), step(page + 1, 'after')));
  };

  const advice = (values, found) => {
    const parts = [];
    const isFiltered = Filters.some(name => values[name]);
    const link = (to, text) => make('li', {}, make('a', { href: address(to) }, text));
    const ways = [];
    if (isFiltered && found.unfiltered > 0) ways.push(link({ q: values.q }, say('unfiltered', { count: number(found.unfiltered) })));
    for (const other of found.without) ways.push(link(Object.assign({}, values, { q: other.text, trang: '', nhom: '' }), say('without', { words: other.text, count: number(other.count) })));
    if (ways.length) parts.push(make('ul', {}, ...ways));
    parts.push(document.importNode(document.getElementById('loi-khuyen').content, true));
    return parts;
  };

  const show = async (values, found) => {
    const chosen = found.groups.filter(group => !values.nhom || group.kind === values.nhom);
    const page = Math.max(1, Number(values.trang) || 1);
    const sections = await Promise.all(chosen.map(async (group, at) => {
      const isAlone = chosen.length === 1;
      const entries = isAlone ? group.entries.slice((page - 1) * OnPage, page * OnPage) : group.entries.slice(0, at === 0 ? ManyInGroup : FewInGroup);
      const rows = await antt.rows(found.meta, entries);
      const all = !isAlone && group.entries.length > entries.length
        ? make('p', {}, make('a', { href: address(Object.assign({}, values, { nhom: group.kind, trang: '' })) }, say('all', { count: number(group.entries.length), kind: words[group.kind].toLowerCase() }))) : null;
      return make('section', { 'aria-labelledby': 'nhom-' + group.kind },
        make('h2', { id: 'nhom-' + group.kind }, words[group.kind] + ' ', make('span', { class: 'quiet' }, '(' + number(group.entries.length) + ')')),
        make('ol', { class: 'found', start: isAlone ? (page - 1) * OnPage + 1 : undefined }, ...rows.map(row => shown(row, found.slots))), all, isAlone ? pager(group.entries.length, page, values) : null);
    }));
    if (values.nhom && found.groups.length > 1) sections.unshift(make('p', {}, make('a', { href: address(Object.assign({}, values, { nhom: '', trang: '' })) }, words.everything)));
    return found.total > 0 ? sections : advice(values, found);
  };

  let latest = 0;
  const search = async values => {
    const turn = ++latest;
    const isAsked = antt.split(values.q || '').length > 0 || Filters.some(name => values[name]);
    results.setAttribute('aria-busy', 'true');
    try {
      const found = isAsked ? await antt.find(values.q || '', values) : null;
      const sections = found ? await show(values, found) : [];
      if (turn !== latest) return;
      results.replaceChildren(...sections);
      const kinds = found ? found.groups.map(group => number(group.entries.length) + ' ' + words[group.kind].toLowerCase()).join(', ') : '';
      status.textContent = !found ? words.start : say(found.total === 0 ? (found.unfiltered ? 'filteredAway' : 'none') : found.isNear ? 'near' : 'some', { count: number(found.total), kinds: kinds, words: values.q || '' }) + (found && found.isCut ? ' ' + words.more : '');
      document.title = (values.q ? values.q + ' – ' : '') + words.title;
    } catch (error) {
      if (turn !== latest) return;
      status.textContent = words[error.message] || words.missing;
      results.replaceChildren(document.importNode(document.getElementById('loi-khuyen').content, true));
    }
    results.removeAttribute('aria-busy');
  };

  const typed = () => {
    const values = {};
    for (const [name, value] of new FormData(form)) if (value) values[name] = value;
    return values;
  };

  /* The communes are many: their names are fetched when somebody wants to choose one. */
  let areFilled = false;
  const fillCommunes = async chosen => {
    if (areFilled) return;
    areFilled = true;
    const select = form.elements.xa;
    try {
      for (const [id, name] of await antt.load('loc/xa')) select.append(make('option', { value: id }, name));
      select.value = chosen || '';
    } catch (error) { areFilled = false; }
  };

  const start = asked();
  for (const name of ['q'].concat(Filters)) {
    const field = form.elements[name];
    if (field.type === 'checkbox') field.checked = start[name] === field.value;
    else if (name !== 'xa') field.value = start[name] || '';
  }
  const narrower = document.getElementById('thu-hep');
  narrower.addEventListener('toggle', () => fillCommunes(start.xa));
  if (Filters.some(name => start[name])) narrower.open = true;
  document.getElementById('khong-script').hidden = true;
  form.hidden = results.hidden = status.hidden = false;

  let timer = 0;
  const renew = () => {
    const values = typed();
    try { history.replaceState(null, '', address(values)); } catch (error) { /* from a folder the address cannot be changed in place */ }
    search(values);
  };
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(renew, Pause); });
  if (start.xa) fillCommunes(start.xa).then(() => search(start)); else search(start);
})(window.antt);
