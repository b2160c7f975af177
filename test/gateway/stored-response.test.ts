import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import t from 'tap';
import { type EncodedVariant, StoredResponse } from '../../src/gateway/stored-response.js';
import { Waiters } from '../../src/gateway/waiters.js';
import { HttpResponse } from '../../src/http/http-response.js';

const waiter = () => ({ client: '192.0.2.1', isCancelled: () => false });
const stored = (body: string | Buffer, type = 'text/plain') => {
  const { identity } = new HttpResponse(body, { 'content-type': type });
  return StoredResponse.fromWorker(identity.body, identity.headers);
};
const encode = async (response: StoredResponse, coding: 'br' | 'gzip'): Promise<EncodedVariant> => {
  const variant = await response.variant(coding, waiter);
  return 'variant' in variant ? variant : { variant, cpuMs: 0 };
};

t.test('encodes each content coding once, shared by concurrent requests, and stores it', async (t) => {
  const response = stored('a'.repeat(100_000));
  const [first, ...others] = [encode(response, 'br'), encode(response, 'br'), encode(response, 'br')];
  const { variant: made, cpuMs: paid } = await first;
  t.ok(paid > 0);
  for (const { variant, cpuMs } of await Promise.all(others)) {
    t.equal(variant, made);
    t.equal(cpuMs, 0, 'only the first is charged');
  }
  t.equal(response.variant('br', waiter), made);
  const { headers, body } = made;
  t.equal(brotliDecompressSync(body).length, 100_000);
  t.match(headers, {
    'content-encoding': 'br',
    'content-length': String(body.length),
    'content-type': 'text/plain',
    etag: /^".+-br"$/,
  });
  t.not(headers['content-digest'], response.identity.headers['content-digest']);
  const { variant } = await encode(response, 'gzip');
  t.equal(gunzipSync(variant.body).length, 100_000);
  t.match(variant.headers.etag, /-gzip"$/);
});

t.test('encodes again after an attempt that was abandoned', async (t) => {
  const response = stored('a'.repeat(100_000));
  const left = () => ({ client: '192.0.2.1', isCancelled: () => true });
  await t.rejects(Promise.resolve(response.variant('br', left)), { code: 'overloaded' });
  t.ok((await encode(response, 'br')).variant.body.length > 0);
});

t.test('leaves small bodies and compressed media types unencoded', async (t) => {
  const [small, long] = [1_023, 1_024].map((bytes) => stored('a'.repeat(bytes)));
  t.equal(small?.variant('br', waiter), small?.identity);
  t.not(long?.variant('br', waiter), long?.identity);
  t.strictSame([small?.size, long?.size], [1_023, 2_048]);
  for (const [type, isEncoded] of [
    ...['application/json', 'text/css', 'image/svg+xml'].map((type) => [type, true] as const),
    ...['image/png', 'font/woff2', 'application/zip', 'application/vnd.apache.parquet'].map(
      (type) => [type, false] as const,
    ),
  ])
    t.equal(stored(Buffer.alloc(2_000), type).variant('br', waiter) instanceof Promise, isEncoded, type);
});

t.test('compresses assets used by every page at the highest level', async (t) => {
  const text = Array.from({ length: 3_000 }, (_, index) => `${index * index}`).join();
  const [usual = 0, most = 0] = await Promise.all(
    ['text/plain', 'text/css'].map(
      async (type) => (await encode(stored(text, type), 'br')).variant.body.length,
    ),
  );
  t.ok(most < usual, `${most} of ${usual}`);
});

t.test('gives rendered images their own validator', async (t) => {
  const headers = { etag: '"sheet"', 'content-digest': 'sheet', 'content-type': 'image/png', date: 'x' };
  const { identity } = await StoredResponse.fromRendered(Buffer.from('text'), headers, new Waiters(waiter()));
  t.strictSame(identity.headers, new HttpResponse('text', { 'content-type': 'image/png' }).identity.headers);
});
