import { inBrowser } from '../support/site.js';
import { violationsOn } from './fixtures/accessible.js';

const DESK = { width: 1280, scheme: 'light' } as const;

inBrowser('adds a note where the user points', async (t, site) => {
  for (const [address, piece, place, tip] of [
    [
      '/charts?kind=comparison&group=asean',
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
    t.ok(await page.locator('[data-offers-notes]').isVisible(), `${address}: the page says so`);
    await page.locator('.preview .frame').hover();
    const cell = page.locator(`.preview svg ${piece}`).first();
    await cell.waitFor();
    await cell.hover();
    t.match(await page.locator('.preview .tip').textContent(), tip, address);
    t.strictSame(await violationsOn(page), [], 'accessible');
    await cell.click();
    t.equal(await page.getByLabel('Place of note 1').inputValue(), place);
    t.equal(
      await page.locator(':focus').getAttribute('aria-label'),
      'Words of note 1',
      'its text field is next',
    );
    await page.keyboard.type('Down to Tier 3');
    await page.waitForURL(/annotate=/);
    t.match(decodeURIComponent(page.url()), `${place}: Down to Tier 3`);
    // Submitting the form redirects to a URL with only the choices.
    t.strictSame(
      complaints.filter((complaint) => !complaint.startsWith('303: ')),
      [],
    );
    await page.context().close();
  }
});

inBrowser('adds, edits and removes notes by keyboard', async (t, site) => {
  const { page } = await site.open('/charts?kind=timeline&country=KH&annotate=2014:Up|2022:Down', DESK);
  const annotations = () => new URL(page.url()).searchParams.get('annotate');
  await page.locator('details:has(.note-rows) > summary').click();
  t.equal(await page.getByLabel('Words of note 2').inputValue(), 'Down');
  await page.locator('#add-note').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('2019');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Back on it');
  await page.waitForURL(/2019/);
  t.equal(annotations()?.split('|').length, 3);
  await page.getByLabel('Remove note 1').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !/2014/.test(url.search));
  t.equal(annotations()?.split('|').length, 2);
  t.equal(await page.getByLabel('Place of note 1').inputValue(), '2022');
  t.equal(await page.locator(':focus').getAttribute('id'), 'add-note');
  for (const place of ['2005', '2010']) {
    await page.locator('#add-note').click();
    await page.keyboard.type(place);
  }
  t.notOk(await page.locator('#add-note').isVisible(), 'at most four');
  t.strictSame(await violationsOn(page), [], 'accessible');
});

inBrowser('adapts help to the chart', async (t, site) => {
  const { page } = await site.open('/charts?kind=timeline&country=KH', DESK);
  t.match(await page.locator('#hint-title').textContent(), 'Cambodia');
  t.match(await page.locator('#hint-annotate').textContent(), 'such as 2022:');
  await page.locator('[name="country"]').fill('ZA');
  await page.waitForURL(/country=ZA/);
  t.match(await page.locator('#hint-title').textContent(), 'South Africa');
});
