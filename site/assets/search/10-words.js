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
