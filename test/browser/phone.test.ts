import { inBrowser } from '../support/site.js';
import { PAGES } from './fixtures/pages.js';

const PHONE = { width: 390, scheme: 'light' } as const;
const DESK = { width: 1280, scheme: 'light' } as const;
/** Pages, and their maximum height on a phone in pixels. */
const SHORT = [
  '/',
  // The first Watch List, the first with forced changes, the most at the limit, the newest.
  '/reports/2004',
  '/reports/2011',
  '/reports/2022',
  '/reports/2025',
  '/docs/compatibility',
  '/countries/KH/tiers/2022',
  '/countries/KH/tiers',
  '/tiers?year=2025&tier=3',
];
const MAX_HIGH = 4_000;
/**
 * Lists, with thirty rows at a time or all 31 changes of the report, and the maximum height of the longest
 * rows.
 */
const LISTS = [
  '/reports/2025/changes',
  '/differences',
  '/determinations',
  '/outcomes?country=KH',
  '/clock',
  '/outcomes?fromTier=2WL&toTier=3',
  '/precedents',
  '/sources',
  '/tiers',
  '/waivers',
];
const MAX_ROWS = 31;
const MAX_HIGH_ROW = 250;
const MAX_ABOVE_ROWS = 2_000;
const MIN_TAP = 44;

inBrowser('keeps pages short on a phone and clips nothing', async (t, site) => {
  const tab = await site.newTab(PHONE);
  for (const path of [...SHORT, ...LISTS]) {
    await tab.visit(path);
    const [high, wide] = await tab.page.evaluate<[number, number]>(
      '[document.documentElement.scrollHeight, document.documentElement.scrollWidth]',
    );
    if (SHORT.includes(path)) t.ok(high <= MAX_HIGH, `${path}: ${high}`);
    else {
      const [top, table, rows] = await tab.page.evaluate<[number, number, number]>(
        `[...document.querySelectorAll('#list table')].flatMap((each) => {
          const { top, height } = each.getBoundingClientRect();
          return [top, height, each.tBodies[0].rows.length];
        })`,
      );
      t.ok(top <= MAX_ABOVE_ROWS, `${path}: rows begin at ${top}`);
      t.ok(rows > 0 && rows <= MAX_ROWS, `${path}: ${rows} rows`);
      t.ok(table / rows <= MAX_HIGH_ROW, `${path}: ${table / rows} per row`);
    }
    t.equal(wide, PHONE.width, path);
    const cut = await tab.page.evaluate<string[]>(
      `[...document.querySelectorAll('main *')]
        .filter((each) => !each.closest('pre, svg, .hidden, .scroll'))
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.tagName + ': ' + each.textContent.slice(0, 40))`,
    );
    t.strictSame(cut, [], path);
  }
});

inBrowser('lists regions to tap after the map on a phone', async (t, site) => {
  const { page } = await site.open('/', PHONE);
  const rows = page.locator('.regions a');
  t.equal(await rows.count(), 5);
  for (const row of await rows.all()) t.ok(((await row.boundingBox())?.height ?? 0) >= MIN_TAP);
  const first = await rows.first().boundingBox();
  const map = await page.locator('#map').boundingBox();
  t.ok((first?.y ?? 0) > (map?.y ?? 0), 'after the map');
  await rows.first().click();
  await page.waitForURL(/region=Africa#map$/);
  await page.locator('.regions a[aria-current]').waitFor();
  t.match(await page.locator('.regions a[aria-current]').textContent(), /^Africa/);
  const wide = await site.open('/', DESK);
  t.notOk(await wide.page.locator('.regions').isVisible(), 'the map takes their place on a desktop');
});

inBrowser('shows no fade over code, which would have the wrong background', async (t, site) => {
  const { page } = await site.open('/docs', PHONE);
  const fade = await page.evaluate(
    "getComputedStyle(document.querySelector('.code .scroll')).backgroundImage",
  );
  t.equal(fade, 'none');
});

inBrowser('breaks no line between a tier and its number', async (t, site) => {
  for (const look of [PHONE, DESK]) {
    const tab = await site.newTab(look);
    for (const path of PAGES) {
      await tab.visit(path);
      const broken = await tab.page.evaluate<string[]>(
        `(() => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (texts.nextNode()) {
            const text = texts.currentNode;
            for (const { index } of text.data.matchAll(/Tier(?=[ \\u00a0][123])/g)) {
              const range = document.createRange();
              const top = (at) => {
                range.setStart(text, at);
                range.setEnd(text, at + 1);
                return range.getBoundingClientRect();
              };
              const [word, number] = [top(index), top(index + 5)];
              if (word.height > 0 && !text.parentElement.closest(".hidden, .words") && number.top >= word.bottom) found.push(text.data.slice(Math.max(0, index - 60), index + 20));
            }
          }
          return found;
        })()`,
      );
      t.strictSame(broken, [], `${path} at ${look.width}`);
    }
  }
});
