// Runs the very script of the site over a site on disk: reads queries as JSON from standard input, writes what each finds, what the first
// ten rows say, how many bytes were read for it, and how long it took. Every query starts with nothing read, as on a first visit.
import { readFileSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import vm from 'node:vm';

const site = process.argv[2];
const language = process.argv[3] ?? 'vi'; // or "words": how the script cuts and folds texts
const script = new vm.Script(readFileSync(join(site, 'assets/search.js'), 'utf8'));
const Shown = 10, Others = 3; // as the page does

async function answer({ q = '', ...filters }) {
  let bytes = statSync(join(site, 'assets/search.js')).size;
  let files = 1;
  const window = {};
  const document = {
    currentScript: { src: 'assets/search.js' }, documentElement: { lang: language }, getElementById: () => null, createElement: () => ({}),
    head: { appendChild(element) {
      queueMicrotask(() => {
        try {
          const text = readFileSync(join(site, element.src.split('?')[0]), 'utf8');
          bytes += Buffer.byteLength(text);
          files++;
          vm.runInContext(text, context);
        } catch (error) {
          if (error.code !== 'ENOENT') throw error;
          element.onerror();
        }
      });
    } },
  };
  const context = vm.createContext({ window, document, queueMicrotask });
  context.anttPart = (...part) => window.anttPart(...part);
  script.runInContext(context);
  const start = performance.now();
  const found = await window.antt.find(q, filters);
  const groups = [];
  for (const group of found.groups) {
    const rows = await window.antt.rows(found.meta, group.entries.slice(0, groups.length ? Others : Shown));
    groups.push({ kind: group.kind, count: group.entries.length, rows: rows.map(row => ({ ...row, name: Array.isArray(row.name) ? row.name[language === 'en' ? 1 : 0] : row.name, now: row.now.map(([name]) => name) })) });
  }
  return { q, total: found.total, unfiltered: found.unfiltered, isNear: found.isNear, isCut: found.isCut, without: found.without, groups, bytes, files, milliseconds: performance.now() - start };
}

if (language === 'words') {
  const window = {};
  const context = vm.createContext({ window, document: { getElementById: () => null } });
  script.runInContext(context);
  console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(text => window.antt.split(text).map(word => [word.key, word.form]))));
} else {
  const answers = [];
  for (const query of JSON.parse(readFileSync(0, 'utf8'))) answers.push(await answer(query));
  console.log(JSON.stringify(answers));
}
