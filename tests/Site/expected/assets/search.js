/* Words: how text is cut, folded and compared. The index is made by the same rules (site/Search/SearchWord.cs); a test holds the two together. */
(function (antt) {
'use strict';

const Word = /\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu;
const Invisible = /\p{Cf}/gu;
const Tones = { '\u0301': 1, '\u0300': 2, '\u0309': 3, '\u0303': 4, '\u0323': 5 };
const Vowels = 'aăâeêioôơuưy';
const Plain = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };
const TelexTones = { s: 1, f: 2, r: 3, x: 4, j: 5 };

/* A final y after consonants alone is an i: mỹ and mĩ, lý and lí, quy and qui. */
const levelled = letters => /^(?:qu|[^aeiouyăâêôơư\d]+)y$/.test(letters) ? letters.slice(0, -1) + 'i' : letters;

const plain = letters => letters.replace(/[ăâêôơưđ]/g, letter => Plain[letter]);

const made = (letters, tone) => {
const form = levelled(letters);
return { key: plain(form), form: form + (tone || ''), letters: form, tone: tone };
};

/* A word's key, the same for every way of writing accents, and its form, the same for every place of the tone mark. */
antt.fold = text => {
if (/^\p{Nd}/u.test(text)) {
const key = text.replace(/^0+(?=.)/, '');
return { key: key, form: text, letters: text, tone: 0 };
}
let letters = '';
let tone = 0;
for (const letter of text.toLowerCase().normalize('NFC')) {
const marks = Array.from(letter.normalize('NFD'));
const vowel = marks.filter(mark => !Tones[mark]).join('').normalize('NFC');
if (Vowels.includes(vowel)) {
letters += vowel;
for (const mark of marks) tone = Tones[mark] || tone;
} else if (Tones[letter]) tone = Tones[letter];
else if (!/\p{M}/u.test(letter)) letters += letter;
}
return made(letters, tone);
};

antt.split = text => Array.from(text.replace(Invisible, '').normalize('NFC').matchAll(Word), found => Object.assign(antt.fold(found[0]), { text: found[0] }));

/* What Telex keys would have made of a word: "dduwowngf" is đường; null where they make nothing else of it. */
antt.telex = text => {
let typed = text.toLowerCase();
if (!/^[a-z]+$/.test(typed)) return null;
const vowel = typed.search(/[aeiouyw]/);
if (vowel < 0) return null;
let tone = 0;
typed = typed.slice(0, vowel + 1) + typed.slice(vowel + 1).replace(/[sfrxj]/g, letter => { tone = TelexTones[letter]; return ''; });
typed = typed.replace(/^dd|^d(?=.*d$)/, 'đ');
if (typed[0] === 'đ') typed = typed.replace(/(.)d$/, '$1');
typed = typed.replace(/aa/, 'â').replace(/ee/, 'ê').replace(/oo/, 'ô');
if (typed.includes('w')) {
typed = typed.replace(/u(w?)o(.*?)w|uwo/, 'ươ$2').replace(/([uoa])([^uoaw]*)w/, (all, letter, rest) => ({ u: 'ư', o: 'ơ', a: 'ă' })[letter] + rest).replace(/w/, 'ư');
}
return tone || typed !== text.toLowerCase() ? made(typed, tone) : null;
};

/* Whether a form has every accent that was typed: 1 the same, less where accents were left out, least where they differ. */
antt.agreement = (typed, key, form, isPart) => {
if (/^\d/.test(key)) return typed.form === form ? 1 : 0.9;
const tone = /\d$/.test(form) ? Number(form.slice(-1)) : 0;
let letters = tone ? form.slice(0, -1) : form;
if (isPart) letters = letters.slice(0, typed.letters.length);
if (letters === typed.letters && (tone === typed.tone || (isPart && !typed.tone))) return 1;
if (typed.tone && tone !== typed.tone) return 0.5;
for (let i = 0; i < typed.letters.length; i++) {
if (typed.letters[i] !== letters[i] && typed.letters[i] !== plain(letters[i] || '')) return 0.5;
}
return 0.9;
};

/* Whether two words differ by one letter: one more, one less, another one, or two changed about. */
antt.areNear = (one, other) => {
if (Math.abs(one.length - other.length) > 1 || one === other) return false;
let start = 0;
while (start < one.length && one[start] === other[start]) start++;
const rest = (text, from) => text.slice(from);
return rest(one, start + 1) === rest(other, start + 1) || rest(one, start) === rest(other, start + 1) || rest(one, start + 1) === rest(other, start)
|| (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, start + 2) === rest(other, start + 2));
};

