import type { Page } from 'playwright-core';
import t from 'tap';
import { GRAPHICS } from '../../src/rest/graphics/graphics.js';
import { needs } from '../support/needs.js';
import { seedAppFor } from '../support/seed-app.js';
import { PAGES_AT_A_TIME, siteFor, type View } from '../support/site.js';
import { holdAgainstApproved } from './fixtures/approved.js';

const FIRST: View = { width: 1440, scheme: 'light' };
const EVERY_VIEW: readonly View[] = [
  FIRST,
  { width: 1440, scheme: 'dark' },
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
];
/** One wide and light, one narrow and dark, for pages built from the same components. */
const TWO_VIEWS = EVERY_VIEW.filter(({ width, scheme }) => (width === 1440) === (scheme === 'light'));

const PAGES: readonly [name: string, path: string, views: readonly View[]][] = [
  ['home', '/', EVERY_VIEW],
  ['country', '/countries/KH', EVERY_VIEW],
  ['watch-list', '/watchlist', EVERY_VIEW],
  ['report', '/reports/2025', TWO_VIEWS],
  ['dossier', '/countries/KH/tiers/2022', TWO_VIEWS],
  ['list', '/reports/2022/changes', TWO_VIEWS],
  ['release-page', '/releases/1.0.0/countries/KH', TWO_VIEWS],
  ['what-if', '/what-if?country=KH&next1=2WL&next2=2WL', TWO_VIEWS],
  ['claim-check', '/claim-check?country=Cambodia&claim=event%3Dautomatic_downgrade&year=2022', TWO_VIEWS],
  ['embed', '/embed/countries/KH/tiers', TWO_VIEWS],
];
/** Height that is compared; lists follow below. */
const MAX_HIGH = 2_000;
/** Hide the port and the machine's own monospaced font. */
const HOST = { PUBLIC_URL: 'https://tiers.example' };
const ONE_FONT = ':root { --mono: "Source Sans 3"; }';

t.test('renders the main pages as approved', needs('chromium'), async (t) => {
  const site = await siteFor(t, HOST);
  t.jobs = PAGES_AT_A_TIME;
  for (const [name, path, views] of PAGES) {
    t.test(name, { buffered: true }, async (t) => {
      const tab = await site.newTab({ ...FIRST, policy: false });
      for (const view of views) {
        await tab.turn(view);
        await tab.visit(path);
        await holdAgainstApproved(
          t,
          `${name}-${view.width}-${view.scheme}`,
          await takeScreenshot(tab.page, view),
        );
      }
      await tab.page.context().close();
    });
  }
});

async function takeScreenshot(page: Page, { width }: View): Promise<Buffer> {
  await page.addStyleTag({ content: ONE_FONT });
  // Images below the fold load when scrolled into view.
  await page.evaluate("for (const each of document.images) each.loading = 'eager'");
  await page.evaluate('Promise.all([...document.images].map((each) => each.decode()))');
  await page.evaluate('document.fonts.ready.then(() => true)');
  const high = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const clip = { x: 0, y: 0, width, height: Math.min(high, MAX_HIGH) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled' });
}

t.test('renders every graphic as approved', async (t) => {
  const app = await seedAppFor(t);
  for (const { operationId, example } of GRAPHICS) {
    for (const query of ['width=800', 'width=360&theme=dark']) {
      const [path, own] = example.split('?');
      const { rawPayload } = await app.inject(`${path}.png?${own ? `${own}&` : ''}${query}`);
      await holdAgainstApproved(t, `${operationId}-${query.replaceAll(/[^\w]+/g, '-')}`, rawPayload);
    }
  }
});
