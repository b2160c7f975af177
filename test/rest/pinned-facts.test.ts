import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import t from 'tap';
import { RESOURCES } from '../../src/resources/index.js';
import { fetchAllRows } from '../support/all-rows.js';
import { sharedApp } from '../support/seed-app.js';
import { isInRepository, seedReleases } from '../support/seeds.js';

/*
 * Pinned facts never change within a major version of the API, although members may be added.
 * `pinned-facts.json` records the members of each response and a digest of their values. APPROVE_PINNED=1
 * adds new releases and URLs; never edit recorded ones.
 */

const RECORDED = new URL('fixtures/pinned-facts.json', import.meta.url);

interface RecordedFacts {
  /** Paths of members and names of columns, such as `items.country.iso2`. */
  readonly members: readonly string[];
  /** By release. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Unpinned URLs of facts: complete lists as JSON and as tables, and objects present in every release. */
const URLS = RESOURCES.filter(({ isImmutable }) => isImmutable).flatMap(({ kind, path }) =>
  (path.includes(':') ? filledIn(path) : [path]).flatMap((url) =>
    kind === 'list' ? [url, `${url}.csv`] : [url],
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathTo = (parent: string, name: string): string => (parent === '' ? name : `${parent}.${name}`);

function listMembers(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => listMembers(each, path));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = pathTo(path, name);
    return [at, ...listMembers(member, at)];
  });
}

/** Reduces a response to its recorded members; the order of rows does not matter. */
function getFacts(value: unknown, members: ReadonlySet<string>, path = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(getFacts(each, members, path))).sort();
  if (!isObject(value)) return value;
  const known = Object.keys(value).filter((name) => members.has(pathTo(path, name)));
  return known.sort().map((name) => [name, getFacts(value[name], members, pathTo(path, name))]);
}

const toDigest = (value: unknown, members: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(getFacts(value, new Set(members))))
    .digest('hex');

const recorded: Readonly<Record<string, RecordedFacts>> = JSON.parse(
  await readFile(RECORDED, 'utf8').catch(() => '{}'),
);

t.test('never changes the facts of a pinned release', async (t) => {
  const app = await sharedApp();
  const releases = (await seedReleases()).filter(isInRepository).map(({ header }) => header.version);
  const found: Record<string, RecordedFacts> = {};
  for (const url of URLS) {
    const values = new Map<string, unknown>();
    for (const release of releases) {
      const { statusCode, headers, body } = await app.inject(`/releases/${release}${url}`);
      t.equal(statusCode, 200, url);
      t.equal(headers['cache-control'], 'public, max-age=31536000, immutable', url);
      const whole = () => fetchAllRows(app, `/releases/${release}${url}`);
      const { items } = url.includes('.csv') ? { items: null } : JSON.parse(body);
      values.set(
        release,
        items === null ? parse(body, { columns: true }) : items ? await whole() : JSON.parse(body),
      );
    }
    const {
      members = [...new Set([...values.values()].flatMap((each) => listMembers(each)))].sort(),
      digests,
    } = recorded[url] ?? {};
    const now = Object.fromEntries([...values].map(([release, each]) => [release, toDigest(each, members)]));
    found[url] = { members, digests: { ...now, ...digests } };
    for (const release of releases)
      t.equal(
        now[release],
        digests?.[release],
        `${release}${url}: mend what changes it, or add a release (docs/adding.md#a-release)`,
      );
  }
  if (process.env.APPROVE_PINNED) await writeFile(RECORDED, `${JSON.stringify(found, null, 2)}\n`);
  else t.strictSame(Object.keys(recorded).sort(), [...URLS].sort(), 'every URL is recorded');
});

t.test('detects changed members but accepts new ones', async (t) => {
  const url = '/rules';
  const { members = [], digests } = recorded[url] ?? {};
  const response = await (await sharedApp()).inject(`/releases/1.5.0${url}`);
  const { items, ...list } = response.json();
  const [first, ...others] = items;
  const { citation, ...withoutCitation } = first;
  const digest = (value: object): string => toDigest(value, members);
  t.equal(digest({ ...list, items }), digests?.['1.5.0']);
  t.equal(digest({ ...list, items: items.toReversed() }), digests?.['1.5.0'], 'in another order');
  const added = items.map((item: object) => ({ added: 1, ...item }));
  t.equal(digest({ ...list, added: {}, items: added }), digests?.['1.5.0'], 'with new members');
  for (const changed of [
    [{ ...first, citation: `${citation} ` }, ...others],
    [withoutCitation, ...others],
    [{ ...first, citation: null }, ...others],
    others,
    [...items, first],
  ])
    t.not(digest({ ...list, items: changed }), digests?.['1.5.0']);
});
