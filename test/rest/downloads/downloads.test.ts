import { createHash } from 'node:crypto';
import t from 'tap';
import { sameAs } from '../../support/first-difference.js';
import { sharedApp } from '../../support/seed-app.js';
import { NEWEST_IN_REPOSITORY } from '../../support/seeds.js';
import { slow } from '../../support/slow.js';

interface List {
  readonly release: string;
  readonly total: number;
  readonly items: readonly {
    readonly name: string;
    readonly url: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const sha256 = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');

const app = await sharedApp();
// Release files are built when a store is filled.
const version = NEWEST_IN_REPOSITORY;
const folder = `/releases/${version}/download`;

t.test('lists every file with its correct size and digest', slow, async (t) => {
  const answer = await app.inject(folder);
  t.equal(answer.statusCode, 200);
  const list = answer.json<List>();
  t.equal(list.release, version);
  t.equal(list.total, list.items.length);
  t.ok(list.total > 40);
  for (const { name, url, mediaType, bytes, sha256: digest } of list.items) {
    const file = await app.inject(url);
    t.equal(file.statusCode, 200, name);
    t.equal(url, `${folder}/${name}`);
    t.equal(file.rawPayload.length, bytes, name);
    t.equal(sha256(file.rawPayload), digest, name);
    t.equal(String(file.headers['content-type']).split(';', 1)[0], mediaType);
    t.equal(file.headers['content-digest'], `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`);
    t.match(file.headers['cache-control'], /immutable/);
    t.equal(file.headers['dataset-release'], version);
    t.equal(file.headers['content-location'], url);
  }
  const other = await app.inject(`${folder}.json`);
  sameAs(t, other.body, answer.body, 'with a suffix too');
});

t.test('compresses text in transit, but not compressed files', async (t) => {
  const headers = { 'accept-encoding': 'br' };
  const csv = await app.inject({ url: `${folder}/placements.csv`, headers });
  t.equal(csv.headers['content-encoding'], 'br');
  for (const name of [`tip-tiers-${version}.zip`, 'placements.parquet']) {
    const file = await app.inject({ url: `${folder}/${name}`, headers });
    t.equal(file.headers['content-encoding'], undefined);
    t.equal(file.headers['content-disposition'], `attachment; filename="${name}"`);
  }
});

t.test('supports conditional requests, HEAD and OPTIONS', async (t) => {
  const url = `${folder}/tip-tiers-${version}.xlsx`;
  const { headers } = await app.inject({ method: 'HEAD', url });
  t.equal(headers['accept-ranges'], 'bytes');
  const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } });
  t.equal(again.statusCode, 304);
  t.equal(again.body, '');
  t.equal((await app.inject({ method: 'OPTIONS', url })).statusCode, 204);
  t.equal((await app.inject({ method: 'DELETE', url })).statusCode, 405);
});

t.test('resumes an interrupted download', async (t) => {
  const url = `${folder}/tip-tiers-${version}.zip`;
  const whole = await app.inject(url);
  const size = whole.rawPayload.length;
  const part = async (range: string, more: Record<string, string> = {}) =>
    app.inject({ url, headers: { range, ...more } });

  const begin = await part('bytes=0-999');
  t.equal(begin.statusCode, 206);
  t.equal(begin.headers['content-range'], `bytes 0-999/${size}`);
  const rest = await part('bytes=1000-', { 'if-range': String(whole.headers.etag) });
  t.equal(rest.statusCode, 206);
  t.ok(Buffer.concat([begin.rawPayload, rest.rawPayload]).equals(whole.rawPayload));
  t.equal(
    begin.headers['content-digest'],
    `sha-256=:${createHash('sha256').update(begin.rawPayload).digest('base64')}:`,
  );
  const end = await part('bytes=-10');
  t.ok(end.rawPayload.equals(whole.rawPayload.subarray(-10)));

  t.equal(
    (await part('bytes=0-9', { 'if-range': '"another"' })).statusCode,
    200,
    'of another version: complete',
  );
  t.equal((await part('bytes=0-1,4-5')).statusCode, 200, 'several ranges: complete');
  t.equal((await part('lines=0-1')).statusCode, 200, 'another unit: complete');
  t.equal((await part('bytes=a-b')).statusCode, 416, 'an invalid range is rejected');
  const beyond = await part(`bytes=${size}-`);
  t.equal(beyond.statusCode, 416);
  t.equal(beyond.headers['content-range'], `bytes */${size}`);
  t.equal(beyond.json().type, '/problems/range-not-satisfiable');
  const known = await part('bytes=0-9', { 'if-none-match': String(whole.headers.etag) });
  t.equal(known.statusCode, 304);
});

t.test('lists the available files for an unknown one', async (t) => {
  const { available } = (await app.inject(`${folder}/placements.xml`)).json();
  t.ok(available.includes('placements.csv'));
  const left = async (url: string) =>
    Number(/;r=(\d+)/.exec(String((await app.inject(url)).headers.ratelimit))?.[1]);
  const before = await left(`${folder}/placements.xml`);
  t.equal(before - (await left('/releases/1.0.0/download/no-such.csv')), 1, 'costs no more than any request');
  t.equal((await app.inject(`${folder}/..%2f..%2fpackage.json`)).statusCode, 404);
});
