import type { Page } from 'playwright-core';
import { inBrowser, PAGES_AT_A_TIME } from '../support/site.js';

/** Unnoticeable layout shift: space for images is reserved before they load. */
const MAX = 0.02;
const NARROW = { width: 390, scheme: 'light' } as const;

const KINDS = [
  '/',
  '/countries/KH',
  '/reports/2025',
  '/reports',
  '/watchlist',
  '/precedents?status=final_year',
  '/countries/KH/tiers/2022',
  '/what-if?country=KH&next1=2WL',
  '/verify?country=KH&year=2022&tier=3',
  '/tiers?year=2022&tier=3',
  '/docs',
  '/docs/countries',
  '/search?q=guin',
  '/embed/countries/KH/tiers',
];

inBrowser('does not shift content while loading and scrolling', async (t, site) => {
  t.jobs = PAGES_AT_A_TIME;
  for (const path of KINDS) {
    t.test(path, { buffered: true }, async (t) => {
      const { page } = await site.open(path, NARROW);
      const { shift, moved } = await measureShift(page);
      t.ok(shift <= MAX, `${shift.toFixed(3)} ${moved.join(' ')}`);
      t.strictSame(await imagesWithoutPlace(page), [], 'every image has width and height');
      await page.context().close();
    });
  }
});

/** Scrolls through the page to load images below the fold, and adds up all shifts. */
const measureShift = (page: Page): Promise<{ shift: number; moved: string[] }> =>
  page.evaluate(`(async () => {
    const entries = [];
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    for (let y = 0; y < document.documentElement.scrollHeight && y < 20000; y += innerHeight) {
      scrollTo(0, y);
      await pause(60);
    }
    await pause(300);
    const counted = entries.filter(({ hadRecentInput }) => !hadRecentInput);
    const nodes = counted.flatMap(({ sources }) => sources.map(({ node }) => node?.nodeName + '.' + node?.className));
    return { shift: counted.reduce((sum, { value }) => sum + value, 0), moved: [...new Set(nodes)] };
  })()`);

const imagesWithoutPlace = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.images]
    .filter((image) => !image.hasAttribute('width') || !image.hasAttribute('height'))
    .map(({ outerHTML }) => outerHTML)`);
