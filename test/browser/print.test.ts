import { inBrowser } from '../support/site.js';

/** Pages with sections, with a table and filters, with nested sections, and with downloads. */
const PAGES = ['/countries/KH', '/tiers?year=2022', '/docs/clock', '/groups/eu'];

/** @returns the summaries of hidden sections, and visible controls */
const LOOK = `(() => {
  const isSeen = (each) => each.getClientRects().length > 0
    && each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  const folded = [...document.querySelectorAll('main details:not(.filters, .take) > :not(summary)')];
  return {
    unseen: folded.filter((each) => !isSeen(each)).map((each) => each.parentElement.textContent.slice(0, 40)),
    pressed: [...document.querySelectorAll('input:not([type=hidden]), select, button, textarea, .acts a')]
      .filter(isSeen).map((each) => each.outerHTML),
    cited: isSeen(document.querySelector('main .code:last-of-type') ?? document.body),
  };
})()`;

inBrowser('expands all sections and hides controls in print', async (t, site) => {
  const tab = await site.newTab({ width: 794, scheme: 'light' });
  await tab.page.emulateMedia({ media: 'print' });
  for (const path of PAGES) {
    await tab.visit(path);
    t.strictSame(await tab.page.evaluate(LOOK), { unseen: [], pressed: [], cited: true }, path);
  }
});
