// Looks at pages in Debian's Chromium. Reads one line of JSON for each page: {"url", "base", "script", "views": [{"width", "dark"}], "checks": [...],
// "act": [[verb, selector, text], ...]}. Writes one line for each, in the same order: {"url", "problems": [{"view", "rule", "element", "says"}], "ms"}.
// Checks: "axe", "overflow", "keyboard", "reading", "sheet" (one sheet of A4 when printed); what always counts: anything run that should not, loaded from elsewhere, refused, or missing.
import { createInterface } from 'node:readline';
import { openBrowser } from './browser/open.mjs';
import { look } from './browser/look.mjs';

const visits = [];
for await (const line of createInterface({ input: process.stdin })) visits.push(JSON.parse(line));
const browser = await openBrowser();
const answers = new Array(visits.length);
let next = 0;
async function worker() {
  const page = await browser.newPage();
  while (next < visits.length) {
    const number = next++;
    const started = Date.now();
    answers[number] = { url: visits[number].url, problems: await look(page, visits[number]), ms: Date.now() - started };
  }
}
const tabs = Math.min(Number(process.argv[2] ?? 3), visits.length);
await Promise.all(Array.from({ length: tabs }, worker));
await browser.close();
for (const answer of answers) console.log(JSON.stringify(answer));