/* The words that are looked for. Words that are usually shortened count as one: "tổ dân phố" is TDP; the "số" before a number says nothing. */
antt.slots = (text, groups) => {
const words = antt.split(text);
const slots = [];
for (let i = 0; i < words.length;) {
const group = groups.find(([phrase]) => phrase.every((key, at) => words[i + at] && words[i + at].key === key));
if (group) {
slots.push({ key: group[1], form: group[1], letters: group[1], tone: 0, text: words.slice(i, i + group[0].length).map(word => word.text).join(' ') });
i += group[0].length;
} else if (words[i].key === 'so' && words[i + 1] && /^\d/.test(words[i + 1].key)) i++;
else slots.push(words[i++]);
}
return slots;
};
})(window.antt = window.antt || {});

/* The index: parts that are fetched as scripts when they are needed, since scripts are the one thing a page opened from a folder may load. */
(function (antt) {
'use strict';

const Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const More = '!#$%()*,-./:;=?@[]^_{|}~';
const MostParts = 8;
const waiting = new Map();
let stamp = null;

/* Every part of the index calls this. A part of another making than the first is of no use: the site was renewed meanwhile. */
window.anttPart = (madeAs, name, data) => {
if (stamp === null) stamp = madeAs;
const part = waiting.get(name);
if (part) part.come(stamp === madeAs ? data : null);
};

antt.load = name => {
if (!waiting.has(name)) {
const part = {};
part.promise = new Promise((resolve, reject) => {
const fail = why => { waiting.delete(name); reject(new Error(why)); };
const script = document.createElement('script');
part.come = data => data === null ? fail('renewed') : resolve(data);
script.onerror = () => fail('missing');
script.src = antt.root + name + '.js' + (stamp ? '?' + stamp : '');
document.head.appendChild(script);
});
waiting.set(name, part);
}
return waiting.get(name).promise;
};

/* Numbers as text: what stands before the last digit counts in sixty-twos. */
const reader = text => {
let at = 0;
return {
more: () => at < text.length && text[at] !== ' ',
skip: () => { at++; },
ended: () => at >= text.length,
next: () => {
let high = 0;
for (let digit = More.indexOf(text[at]); digit >= 0; digit = More.indexOf(text[at])) { high = high * More.length + digit + 1; at++; }
return high * Digits.length + Digits.indexOf(text[at++]);
},
};
};

const each = (numbers, take) => {
let entry = -1;
while (numbers.more()) {
const gap = numbers.next();
if (gap > 0) take(entry += gap);
else for (let left = numbers.next(); left > 0; left--) take(++entry);
}
};

/* Calls take(entry, where) for everything a form stands in. */
antt.postings = (text, take) => {
const numbers = reader(text);
while (!numbers.ended()) {
const where = numbers.next();
each(numbers, entry => take(entry, where));
numbers.skip();
}
};

antt.members = text => {
const entries = [];
each(reader(text), entry => entries.push(entry));
return entries;
};

/* Where a word stands in a text: which field, the how manieth of how many words. */
antt.place = where => where < 5 ? { field: where, at: -1, of: 0 }
: { field: (where - 5) >> 7, at: ((where - 5) >> 3) & 7, of: ((where - 5) & 7) + 1, isPart: ((where - 5) & 64) > 0 };

/* The words of the index that are a key, or begin with it: key, forms. Too many beginnings are not fetched; then whole words alone count. */
antt.keys = async (meta, key, isPart) => {
const firsts = meta.parts;
const partOf = word => {
let low = 0;
for (let high = firsts.length; low < high;) { const middle = (low + high) >> 1; if (firsts[middle] <= word) low = middle + 1; else high = middle; }
return Math.max(0, low - 1);
};
const from = partOf(key);
let to = isPart ? partOf(key + '\uffff') : from;
if (to - from >= MostParts) to = from;
const names = [];
for (let part = from; part <= to; part++) names.push('tu/' + part);
const found = [];
for (const part of await Promise.all(names.map(antt.load))) {
for (const word in part) if (word === key || (isPart && word.startsWith(key))) found.push([word, part[word]]);
}
return found;
};

/* What is shown of entries: a row each, in the order asked for. */
antt.rows = async (meta, entries) => {
const nameOf = entry => { const part = Math.floor(entry / meta.rows); return 'dong/' + Math.floor(part / 100) + '/' + part; };
const parts = new Map();
await Promise.all([...new Set(entries.map(nameOf))].map(async name => parts.set(name, await antt.load(name))));
return entries.map(entry => {
const part = parts.get(nameOf(entry));
const row = part.r[entry % meta.rows];
const said = at => at === undefined ? undefined : part.s[at];
return { entry: entry, name: row.n, path: row.h, about: said(row.d), place: said(row.p), standing: row.s, years: row.y, formerNames: row.o || [], formerPlaces: (row.q || []).map(said), now: row.w || [] };
});
};
})(window.antt);

