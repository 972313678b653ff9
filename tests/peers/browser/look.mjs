// One page: opened, looked at in each of its views, and everything that is wrong with it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as inPage from './in-page.mjs';
import { walkByKeyboard } from './keyboard.mjs';
import { printed } from './sheet.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const height = 800;

export async function look(page, { url, base, seeks, script = true, views, checks = [], act = [] }) {
  const problems = [];
  let view = 'loading';
  const add = (rule, element, says) => problems.push({ view, rule, element: String(element), says: String(says) });
  // A page that is shown at any address seeks files in the folders above it, and is itself the answer to an address that is not there.
  const isExpected = (address) => seeks !== undefined && (address === url || address.includes(seeks));
  const listeners = watch(page, base, isExpected, add);
  try {
    await page.setJavaScriptEnabled(script);
    const seen = new Set();
    for (const [number, { width, dark }] of views.entries()) {
      view = `${width}px ${dark ? 'dark' : 'light'}`;
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
      if (number === 0) await open(page, url, act);
      if (checks.includes('overflow') && !seen.has(width)) (await page.evaluate(inPage.overflow)).forEach((found) => add(...found));
      if (checks.includes('reading')) (await page.evaluate(inPage.reading)).forEach((found) => add(...found));
      if (checks.includes('keyboard')) (await walkByKeyboard(page)).forEach((found) => add(...found));
      if (checks.includes('sheet')) (await printed(page)).forEach((found) => add(...found));
      if (checks.includes('axe')) (await judge(page, seen.has(width) ? ['cat.color'] : wcag)).forEach((found) => add(...found));
      seen.add(width);
    }
    if (script) (await page.evaluate(() => globalThis.refused ?? [])).forEach(([directive, what]) => add('content-security-policy', directive, what));
  } catch (error) {
    add('visit', url, error.message);
  } finally {
    for (const [event, listener] of listeners) page.off(event, listener);
  }
  return problems;
}

function watch(page, base, isExpected, add) {
  const listeners = [
    ['request', (request) => { if (!request.url().startsWith(base) && !request.url().startsWith('data:') && !isExpected(request.url())) add('request-elsewhere', request.url(), `not below ${base}`); }],
    ['requestfailed', (request) => { if (!isExpected(request.url())) add('request-failed', request.url(), request.failure()?.errorText); }],
    ['response', (response) => { if (response.status() >= 400 && !isExpected(response.url())) add('request-failed', response.url(), response.status()); }],
    ['pageerror', (error) => add('script-error', 'script', error.message)],
    ['console', (message) => { if ((message.type() === 'error' || message.type() === 'warn') && !isExpected(message.location().url ?? '') && !isExpected(/'(.*?)'/.exec(message.text())?.[1] ?? '')) add('console', message.location().url ?? 'console', message.text()); }],
    ['dialog', (dialog) => { add('ran', 'dialog', dialog.message()); dialog.dismiss(); }],
  ];
  for (const [event, listener] of listeners) page.on(event, listener);
  return listeners;
}

async function open(page, url, act) {
  if (!page.watchesPolicy) {
    page.watchesPolicy = true;
    await page.evaluateOnNewDocument(() => {
      globalThis.refused = [];
      document.addEventListener('securitypolicyviolation', (event) => globalThis.refused.push([event.effectiveDirective, `${event.blockedURI} ${event.sample}`]));
    });
  }
  await page.goto(url, { waitUntil: 'load' });
  for (const [verb, selector, text] of act) {
    if (verb === 'type') await page.type(selector, text);
    else if (verb === 'press') await page.keyboard.press(selector);
    else if (verb === 'click') await page.click(selector);
    else if (verb === 'upload') await (await page.$(selector)).uploadFile(text);
    else if (verb === 'see') await page.waitForFunction((where, what) => [...document.querySelectorAll(where)].some((element) => element.checkVisibility() && element.textContent.includes(what)), { timeout: 20_000, polling: 100 }, selector, text ?? '');
    else throw new Error(`nobody knows how to ${verb}`);
  }
}

async function judge(page, tags) {
  await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const result = await globalThis.axe.run(document, { preload: false, resultTypes: ['violations'], runOnly, rules: { 'target-size': { enabled: !runOnly.includes('cat.color') } } });
    return result.violations.flatMap((broken) => broken.nodes.slice(0, 3).map((node) => [broken.id, node.target.join(' '), node.failureSummary.split('\n').slice(1).join(' ').trim()]));
  }, tags);
}
