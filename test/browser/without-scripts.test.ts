import type { Page } from 'playwright-core';
import t from 'tap';
import { needs } from '../support/needs.js';
import { PAGES_AT_A_TIME, siteFor, type View } from './fixtures/browser.js';
import { PAGES } from './fixtures/pages.js';

const WITH: View = { width: 320, scheme: 'light' };
const WITHOUT: View = { ...WITH, script: false };

t.test('every page says the same without scripts', needs('chromium'), async (t) => {
  const site = await siteFor(t);
  t.jobs = PAGES_AT_A_TIME;

  for (const path of PAGES) {
    t.test(path, { buffered: true }, async (t) => {
      const [said, expected] = [await site.open(path, WITHOUT), await site.open(path, WITH)];
      t.strictSame(said.complaints, [], 'no complaint');
      t.strictSame(await contentOf(said.page), await contentOf(expected.page));
      t.ok(await said.page.locator('h1').isVisible(), 'it has its heading');
      for (const { page } of [said, expected]) await page.context().close();
    });
  }
});

/** What a page says and shows, but for its buttons: those that a script replaces are hidden by it. */
const contentOf = (page: Page): Promise<unknown> =>
  page.evaluate(`[...document.querySelectorAll('h1, h2, h3, p, li, td, th, dd, label, img')]
    .map((each) => each.alt ?? each.textContent)`);