/* Finding: which entries hold every word, and in which order they are shown. */
(function (antt) {
'use strict';

const Name = 0, Former = 1;
const FieldWorth = [1, 0.8, 0.5, 0.4, 0.4];
const MostWords = 12;
const MostNear = 12;

/* Everything that holds a word: by entry, what it is worth and where in the names it stands. */
const hitsOf = async (meta, slot, isPart, worth) => {
const hits = new Map();
for (const [key, forms] of await antt.keys(meta, slot.key, isPart)) {
const isWhole = key === slot.key;
for (const form in forms) {
const match = antt.agreement(slot, key, form, !isWhole) * (isWhole ? 1 : 0.8) * worth;
const places = new Map();
antt.postings(forms[form], (entry, where) => {
let place = places.get(where);
if (!place) places.set(where, place = Object.assign({ worth: 0 }, antt.place(where)));
const value = 100 * match * FieldWorth[place.field] * (place.isPart ? 0.9 : 1);
let hit = hits.get(entry);
if (!hit) hits.set(entry, hit = { value: 0, names: [[], []] });
if (value > hit.value) hit.value = value;
if (place.at >= 0) hit.names[place.field].push({ at: place.at, of: place.of, value: value, isWhole: isWhole });
});
}
}
return hits;
};

/* Words that stand together as they were typed count for more, most of all when they are the whole name. */
const together = (hits, field) => {
let best = 0;
for (let first = 0; first < hits.length; first++) {
for (const start of hits[first].names[field]) {
let last = start;
let sum = start.value;
let run = 1;
for (; first + run < hits.length; run++) {
const next = hits[first + run].names[field].find(word => word.at === last.at + 1);
if (!next) break;
last = next;
sum += next.value;
}
const ends = last.at + 1 === last.of && last.isWhole;
const worth = (30 * run / hits.length + (ends ? start.at === 0 ? 30 : 12 : 0)) * sum / run / 100;
if (worth > best) best = worth;
}
}
return best;
};

const ranked = all => {
const fewest = all.reduce((one, other) => other.size < one.size ? other : one);
const found = [];
for (const entry of fewest.keys()) {
const hits = [];
for (const hitsOfWord of all) { const hit = hitsOfWord.get(entry); if (!hit) break; hits.push(hit); }
if (hits.length < all.length) continue;
const sum = hits.reduce((total, hit) => total + hit.value, 0) / hits.length;
found.push({ entry: entry, score: Math.round((sum + Math.max(together(hits, Name), together(hits, Former))) * 10) });
}
return found.sort((one, other) => other.score - one.score || one.entry - other.entry);
};

const union = (one, other) => {
for (const [entry, hit] of other) if (!one.has(entry) || one.get(entry).value < hit.value) one.set(entry, hit);
return one;
};

/* One letter wrong, or a space forgotten. Asked only when nothing was found as it was typed. */
const nearly = async (meta, slots, all) => {
const known = await antt.load('tu-vung');
const isKnown = new Set(known);
const missing = slots.map((slot, at) => at).filter(at => all[at].size === 0);
const found = new Map();
for (const at of missing.length ? missing.slice(0, 1) : slots.keys()) {
const key = slots[at].key;
if (missing.length > 1 || key.length < 3 || /^\d/.test(key)) continue;
const near = known.filter(word => antt.areNear(word, key)).slice(0, MostNear);
let hits = new Map();
for (const word of near) hits = union(hits, await hitsOf(meta, { key: word, form: word, letters: word, tone: 0 }, false, 0.6));
const tries = [all.map((other, index) => index === at ? hits : other)];
for (let cut = 1; cut < key.length; cut++) {
const halves = [key.slice(0, cut), key.slice(cut)];
if (!halves.every(half => isKnown.has(half))) continue;
const both = await Promise.all(halves.map(half => hitsOf(meta, { key: half, form: half, letters: half, tone: 0 }, false, 0.8)));
tries.push([...all.slice(0, at), ...both, ...all.slice(at + 1)]);
}
for (const attempt of tries) {
for (const result of ranked(attempt)) if (!found.has(result.entry) || found.get(result.entry).score < result.score) found.set(result.entry, result);
}
}
return [...found.values()].sort((one, other) => other.score - one.score || one.entry - other.entry);
};

/* The entries a filter leaves; null when there is none. */
const allowed = async (meta, filters) => {
let left = null;
for (const name of ['loai', 'nam', 'xa', 'dat']) {
if (!filters[name]) continue;
const known = meta.filters[name] || [];
const part = name === 'xa' ? ((await antt.load('loc/xa')).find(place => place[0] === filters.xa) || [])[2]
: known.includes(filters[name]) ? await antt.load('loc/' + name + '-' + filters[name]) : '';
const members = new Set(antt.members(part || ''));
left = left === null ? members : new Set([...left].filter(entry => members.has(entry)));
}
return left;
};

const kindOf = (meta, entry) => {
let at = 0;
while (entry >= meta.kinds[at][1]) entry -= meta.kinds[at++][1];
return at;
};

const grouped = (meta, found) => {
const groups = new Map();
for (const result of found) {
const kind = kindOf(meta, result.entry);
if (!groups.has(kind)) groups.set(kind, { kind: meta.kinds[kind][0], rank: kind, score: result.score, entries: [] });
groups.get(kind).entries.push(result.entry);
}
return [...groups.values()].sort((one, other) => other.score - one.score || one.rank - other.rank);
};

/*
* What was found for a text and filters: groups, best first, each with its entries in order; how many without the filters; whether
* only words a letter away were found; and where nothing was found, how many there are without each word.
*/
antt.find = async (text, filters) => {
const meta = await antt.load('goc');
const slots = antt.slots(text, meta.groups).slice(0, MostWords);
const left = await allowed(meta, filters);
if (slots.length === 0) {
const found = left === null ? [] : [...left].sort((one, other) => one - other).map(entry => ({ entry: entry, score: 0 }));
return { meta: meta, slots: slots, groups: grouped(meta, found), total: found.length, unfiltered: found.length, isNear: false, without: [] };
}
const isTyped = at => at === slots.length - 1 && slots[at].key.length > 1;
const all = await Promise.all(slots.map(async (slot, at) => {
const hits = await hitsOf(meta, slot, isTyped(at), 1);
const meant = hits.size === 0 ? antt.telex(slot.text) : null;
return meant ? hitsOf(meta, meant, isTyped(at), 1) : hits;
}));
let found = ranked(all);
const isNear = found.length === 0;
if (isNear) found = await nearly(meta, slots, all);
const without = found.length > 0 || slots.length < 2 ? [] : slots.map((slot, at) => ({
text: slots.filter(other => other !== slot).map(other => other.text).join(' '),
count: ranked(all.filter((hits, index) => index !== at)).length,
})).filter(other => other.count > 0);
const kept = left === null ? found : found.filter(result => left.has(result.entry));
return { meta: meta, slots: slots, groups: grouped(meta, kept), total: kept.length, unfiltered: found.length, isNear: isNear && found.length > 0, without: without };
};
})(window.antt);

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
const FewInGroup = 3, ManyInGroup = 10, OnPage = 20, Pause = 150;

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
status.textContent = !found ? words.start : say(found.total === 0 ? (found.unfiltered ? 'filteredAway' : 'none') : found.isNear ? 'near' : 'some', { count: number(found.total), kinds: kinds, words: values.q || '' });
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
