import { AxeBuilder } from '@axe-core/playwright';
import t from 'tap';
import { siteFor, type View } from './fixtures/browser.js';

const PAGES = [
  '/',
  '/countries',
  '/countries/KH',
  '/countries/VU',
  '/countries/AN',
  '/countries/KH?asOf=2015-01-01',
  '/releases/1.0.0/countries/KH',
  '/reports',
  '/reports/2001',
  '/reports/2025',
  '/watchlist',
  '/watchlist?year=2012',
  '/rules',
  '/rules/tvpra-2017',
  '/releases',
  '/method',
  '/what-if',
  '/what-if?country=KH&next1=2WL&next2=2WL',
  '/claim-check',
  '/claim-check?country=Cambodia&claim=event%3Dautomatic_downgrade&year=2022',
  '/search?q=guin',
  '/problems',
  '/problems/unknown-country',
  '/docs',
  '/use-it-in',
  '/countries/KH/tiers/2022',
  '/countries/KH/tiers',
  '/countries/KH/eligibility?year=2021',
  '/reports/2022/changes',
  '/sources',
  '/changes?table=reports',
  '/releases/1.0.0',
  '/eligibility/simulate?country=KH&year=2021&rules=tvpra-2008',
  '/verify?country=KH&year=2022&tier=3',
  '/embed/countries/KH/tiers',
  '/embed/reports/2025/map',
];
/** A wide page on a light screen, a narrow one on a dark screen: every rule of the stylesheet is met once. */
const VIEWS: readonly View[] = [
  { width: 1440, scheme: 'light' },
  { width: 320, scheme: 'dark' },
];

t.test('pages in a browser', async (t) => {
  const site = await siteFor(t);
  if (!site) return;
  for (const path of PAGES) {
    for (const view of VIEWS) {
      await t.test(`${path}, ${view.width} px, ${view.scheme}`, async (t) => {
        const { page, complaints } = await site.open(path, view);
        const { violations } = await new AxeBuilder({ page }).analyze();
        t.strictSame(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          [],
          'accessible',
        );
        t.strictSame(complaints, [], 'no complaint');
        const width = await page.evaluate('document.documentElement.scrollWidth');
        t.equal(width, view.width, 'no wider than the screen');
        await page.context().close();
      });
    }
  }
});
