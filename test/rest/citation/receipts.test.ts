import { createHash } from 'node:crypto';
import t from 'tap';
import { sharedApp } from '../../support/seed-app.js';
import { NEWEST } from '../../support/seeds.js';

const receiptUrl = (url: string, digest: string) => `/receipts?${new URLSearchParams({ url, digest })}`;

const app = await sharedApp();

t.test('every answer can be confirmed later, by its pinned address and its digest', async (t) => {
  for (const [url, coding] of [
    ['/countries/KH/tiers', 'identity'],
    ['/tiers.csv?year=2022', 'gzip'],
    ['/reports/2022', 'br'],
    ['/releases/1.0.0/download/reports.csv', 'identity'],
  ] as const) {
    const { headers } = await app.inject({ url, headers: { 'accept-encoding': coding } });
    const receipt = await app.inject(
      receiptUrl(String(headers['content-location']), String(headers['content-digest'])),
    );
    t.equal(receipt.statusCode, 200);
    t.match(receipt.json(), { verdict: 'confirmed', state: 'published' }, url);
  }
});

t.test('the digest of a saved file will do', async (t) => {
  const { rawPayload } = await app.inject(`/releases/${NEWEST}/tiers.csv`);
  const digest = createHash('sha256').update(rawPayload).digest('hex');
  t.match((await app.inject(receiptUrl(`/releases/${NEWEST}/tiers.csv`, digest))).json(), {
    verdict: 'confirmed',
    coding: 'identity',
  });
  const altered = createHash('sha256').update(rawPayload).update(' ').digest('hex');
  t.match((await app.inject(receiptUrl(`/releases/${NEWEST}/tiers.csv`, altered))).json(), {
    verdict: 'not_confirmed',
    coding: null,
  });
  t.match((await app.inject(receiptUrl('/releases/1.0.0/tiers.csv', digest))).json(), {
    verdict: 'not_confirmed',
  });
});

t.test('a plus that was not escaped is one', async (t) => {
  const { headers } = await app.inject({
    url: `/releases/${NEWEST}/reports`,
    headers: { accept: 'application/json', 'accept-encoding': 'gzip' },
  });
  const digest = String(headers['content-digest']);
  t.match(digest, /\+/, 'the case is in it');
  const { verdict } = (await app.inject(`/receipts?url=/releases/${NEWEST}/reports&digest=${digest}`)).json();
  t.equal(verdict, 'confirmed');
});

t.test('what cannot have a receipt is refused with the reason', async (t) => {
  const digest = '0'.repeat(64);
  for (const [url, status] of [
    [receiptUrl('/tiers', digest), 400],
    [receiptUrl(`/releases/${NEWEST}/tiers`, 'short'), 400],
    [receiptUrl(`https://elsewhere.example/releases/${NEWEST}/tiers`, digest), 400],
    [receiptUrl('/releases/7.0.0/tiers', digest), 404],
    [receiptUrl(`/releases/${NEWEST}/nothing`, digest), 404],
    [receiptUrl(`/releases/${NEWEST}/tiers?tier=7`, digest), 400],
    ['/receipts', 400],
  ] as const) {
    const response = await app.inject(url);
    t.equal(response.statusCode, status, url);
    t.match(response.headers['content-type'], /problem\+json/);
  }
});
