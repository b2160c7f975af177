import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import t from 'tap';
import { RESOURCES } from '../../src/rest/resources/index.js';
import { sharedApp } from '../support/seed-app.js';
import { isInRepository, seedReleases } from '../support/seeds.js';

/*
 * Pinned facts are the same bytes as long as the API has one major version: caches keep them for a year, and readers have
 * cited them. Within it a line of `pinned-facts.json` is never edited; those of a new release or address are added by
 * APPROVE_PINNED=1.
 */

const RECORDED = new URL('fixtures/pinned-facts.json', import.meta.url);
const MOST = 5_000;

/** Addresses of facts, without the release: each list whole, and things that are in every release. */
const ADDRESSES = RESOURCES.filter(({ isFacts }) => isFacts).flatMap(({ kind, path }) =>
  (path.includes(':') ? filledIn(path) : [path]).flatMap((address) =>
    kind === 'list'
      ? [`${address}?limit=${MOST}`, `${address}.csv?limit=${MOST}`, `${address}.ndjson?limit=${MOST}`]
      : [address],
  ),
);

function filledIn(path: string): readonly string[] {
  const values: Readonly<Record<string, readonly string[]>> = {
    ':country': ['KH', 'XK', 'SS'],
    ':year': ['2001', '2013', '2024'],
    ':id': ['tvpa-2000', 'tvpra-2017'],
  };
  const [name = ''] = /:\w+/.exec(path) ?? [];
  const known = values[name];
  if (!known) throw new Error(`give values for ${name}, of ${path}`);
  return known.map((value) => path.replace(name, value));
}

t.test('facts of a pinned release are the bytes that they were', async (t) => {
  const app = await sharedApp();
  const recorded: Record<string, string> = JSON.parse(await readFile(RECORDED, 'utf8').catch(() => '{}'));
  const found: Record<string, string> = {};
  for (const { header } of (await seedReleases()).filter(isInRepository))
    for (const address of ADDRESSES) {
      const url = `/releases/${header.version}${address}`;
      const { statusCode, headers, rawPayload } = await app.inject(url);
      t.equal(statusCode, 200, url);
      t.equal(headers['cache-control'], 'public, max-age=31536000, immutable', url);
      found[url] = createHash('sha256').update(rawPayload).digest('hex');
    }
  if (process.env.APPROVE_PINNED)
    await writeFile(RECORDED, `${JSON.stringify({ ...found, ...recorded }, null, 2)}\n`);
  else t.strictSame(Object.keys(found).sort(), Object.keys(recorded).sort(), 'every address is recorded');
  for (const [url, digest] of Object.entries(recorded)) t.equal(found[url], digest, url);
});
