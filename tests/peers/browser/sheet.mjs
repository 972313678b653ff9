// What a page is on paper: a single sheet of A4, with no letter too small to be read.
const smallest = 8.5 * 96 / 72;

export async function printed(page) {
  const problems = [];
  const sheets = (Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  if (sheets !== 1) problems.push(['one-sheet', 'page', `${sheets} sheets`]);
  await page.emulateMediaType('print');
  const tiny = await page.evaluate((least) => [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility()
    && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()) && parseFloat(getComputedStyle(element).fontSize) < least - 0.01
    && getComputedStyle(element).clipPath === 'none').map((element) => `${element.tagName} ${element.className} ${getComputedStyle(element).fontSize} ${element.textContent.trim().slice(0, 30)}`), smallest);
  await page.emulateMediaType(null);
  for (const found of tiny.slice(0, 5)) problems.push(['small-print', found, 'below 8.5 pt']);
  return problems;
}
