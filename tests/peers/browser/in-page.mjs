// What is asked inside a page. Each function stands alone: it is sent to the browser as text.

/** Nothing reaches beyond the right edge, and no text is cut off in its box. */
export function overflow() {
  const width = document.documentElement.clientWidth;
  const found = [];
  const name = (element) => `${element.localName}${element.id ? `#${element.id}` : ''}${element.classList.length ? `.${[...element.classList].join('.')}` : ''}`;
  const scrolls = (element) => {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
      if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(above).overflowX)) return true;
    }
    return false;
  };
  if (document.scrollingElement.scrollWidth > width) {
    for (const element of document.body.querySelectorAll('*')) {
      const { right } = element.getBoundingClientRect();
      if (right > width + 0.5 && element.checkVisibility() && !scrolls(element) && found.length < 5) found.push(['horizontal-scroll', name(element), `${Math.round(right)} of ${width} px: ${element.textContent.trim().slice(0, 40)}`]);
    }
    if (found.length === 0) found.push(['horizontal-scroll', 'html', `${document.scrollingElement.scrollWidth} of ${width} px`]);
  }
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const isAside = style.position === 'absolute' || element.getBoundingClientRect().width <= 1;
    if (['hidden', 'clip'].includes(style.overflowX) && !isAside && element.scrollWidth > element.clientWidth + 1 && element.innerText) found.push(['cut-off', name(element), `${element.scrollWidth} of ${element.clientWidth} px`]);
    if (['auto', 'scroll'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.tabIndex < 0 && !element.querySelector('a, button, input, select, textarea, summary')) found.push(['scrolls-only-by-mouse', name(element), 'no tabindex and nothing in it takes the focus']);
  }
  return found;
}

/** Without script everything in the page can be read, and nothing is shown that could not work. */
export function reading() {
  const found = [];
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const text = document.querySelector('main')?.innerText.trim() ?? '';
  if (!document.querySelector('h1') || !shown(document.querySelector('h1'))) found.push(['no-heading', 'h1', 'not shown']);
  if (text.length < 40) found.push(['nothing-to-read', 'main', text]);
  for (const control of document.querySelectorAll('button, input:not([type=hidden]), select, textarea')) {
    const form = control.form;
    if (shown(control) && !(form && form.hasAttribute('action'))) found.push(['dead-control', control.outerHTML.slice(0, 80), 'does nothing without script']);
  }
  for (const part of document.querySelectorAll('main section, main table')) {
    if (!shown(part) && !part.closest('[hidden], details:not([open])')) found.push(['unreadable', part.outerHTML.slice(0, 80), 'not shown without script']);
  }
  return found;
}

/** Everything on the page that a mouse can use, marked by number. */
export function stops() {
  const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable]')]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }));
  all.forEach((element, number) => { element.dataset.stop = number; });
  // The Tab key goes on from where the focus was last: put it before everything.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  return all.map((element) => element.outerHTML.slice(0, 80));
}

/** Where the focus is and whether it can be seen there: a ring wide enough, 3:1 against what is around it, and not hidden behind something. */
export function focus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const colour = (text) => { const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
  const luminance = ({ r, g, b }) => [r, g, b].map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => { const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a); return (light + 0.05) / (dark + 0.05); };
  let ground = { r: 255, g: 255, b: 255, a: 1 };
  for (let above = element.parentElement; above; above = above.parentElement) {
    const own = colour(getComputedStyle(above).backgroundColor);
    if (own.a > 0.99) { ground = own; break; }
  }
  let problem = null;
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) problem = 'no focus ring';
  else if (contrast(colour(style.outlineColor), ground) < 3) problem = `focus ring ${style.outlineColor} has ${contrast(colour(style.outlineColor), ground).toFixed(2)}:1 against ${JSON.stringify(ground)}`;
  else if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth || box.width < 1) problem = 'focus is out of sight';
  return { stop: element.dataset.stop ?? null, element: element.outerHTML.slice(0, 80), problem };
}
