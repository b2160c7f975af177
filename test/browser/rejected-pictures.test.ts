import { inBrowser } from '../support/site.js';

const PICTURE = '**/countries/KH/tiers.svg*';
/** Number of rejections before success. */
const REJECTED_REQUESTS = 2;

inBrowser('shows the text alternative of a rejected image and retries', async (t, site) => {
  for (const path of ['/countries/KH', '/embed/countries/KH/tiers']) {
    const { page } = await site.newTab({ width: 1000, scheme: 'light' });
    const requests: number[] = [];
    await page.route(PICTURE, (route) => {
      requests.push(Date.now());
      return requests.length > REJECTED_REQUESTS
        ? route.continue()
        : route.fulfill({
            status: 503,
            headers: { 'retry-after': '2' },
            contentType: 'application/problem+json',
            body: '{}',
          });
    });
    await page.goto(site.origin + path);
    const image = page.locator('picture img').first();
    t.match(await image.getAttribute('alt'), /Cambodia/, path);
    await page.waitForFunction(
      () => (document.querySelector('picture img') as HTMLImageElement).naturalWidth > 0,
    );
    t.ok(requests.length > REJECTED_REQUESTS);
    t.ok((requests[2] ?? 0) - (requests[1] ?? 0) >= 2_000, 'not before Retry-After');
    await page.context().close();
  }
});

inBrowser('does not retry a permanent error', async (t, site) => {
  const { page } = await site.newTab({ width: 1000, scheme: 'light' });
  let requests = 0;
  await page.route(PICTURE, (route) => {
    requests += 1;
    return route.fulfill({ status: 404, contentType: 'application/problem+json', body: '{}' });
  });
  await page.goto(`${site.origin}/countries/KH`);
  await page.waitForFunction(() => !document.querySelector('img')?.dataset.asksAgain, undefined, {
    polling: 500,
  });
  await page.waitForTimeout(4_000);
  t.ok(requests <= 2, `${requests} requests`);
  await page.context().close();
});
