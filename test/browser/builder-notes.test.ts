import t from 'tap';
import { needs } from '../support/needs.js';
import { siteFor } from '../support/site.js';
import { violationsOn } from './fixtures/accessible.js';

const DESK = { width: 1280, scheme: 'light' } as const;

t.test('a note is put by pointing at the picture', needs('chromium'), async (t) => {
  const site = await siteFor(t);
  for (const [address, piece, place, said] of [
    [
      '/charts?kind=wall&group=asean',
      'g[data-iso2="VN"] [data-year="2022"]',
      'VN 2022',
      /^Vietnam, 2022: Tier 3.*: put note 1$/,
    ],
    [
      '/charts?kind=timeline&country=KH',
      '[data-year="2013"]',
      '2013',
      /^Cambodia, 2013.*: put note 1$|^2013.*: put note 1$/,
    ],
    ['/charts?kind=map&year=2025', '[data-iso2="BR"]', 'BR', /^Brazil: .*: put note 1$/],
  ] as const) {
    const { page, complaints } = await site.open(address, DESK);
    t.ok(await page.locator('[data-offers-notes]').isVisible(), `${address}: it says so`);
    await page.locator('.preview .frame').hover();
    const cell = page.locator(`.preview svg ${piece}`).first();
    await cell.waitFor();
    await cell.hover();
    t.match(await page.locator('.preview .tip').textContent(), said, address);
    t.strictSame(await violationsOn(page), [], 'accessible');
    await cell.click();
    const field = page.locator('[name="annotate"]');
    t.equal(await field.inputValue(), `${place}: `);
    t.equal(await page.evaluate('document.activeElement.name'), 'annotate', 'its words are next');
    await page.keyboard.type('Down to Tier 3');
    await page.waitForURL(/annotate=/);
    t.match(decodeURIComponent(page.url()), `${place}: Down to Tier 3`);
    // The form's address leads on to that of the choice alone.
    t.strictSame(
      complaints.filter((complaint) => !complaint.startsWith('303: ')),
      [],
    );
    await page.context().close();
  }
});

t.test('help follows the chart, and says what a square has no room for', needs('chromium'), async (t) => {
  const site = await siteFor(t);
  const { page } = await site.open('/charts?kind=timeline&country=KH', DESK);
  t.match(await page.locator('#hint-title').textContent(), 'Cambodia');
  t.match(await page.locator('#hint-annotate').textContent(), 'such as 2022:');
  await page.locator('[name="country"]').fill('ZA');
  await page.waitForURL(/country=ZA/);
  t.match(await page.locator('#hint-title').textContent(), 'South Africa');
  const wall = await site.open('/charts?kind=wall&group=asean', DESK);
  t.match(
    await wall.page.locator('#too-full').textContent(),
    /^Square: room for 8 rows that can be read, this graphic has 10/,
  );
  t.equal(await page.locator('#too-full').textContent(), '');
});
