// Lighthouse over pages. Arguments: how many runs of each page, then the categories by their ids, separated by commas. Reads one address a line from
// standard input. Writes one line of JSON for each: {"url", "scores": {category: median of 0…100}, "failed": ["audit: what it says"]}.
import { createInterface } from 'node:readline';
import lighthouse from 'lighthouse';
import { openBrowser } from './browser/open.mjs';

const [runs, categories] = [Number(process.argv[2]), process.argv[3].split(',')];
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const browser = await openBrowser('--remote-debugging-port=0');
const port = Number(new URL(browser.wsEndpoint()).port);
for await (const url of createInterface({ input: process.stdin })) {
  const scores = Object.fromEntries(categories.map((category) => [category, []]));
  const failed = new Set();
  for (let run = 0; run < runs; run++) {
    const { lhr } = await lighthouse(url, { port, logLevel: 'silent', onlyCategories: categories, disableFullPageScreenshot: true });
    for (const category of categories) {
      const { score, auditRefs } = lhr.categories[category];
      scores[category].push(Math.round((score ?? 0) * 100));
      for (const { id, weight } of auditRefs) {
        const { score: got, title, displayValue = '', errorMessage = '' } = lhr.audits[id];
        if (weight > 0 && got !== null && got < 0.9) failed.add(`${id}: ${title} ${displayValue} ${errorMessage}`.trim());
        if (weight > 0 && got === null && errorMessage) failed.add(`${id}: ${errorMessage}`);
      }
    }
  }
  console.log(JSON.stringify({ url, scores: Object.fromEntries(Object.entries(scores).map(([category, got]) => [category, median(got)])), failed: [...failed] }));
}
await browser.close();
