import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame } from 'playwright-core';
import { CHARTS } from '../../src/rest/graphics/graphics.js';
import { iframeCode } from '../../src/web/parts/embed-code.js';
import { inBrowser } from '../support/site.js';

const WIDTHS = [280, 400, 700, 1200];
/** The first height is wrong for every embed, so that the script must correct it. */
const WRONG_HEIGHT = 333;
const SETTLED_MS = 2_000;
const SLOWEST_MS = 10_000;
const EXAMPLES = [
  ...CHARTS.map(({ example }) => example),
  '/countries/KH/tiers?lang=ar&theme=dark',
  '/reports/2025/map?title=Where%20trafficking%20is%20fought&lang=en',
  '/statistics/counts?title=false',
];

/** Wait until the image for this width is there; then measure what is still wrong. */
const drawn = (frame: Frame) =>
  frame
    .waitForFunction(
      () => {
        const image = document.querySelector('img');
        const wanted =
          Array.from(document.querySelectorAll('source')).find(({ media }) => matchMedia(media).matches)
            ?.srcset ?? image?.getAttribute('src');
        return image?.complete && image.currentSrc.endsWith(String(wanted));
      },
      null,
      { timeout: SLOWEST_MS },
    )
    .catch(() => null);

const measured = (frame: Frame) =>
  frame.evaluate(() => {
    const { clientHeight, scrollHeight, clientWidth, scrollWidth } = document.documentElement;
    return {
      scrolls: scrollHeight > clientHeight || scrollWidth > clientWidth || clientWidth < innerWidth,
      white: innerHeight - document.body.getBoundingClientRect().height,
      height: innerHeight,
    };
  });

inBrowser('fits an embed into any width of a third-party page', async (t, site) => {
  const frames = EXAMPLES.map((example) =>
    iframeCode(`${site.origin}/embed${example}`, 'a graphic', { height: WRONG_HEIGHT }).replace(
      ' loading="lazy"',
      '',
    ),
  );
  const elsewhere = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Elsewhere</title><body style="margin:0">${frames.join('')}`);
  }).listen(0, '127.0.0.1');
  t.teardown(() => elsewhere.close());
  const { page: own } = await site.open('/problems', { width: 1000, scheme: 'light' });
  const page = await own.context().newPage();
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`, {
    waitUntil: 'networkidle',
    timeout: 120_000,
  });
  const embeds = page.frames().slice(1);
  t.equal(embeds.length, EXAMPLES.length);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(SETTLED_MS);
    for (const [index, embed] of embeds.entries()) {
      const where = `${EXAMPLES[index]} at ${width}`;
      // A frame out of view has its height, and draws once scrolled into view.
      const outOfSight = await embed.evaluate(() => innerHeight);
      await (await embed.frameElement()).scrollIntoViewIfNeeded();
      await drawn(embed);
      const { scrolls, white, height } = await measured(embed);
      t.notOk(scrolls, `${where}: no scrolling inside`);
      t.ok(white >= 0 && white < 1, `${where}: ${white} white pixels`);
      t.equal(height, outOfSight, `${where}: no shift when scrolled into view`);
    }
  }
});
