import type { Page } from 'playwright-core';
import type { Test } from 'tap';
import { inBrowser, PAGES_AT_A_TIME, type Tab, type View } from '../support/site.js';
import { violationsOn } from './fixtures/accessible.js';
import { ERROR_PAGES, PAGES } from './fixtures/pages.js';

const FIRST: View = { width: 1440, scheme: 'light' };
/** Each width with one scheme: colours do not depend on the width, nor the layout on the scheme. */
const SECOND: View = { width: 320, scheme: 'dark' };

inBrowser('renders pages in a browser', async (t, site) => {
  t.jobs = PAGES_AT_A_TIME;
  const idle = await Promise.all(Array.from({ length: PAGES_AT_A_TIME }, () => site.newTab(FIRST)));
  const inTab = async (work: (tab: Tab) => Promise<void>) => {
    const tab = idle.pop() ?? (await site.newTab(FIRST));
    await tab.turn(FIRST);
    await work(tab);
    idle.push(tab);
  };

  for (const path of PAGES) {
    t.test(path, { buffered: true }, (t) =>
      inTab(async (tab) => {
        const complaints = await tab.visit(path);
        await lookAt(t, tab.page, FIRST);
        await readWithoutScripts(t, tab.page);
        await tab.turn(SECOND);
        await lookAt(t, tab.page, SECOND);
        t.strictSame(complaints, [], 'no error');
      }),
    );
  }

  for (const [path, status] of ERROR_PAGES) {
    t.test(`${path}: ${status}`, { buffered: true }, (t) =>
      inTab(async (tab) => {
        const complaints = await tab.visit(path, status);
        await lookAt(t, tab.page, FIRST);
        t.strictSame(complaints, [], 'no error besides its status');
      }),
    );
  }
});

async function lookAt(t: Test, page: Page, { width, scheme }: View): Promise<void> {
  const where = `${width} px, ${scheme}`;
  t.strictSame(await violationsOn(page), [], `accessible at ${where}`);
  t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `no wider than ${where}`);
}

/** Compares the rendered text with the page as sent, which is all that readers without scripts get. */
async function readWithoutScripts(t: Test, page: Page): Promise<void> {
  const sent = await (await fetch(page.url(), { headers: { accept: 'text/html' } })).text();
  const getTexts = (from: string): Promise<unknown> =>
    page.evaluate(`[...${from}.querySelectorAll('h1, h2, h3, p, li, td, th, dd, label, img')]
      .map((each) => each.alt ?? each.textContent)`);
  const texts = await getTexts(`new DOMParser().parseFromString(${JSON.stringify(sent)}, 'text/html')`);
  t.strictSame(await getTexts('document'), texts, 'same text without scripts');
}
