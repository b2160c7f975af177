import { inBrowser } from '../support/site.js';

/** One page with folds, one with a table and filters, one with folds in folds, one with what to take along. */
const PAGES = ['/countries/KH', '/tiers?year=2022', '/docs/clock', '/groups/eu'];

/** @returns the summaries of folds whose content is not seen, and what can be pressed */
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

inBrowser('on paper what is folded is open, and nothing can be pressed', async (t, site) => {
  const tab = await site.newTab({ width: 794, scheme: 'light' });
  await tab.page.emulateMedia({ media: 'print' });
  for (const path of PAGES) {
    await tab.visit(path);
    t.strictSame(await tab.page.evaluate(LOOK), { unseen: [], pressed: [], cited: true }, path);
  }
});
