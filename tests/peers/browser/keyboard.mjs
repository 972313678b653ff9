// Goes through a page with the Tab key alone.
import { focus, stops } from './in-page.mjs';

// A field for a day is one stop with several parts: day, month, year, calendar.
const mostParts = 4;

export async function walkByKeyboard(page) {
  const all = await page.evaluate(stops);
  const found = [];
  const reached = new Set();
  let last = null;
  let parts = 0;
  for (let presses = 0; presses <= all.length * mostParts + 2; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focus);
    parts = at !== null && at.stop !== null && at.stop === last ? parts + 1 : 1;
    if (at === null || (at.stop !== null && reached.has(at.stop) && (at.stop !== last || parts > mostParts))) break;
    last = at.stop;
    if (at.stop !== null) reached.add(at.stop);
    if (at.problem) found.push(['focus', at.element, at.problem]);
  }
  all.forEach((element, number) => { if (!reached.has(String(number))) found.push(['unreachable', element, 'the Tab key never comes here']); });
  return found;
}
