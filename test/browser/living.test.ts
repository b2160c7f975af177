import type { Page } from 'playwright-core';
import type { Test } from 'tap';
import { inBrowser, type View } from '../support/site.js';
import { violationsOn } from './fixtures/accessible.js';

const WIDE: View = { width: 1000, scheme: 'light' };
const PHONE: View = { width: 390, scheme: 'dark', touch: true };
const AT_ONCE_MS = 50;

const isAccessible = async (t: Test, page: Page): Promise<boolean> =>
  t.strictSame(await violationsOn(page), [], 'accessible');

inBrowser('makes pages interactive', async (t, site) => {
  await t.test('navigates a timeline by keyboard: one tab stop, arrows, Escape, Enter', async (t) => {
    const { page, complaints } = await site.open('/countries/KH', WIDE);
    const tip = page.locator('.tip').first();
    await page.locator('figure.graphic').first().focus();
    await page.locator('svg a[tabindex="0"]').first().waitFor();
    t.match(await page.locator(':focus').getAttribute('aria-label'), /^2001: Tier 2/);
    t.equal(await page.locator('figure.graphic >> nth=0').locator('[tabindex="0"]').count(), 1);
    await page.keyboard.press('End');
    t.match(await page.locator(':focus').getAttribute('aria-label'), /^2025: Tier 3.*Corroborated/);
    await page.keyboard.press('ArrowLeft');
    t.match(
      await tip.textContent(),
      /^2024: Tier 3.*How well this is known: \w+.*Sources on the 2024 report$/,
    );
    t.notMatch(await tip.textContent(), 'History', 'no link to the page itself');
    await isAccessible(t, page);
    await page.keyboard.press('Escape');
    t.notOk(await tip.isVisible());
    await page.keyboard.press('Enter');
    await page.waitForURL('**/countries/KH/tiers/2024');
    t.strictSame(complaints, []);
    await page.context().close();
  });

  await t.test('shows details on a map by pointer', async (t) => {
    const { page, complaints } = await site.open('/?year=2022', WIDE);
    const map = page.locator('.map figure.graphic');
    await map.scrollIntoViewIfNeeded();
    await map.hover({ position: { x: 5, y: 5 } });
    const brazil = page.locator('.map svg a[aria-label^="Brazil"]').first();
    const times: number[] = [];
    for (const name of ['Chad', 'China', 'India', 'Peru', 'Brazil'])
      times.push(
        await page
          .locator(`.map svg a[aria-label^="${name}: "]`)
          .first()
          .evaluate(async (mark) => {
            const began = performance.now();
            mark.dispatchEvent(
              new PointerEvent('pointermove', { bubbles: true, clientX: 300, clientY: 300 }),
            );
            await new Promise((resolve) => requestAnimationFrame(resolve));
            return performance.now() - began;
          }),
      );
    // Other tests may occupy the CPU at that moment.
    t.ok(Math.min(...times) <= AT_ONCE_MS, `${times.join(', ')} ms`);
    t.match(
      await page.locator('.map .tip').textContent(),
      /^Brazil: Tier 2\s*How well this is known: .+History and clock\s*Sources on the 2022 report$/,
    );
    await isAccessible(t, page);
    await page.getByRole('slider').press('ArrowLeft');
    await page.waitForURL('**/?year=2021');
    t.ok(
      await page.locator('.map svg a[aria-label^="Brazil: Tier 2"]').count(),
      'the next image is interactive too',
    );
    t.strictSame(complaints, []);
    await brazil.click();
    await page.waitForURL('**/countries/BR');
    await page.context().close();
  });

  await t.test('shows details first on touch, then follows the link', async (t) => {
    const { page, complaints } = await site.open('/groups/asean', PHONE);
    const wall = page.locator('figure.graphic').first();
    await wall.scrollIntoViewIfNeeded();
    const box = await wall.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 150, (box?.y ?? 0) + 60);
    const tip = wall.locator('.tip');
    await tip.waitFor();
    t.match(await tip.textContent(), /^\w+, \d{4}: .+How well this is known: /);
    t.equal(new URL(page.url()).pathname, '/groups/asean');
    await tip.getByText('History and clock').tap();
    await page.waitForURL('**/countries/*');
    t.strictSame(complaints, []);
    await page.context().close();
  });

  await t.test('sorts, filters and pages a list in place', async (t) => {
    const { page, complaints } = await site.open('/tiers?year=2022', WIDE);
    await page.evaluate('window.stayed = true');
    const sorted = page.locator('th[aria-sort]');
    t.match(await sorted.textContent(), 'Country');
    await page.getByRole('link', { name: 'Tier', exact: true }).press('Enter');
    await page.waitForURL('**/tiers?year=2022&sort=tier');
    t.equal(await sorted.getAttribute('aria-sort'), 'ascending');
    t.equal(await page.locator(':focus').textContent(), 'Tier', 'focus is kept');
    await page.getByRole('link', { name: 'Next', exact: true }).click();
    await page.getByText('Rows 31 to 60 of ').waitFor();
    t.equal(await page.locator(':focus').getAttribute('id'), 'rows');
    await page.getByText('Filter and order').click();
    await page.getByLabel('Tier', { exact: true }).selectOption('Tier 3');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**/tiers?year=2022&tier=3&sort=tier');
    t.match(await page.locator('h1').textContent(), 'Tier 3');
    await isAccessible(t, page);
    await page.goBack();
    await page.getByText('Rows 31 to 60 of ').waitFor();
    t.equal(await page.evaluate('window.stayed'), true, 'the page was not reloaded');
    t.strictSame(complaints, []);
    await page.context().close();
  });
});
