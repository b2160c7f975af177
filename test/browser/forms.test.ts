import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Test } from 'tap';
import { inBrowser, type View } from '../support/site.js';
import { violationsOn } from './fixtures/accessible.js';

const WITH: View = { width: 1000, scheme: 'light' };
const WITHOUT: View = { ...WITH, script: false };

inBrowser('supports forms by keyboard', async (t, site) => {
  await t.test('focuses the skip link first', async (t) => {
    const { page } = await site.open('/countries', WITH);
    await page.keyboard.press('Tab');
    t.equal(await page.locator(':focus').textContent(), 'Skip to the content');
    await page.keyboard.press('Enter');
    t.equal(await page.locator(':focus').getAttribute('id'), 'content');
  });

  for (const view of [WITH, WITHOUT]) {
    await t.test(`works with${view.script === false ? 'out' : ''} scripts`, async (t) => {
      await t.test('searches', async (t) => {
        const { page } = await site.open('/', view);
        await page.locator('#q').focus();
        await page.keyboard.type('burma');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/countries/MM');
        t.match(await page.locator('h1').textContent(), /^Myanmar/);
      });

      await t.test('simulates', async (t) => {
        const { page } = await site.open('/what-if', view);
        await page.getByLabel('Country or territory').focus();
        await page.keyboard.type('Cambodia');
        await page.keyboard.press('Tab');
        await page.keyboard.type('Tier 2 W');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'What would the law say?' }).focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/what-if?country=Cambodia&next1=2WL**');
        t.match(await page.locator('.result').textContent(), 'the 2027 report');
      });

      await t.test('checks a claim', async (t) => {
        const { page } = await site.open('/claim-check', view);
        await page.getByText('Build a claim').click();
        await page.getByLabel('this country').focus();
        await page.keyboard.type('Cambodia');
        await page.keyboard.press('Tab');
        await page.keyboard.type('was on Tier 3');
        await page.keyboard.press('Tab');
        await page.keyboard.type('2022');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/claim-check?country=Cambodia&claim=tier%3D3&year=2022');
        t.equal(await page.locator('h1.verdict').textContent(), 'True');
      });
    });
  }

  await t.test('suggests while typing and navigates by keyboard', async (t) => {
    const { page, complaints } = await site.open('/search', WITH);
    const input = page.getByRole('combobox');
    await input.focus();
    await page.keyboard.type('tailan');
    await page.getByRole('option', { name: 'Thailand' }).waitFor();
    t.equal(await input.getAttribute('aria-expanded'), 'true');
    t.strictSame(await violationsOn(page), [], 'accessible while open');
    await page.keyboard.press('Escape');
    t.equal(await input.getAttribute('aria-expanded'), 'false');
    await input.fill('');
    await page.keyboard.type('asean');
    await page.getByRole('option', { name: 'Association of Southeast Asian Nations' }).waitFor();
    await page.keyboard.press('ArrowDown');
    t.equal(await page.locator('[aria-selected="true"]').count(), 1);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/groups/asean');
    t.strictSame(complaints, []);
  });

  await t.test('sends an example of the docs, even edited, and shows the response', async (t) => {
    const { page, complaints } = await site.open('/docs/law#listRules', WITH);
    const address = page.getByLabel('Address: Eras of the watch-list law');
    await address.fill('/rules/tvpra-2017');
    await page.keyboard.press('Enter');
    await page.getByText('The answer: 200').waitFor();
    t.match(await page.locator('[role="status"]').first().textContent(), '"id": "tvpra-2017"');
    await address.fill('https://elsewhere.example/');
    await page.keyboard.press('Enter');
    await page.getByText('Only addresses of').waitFor();
    t.strictSame(await violationsOn(page), [], 'accessible with a response');
    t.strictSame(complaints, []);
  });

  await t.test('links the response in the docs without scripts', async (t) => {
    const { page } = await site.open('/docs/law', WITHOUT);
    t.equal(await page.getByText('Send it').first().getAttribute('href'), '/rules?limit=1');
  });

  await t.test('updates the map immediately as the slider moves', async (t) => {
    const { page } = await site.open('/', WITH);
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    t.equal(await page.locator('[data-year-shown]').textContent(), '2024');
    await page.waitForURL('**/?year=2024');
    t.match(await page.locator('.map img').getAttribute('alt'), '2024');
    t.equal(await page.getByText('All rankings of 2024').getAttribute('href'), '/reports/2024');
    await page.getByLabel('Region').selectOption('Africa');
    await page.waitForURL('**/?year=2024&region=Africa');
    t.match(await page.locator('.map img').getAttribute('src'), 'region=Africa');
    await page.getByRole('button', { name: 'Play' }).click();
    await page.waitForURL('**/?year=2025&region=Africa');
    await page.getByRole('button', { name: 'Play' }).waitFor();
  });

  await t.test('updates the map by a button without scripts', async (t) => {
    const { page } = await site.open('/', WITHOUT);
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**/?year=2024**');
    t.match(await page.locator('.map img').getAttribute('src'), '/reports/2024/map.svg');
  });

  await t.test('allows framing of embeds by other sites, but not of pages', async (t) => {
    const { page } = await site.open('/countries/KH', WITH);
    await page.getByText('Data, embed, citation').click();
    const code = await page.locator('.code', { hasText: 'kept up to date' }).locator('code').textContent();
    const article = `${code}<iframe src="${site.origin}/countries/KH"></iframe>`;
    await page.goto(await anotherSite(t, article), { waitUntil: 'networkidle' });
    const [embed, rejected] = page.frames().slice(1);
    t.match(await embed?.locator('h1').textContent(), 'Cambodia');
    t.match(rejected?.url(), /^chrome-error:/);
  });
});

/** A third-party site with an article. @returns its origin */
async function anotherSite(t: Test, article: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(article);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
