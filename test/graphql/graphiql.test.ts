import { parse, validate } from 'graphql';
import { chromium } from 'playwright-core';
import t from 'tap';
import { FIRST_QUERY } from '../../src/graphql/graphiql.js';
import { schema } from '../../src/graphql/schema.js';
import { QUIET } from '../support/chromium.js';
import { findChromium, needs } from '../support/needs.js';
import { sharedApp } from '../support/seed-app.js';
import { slow } from '../support/slow.js';
import { buildGraphql } from './fixtures/graphql-app.js';

const LOCAL_ADDRESS = /(?:src|href)="(\/[^"]*)"/g;

t.test('starts with a valid query', async (t) => {
  t.strictSame(validate(schema, parse(FIRST_QUERY)), []);
});

t.test('serves the page and all its files itself', async (t) => {
  const app = await sharedApp();
  const page = await app.inject('/graphiql');
  t.equal(page.statusCode, 200);
  t.match(page.headers['content-type'], 'text/html');
  t.match(page.headers['content-security-policy'], "default-src 'none'");
  t.notMatch(page.body, /https?:/);

  const files = [...page.body.matchAll(LOCAL_ADDRESS)].map(([, address]) => String(address));
  t.equal(files.length, 5);
  for (const file of files) {
    const asset = await app.inject(file);
    t.equal(asset.statusCode, 200, file);
    t.ok(asset.body.length > 0, file);
    const again = await app.inject({ url: file, headers: { 'if-none-match': String(asset.headers.etag) } });
    t.equal(again.statusCode, 304, file);
  }
  const posted = await app.inject({ method: 'POST', url: '/graphiql' });
  t.equal(posted.statusCode, 405);
  t.equal(posted.headers.allow, 'GET, HEAD, OPTIONS');
});

t.test(
  'loads in a browser without third-party requests and runs a query',
  { ...slow, ...needs('chromium') },
  async (t) => {
    const app = await buildGraphql();
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    const browser = await chromium.launch({ executablePath: String(findChromium()), args: QUIET });
    t.teardown(async () => {
      await browser.close();
      await app.close();
    });
    const page = await browser.newPage();
    const requested: string[] = [];
    const failures: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });

    await page.goto(`${origin}/graphiql`);
    await page.getByLabel('Execute query (Ctrl-Enter)').click();
    await page.locator('.result-window', { hasText: 'TIER_2_WATCH_LIST' }).waitFor();

    const elsewhere = requested.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
    t.same(elsewhere, [], 'no request to another host');
    t.ok(requested.includes(`${origin}/graphql`));
    t.same(failures, []);
  },
);
