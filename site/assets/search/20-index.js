/* The index: parts that are fetched as scripts when they are needed, since scripts are the one thing a page opened from a folder may load. */
(function (antt) {
  'use strict';

  const Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const More = '!#$%()*,-./:;=?@[]^_{|}~';
  const MostParts = 10;
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

  /* The part of the index a word stands in, if it stands anywhere. */
  antt.partOf = (meta, word) => {
    const firsts = meta.parts;
    let low = 0;
    for (let high = firsts.length; low < high;) { const middle = (low + high) >> 1; if (firsts[middle] <= word) low = middle + 1; else high = middle; }
    return Math.max(0, low - 1);
  };

  antt.isLoaded = part => waiting.has('tu/' + part);

  /* The words of the index that are a key, or begin with it: key, forms. Of very many beginnings the first alone are fetched, and isCut says so. */
  antt.keys = async (meta, key, isPart) => {
    const from = antt.partOf(meta, key);
    const last = isPart ? antt.partOf(meta, key + '\uffff') : from;
    const names = [];
    for (let part = from; part <= last && names.length < MostParts; part++) names.push('tu/' + part);
    const found = [];
    for (const part of await Promise.all(names.map(antt.load))) {
      for (const word in part) if (word === key || (isPart && word.startsWith(key))) found.push([word, part[word]]);
    }
    return { words: found, isCut: from + names.length <= last };
  };

  /* Every word of the index without its numbers: each says how many letters it keeps of the one before. */
  antt.vocabulary = async () => {
    let word = '';
    return Array.from((await antt.load('tu-vung')).matchAll(/(\d)(\D*)/g), ([, kept, rest]) => word = word.slice(0, kept) + rest);
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
