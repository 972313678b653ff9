// Goes through a page with the Tab key alone.
import { focus, stops } from './in-page.mjs';

export async function walkByKeyboard(page) {
  const all = await page.evaluate(stops);
  const found = [];
  const reached = new Set();
  for (let presses = 0; presses <= all.length + 2; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focus);
    if (at === null || (at.stop !== null && reached.has(at.stop))) break;
    if (at.stop !== null) reached.add(at.stop);
    if (at.problem) found.push(['focus', at.element, at.problem]);
  }
  all.forEach((element, number) => { if (!reached.has(String(number))) found.push(['unreachable', element, 'the Tab key never comes here']); });
  return found;
}
