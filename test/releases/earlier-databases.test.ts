import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import t, { type Test } from 'tap';
import { SEEDS } from '../../src/releases/places.js';
import { RECORDED_DIGESTS } from '../seeds/release-digests.js';
import { getOrigin, startServer } from '../support/server.js';
import { slow } from '../support/slow.js';
import { POSTGRESQL, postgresFor, settingsFor } from '../support/stores.js';

/*
 * This version must be able to use databases filled by earlier ones. The fixture is a PostgreSQL dump
 * (`pg_dump --inserts`) of releases 1.0.0 and 1.1.0 as published by commit d42cd8b.
 */

const fixture = (name: string) => readFile(new URL(`fixtures/earlier/${name}`, import.meta.url));
const FILLED = ['1.0.0', '1.1.0'];

async function earlierPostgres(t: Test): Promise<Record<string, string>> {
  const settings = settingsFor(await postgresFor(t, 'nothing'));
  const dump = gunzipSync(await fixture('postgres.sql.gz')).toString();
  const client = new pg.Client({ connectionString: String(settings.DATABASE_URL) });
  await client.connect();
  // Skip psql meta-commands.
  await client.query(dump.replaceAll(/^\\.*$/gm, ''));
  await client.end();
  return settings;
}

const options = { ...slow, ...POSTGRESQL.options };

t.test('uses a database filled by an earlier version without changing its data', options, async (t) => {
  const settings = await earlierPostgres(t);
  const origin = await getOrigin(startServer(t, settings));
  const ask = async (address: string) => (await fetch(`${origin}${address}`)).json();
  const { items } = (await ask('/releases')) as { items: { version: string }[] };
  const versions = items.map(({ version }) => version).reverse();
  t.match(versions, FILLED, 'both releases are kept, before those added since');
  t.ok(versions.length > FILLED.length, `releases from ${SEEDS} were added`);
  // Building the files of both releases would take seconds.
  const list = (await ask(`/releases/1.1.0/download`)) as { items: { name: string; sha256: string }[] };
  const digests = Object.fromEntries(list.items.map(({ name, sha256 }) => [name, sha256]));
  t.strictSame(digests, RECORDED_DIGESTS['1.1.0']?.files, 'the files are unchanged');
  for (const version of FILLED) {
    t.match(await ask(`/releases/${version}/countries/KH/tiers/2022`), { release: version, tier: '3' });
    const clock = { status: 'final_year', citation: '22 U.S.C. 7107(b)(2)(D)(i)' };
    t.match(await ask(`/releases/${version}/countries/KH/eligibility?year=2021`), clock);
  }
});
