import { inBrowser, PAGES_AT_A_TIME, type View } from '../support/site.js';

const WITHOUT: View = { width: 320, scheme: 'light', script: false };

/** One page of each kind that scripts change. `pages.test.ts` compares all text without scripts. */
const KINDS = [
  '/',
  '/countries/KH',
  '/countries',
  '/reports/2025',
  '/tiers?year=2022&tier=3',
  '/what-if?country=KH&next1=2WL',
  '/claim-check?country=Cambodia&claim=event%3Dautomatic_downgrade&year=2022',
  '/docs/clock',
  '/search?q=guin',
  '/embed/reports/2025/map',
];

inBrowser('renders complete pages without scripts', async (t, site) => {
  t.jobs = PAGES_AT_A_TIME;
  for (const path of KINDS) {
    t.test(path, { buffered: true }, async (t) => {
      const { page, complaints } = await site.open(path, WITHOUT);
      t.strictSame(complaints, [], 'no error');
      t.ok(await page.locator('h1').isVisible(), 'it has a heading');
      t.equal(
        await page.evaluate('document.documentElement.scrollWidth'),
        WITHOUT.width,
        'nothing is clipped',
      );
      await page.context().close();
    });
  }
});
