/* Finding: which entries hold every word, and in which order they are shown. */
(function (antt) {
  'use strict';

  const Name = 0, Former = 1;
  const FieldWorth = [1, 0.8, 0.5, 0.4, 0.4];
  const MostWords = 12;
  const MostNear = 12, MostNearParts = 6;

  /* Everything that holds a word: by entry, what it is worth and where in the names it stands. */
  const hitsOf = async (meta, slot, isPart, worth) => {
    const hits = new Map();
    const { words, isCut } = await antt.keys(meta, slot.key, isPart);
    hits.isCut = isCut;
    for (const [key, forms] of words) {
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

  const byWorth = (one, other) => other.score - one.score || one.entry - other.entry;

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
    return found.sort(byWorth);
  };

  const plainSlot = word => ({ key: word, form: word, letters: word, tone: 0 });

  /* What may have been meant in place of a word: words one letter away, or two words without the space between them; the likeliest first. */
  const meantFor = (at, key, known) => {
    const near = known.filter(word => antt.areNear(word, key)).sort((one, other) => (other[0] === key[0]) - (one[0] === key[0]));
    const meant = near.slice(0, MostNear).map(word => ({ at: at, words: [word], worth: 0.6 }));
    const isKnown = new Set(known);
    for (let cut = 1; cut < key.length; cut++) {
      const halves = [key.slice(0, cut), key.slice(cut)];
      if (halves.every(half => isKnown.has(half))) meant.unshift({ at: at, words: halves, worth: 0.8 });
    }
    return meant;
  };

  /* No more is fetched for guesses than a few parts of the index; a guess that needs nothing new is always looked at. */
  const affordable = (meta, guesses) => {
    const fetched = new Set();
    return guesses.filter(guess => {
      const parts = new Set(guess.words.map(word => antt.partOf(meta, word)).filter(part => !antt.isLoaded(part) && !fetched.has(part)));
      if (fetched.size + parts.size > MostNearParts) return false;
      for (const part of parts) fetched.add(part);
      return true;
    });
  };

  /* One letter wrong, or a space forgotten. Asked only when nothing was found as it was typed. */
  const nearly = async (meta, slots, all) => {
    const missing = slots.map((slot, at) => at).filter(at => all[at].size === 0);
    const doubted = missing.length > 1 ? [] : (missing.length ? missing : [...slots.keys()]).filter(at => slots[at].key.length > 2 && !/^\d/.test(slots[at].key));
    if (doubted.length === 0) return [];
    const known = await antt.vocabulary();
    const guesses = doubted.flatMap(at => meantFor(at, slots[at].key, known)).sort((one, other) => slots[other.at].key.length - slots[one.at].key.length);
    const tries = await Promise.all(affordable(meta, guesses).map(async guess => {
      const hits = await Promise.all(guess.words.map(word => hitsOf(meta, plainSlot(word), false, guess.worth)));
      return [...all.slice(0, guess.at), ...hits, ...all.slice(guess.at + 1)];
    }));
    const found = new Map();
    for (const result of tries.flatMap(ranked)) if (!found.has(result.entry) || found.get(result.entry).score < result.score) found.set(result.entry, result);
    return [...found.values()].sort(byWorth);
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
   * only words a letter away were found; whether so many words begin as the last one that there may be more; and where nothing was found,
   * how many there are without each word.
   */
  antt.find = async (text, filters) => {
    const meta = await antt.load('goc');
    const slots = antt.slots(text, meta.groups).slice(0, MostWords);
    const left = await allowed(meta, filters);
    if (slots.length === 0) {
      const found = left === null ? [] : [...left].sort((one, other) => one - other).map(entry => ({ entry: entry, score: 0 }));
      return { meta: meta, slots: slots, groups: grouped(meta, found), total: found.length, unfiltered: found.length, isNear: false, isCut: false, without: [] };
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
    return { meta: meta, slots: slots, groups: grouped(meta, kept), total: kept.length, unfiltered: found.length, isNear: isNear && found.length > 0, isCut: all.some(hits => hits.isCut), without: without };
  };
})(window.antt);
