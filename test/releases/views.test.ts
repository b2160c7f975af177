import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import t, { type Test } from 'tap';
import type { GroupMember } from '../../src/dataset/groups.js';
import type { Drizzle } from '../../src/releases/database.js';
import { openStore } from '../../src/releases/open-store.js';
import type { PostgresStore } from '../../src/releases/postgres-store.js';
import { grantRoles } from '../../src/releases/roles.js';
import { innerAppFor } from '../support/seed-app.js';
import { slow } from '../support/slow.js';
import { type Form, inForms, openPostgresFor, PGLITE, POSTGRESQL, postgresFor } from '../support/stores.js';

/** Without PostgreSQL, an engine of its own, many times slower. */
const FORMS: readonly Form[] = [{ ...PGLITE, options: slow }, POSTGRESQL];

const LISTS: Readonly<Record<string, string>> = {
  tiers: '/tiers',
  countries: '/countries',
  reports: '/reports',
  waivers: '/waivers',
  rules: '/rules',
  sources: '/sources',
  determinations: '/determinations',
  groups: '/groups',
};

const service = await innerAppFor(t);

type Row = Readonly<Record<string, string>>;

/** All pages of a list as CSV. */
async function listed(path: string, filter = ''): Promise<Row[]> {
  const rows: Row[] = [];
  let next: string | undefined = `${path}.csv?limit=1000&${filter}`;
  while (next !== undefined) {
    const answer: LightMyRequestResponse = await service.inject(next);
    const { statusCode, body, headers } = answer;
    if (statusCode !== 200) throw new Error(`${next}: ${statusCode} ${body}`);
    rows.push(...(parse(body, { columns: true }) as Row[]));
    next = /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1];
  }
  return rows;
}

/** The members of a group, with the columns of the view. */
async function fetchMembers(id: string): Promise<Row[]> {
  const { members } = (await service.inject(`/groups/${id}.json`)).json() as { members: GroupMember[] };
  return members.map(({ country: { iso3, iso2, name }, memberFrom, memberTo, sourceUrl, note }) => ({
    ...{ iso3, iso2, country: name, member_from: memberFrom ?? '', member_to: memberTo ?? '' },
    ...{ source_url: sourceUrl, note: note ?? '' },
  }));
}

async function query(db: Drizzle, statement: string): Promise<Record<string, string>[]> {
  const { rows } = (await db.execute(sql.raw(statement))) as unknown as { rows: Record<string, string>[] };
  return rows;
}

/** The rows of a view, each cell as text as in CSV. */
async function viewed(db: Drizzle, schema: string, view: string, where = ''): Promise<Row[]> {
  const columns = await query(
    db,
    `select column_name as name, data_type as type from information_schema.columns
      where table_schema = '${schema}' and table_name = '${view}' order by ordinal_position`,
  );
  const cells = columns
    .filter(({ name }) => name !== 'release')
    .map(({ name, type }) => {
      const text =
        type === 'timestamp with time zone'
          ? `to_char("${name}" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
          : `"${name}"::text`;
      return `coalesce(${text}, '') as "${name}"`;
    });
  return query(db, `select ${cells.join(', ')} from ${schema}.${view} ${where}`);
}

/** Compares all cells of the columns of a view, in any order of rows. */
function compare(t: Test, view: readonly Row[], list: readonly Row[], name: string): void {
  const columns = Object.keys(view[0] ?? {});
  const inOrder = (rows: readonly Row[]) =>
    rows.map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();
  t.strictSame(inOrder(view), inOrder(list), name);
}

inForms(t, FORMS, 'gives the cells of the API, for every release', async (t, form) => {
  const { db } = (await openPostgresFor(form, t)).database;
  const releases = await listed('/releases');
  compare(t, await viewed(db, 'all_releases', 'releases'), releases, 'releases');
  const newest = releases.filter(({ current }) => current === 'true');
  compare(t, await viewed(db, 'newest', 'release'), newest, 'the newest release');
  for (const [view, path] of Object.entries(LISTS)) {
    for (const { version } of releases) {
      const rows = await viewed(db, 'all_releases', view, `where release = '${version}'`);
      compare(t, rows, await listed(`/releases/${version}${path}`), `${view} of ${version}`);
    }
    compare(t, await viewed(db, 'newest', view), await listed(path), view);
  }
  const members = await viewed(db, 'newest', 'group_members');
  for (const { id } of await listed('/groups')) {
    const own = members.flatMap(({ group_id, ...row }) => (group_id === id ? [row] : []));
    compare(t, own, await fetchMembers(String(id)), `members of ${id}`);
  }
});

inForms(t, FORMS, 'describes every table, view and column', async (t, form) => {
  const { db } = (await openPostgresFor(form, t)).database;
  const silent = await query(
    db,
    `select c.oid::regclass || coalesce('.' || a.attname, '') as name
       from pg_class c
       left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relnamespace in (to_regnamespace('all_releases'), to_regnamespace('newest')) and c.relkind = 'v'
        and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)`,
  );
  t.strictSame(silent, []);
});

const GUIDE = await readFile(new URL('../../docs/sql.md', import.meta.url), 'utf8');
const EXAMPLES = [...GUIDE.matchAll(/^```sql\n([^`]+)```$/gm)].map(([, statement = '']) => statement);

inForms(t, FORMS, 'runs the queries of the guide', async (t, form) => {
  const { db } = (await openPostgresFor(form, t)).database;
  const [watchList = [], falls = [], members = [], waived = [], changed = []] = await Promise.all(
    EXAMPLES.map((statement) => query(db, statement)),
  );
  t.equal(EXAMPLES.length, 5);
  const onList = await listed('/tiers');
  const newestYear = Math.max(...onList.map(({ year }) => Number(year)));
  t.strictSame(
    watchList.map(({ country }) => country).sort(),
    onList
      .filter(({ year, tier }) => Number(year) === newestYear && tier === '2WL')
      .map(({ country }) => country)
      .sort(),
  );
  t.strictSame(
    falls.map(({ country }) => country).sort(),
    (await listed(`/reports/${newestYear}/changes`, 'direction=downgrade'))
      .map(({ country }) => country)
      .sort(),
  );
  t.strictSame(
    members.map((row) => `${row.year} ${row.tier} ${row.countries}`).sort(),
    (await listed('/statistics/counts', 'group=asean'))
      .filter(({ placements }) => placements !== '0')
      .map(({ year, tier, placements }) => `${year} ${tier} ${placements}`)
      .sort(),
  );
  const undetermined = await listed('/determinations');
  for (const { year, on_tier_3, not_read } of waived) {
    const onTier3 = onList.filter((row) => row.year === String(year) && row.tier === '3');
    t.equal(Number(on_tier_3), onTier3.length);
    const read = new Set(
      undetermined.filter(({ report_year }) => report_year === String(year)).map(({ iso2 }) => iso2),
    );
    t.equal(Number(not_read), onTier3.filter(({ iso2 }) => !read.has(iso2)).length, `${year}`);
  }
  t.ok(waived.length > 20);
  t.match(
    changed.filter(({ year, country }) => country === 'Taiwan' && Number(year) === 2001),
    [{ old_tier: null, new_tier: '1' }],
  );
});

t.test('lets an analyst read the views, and nothing else', POSTGRESQL.options, async (t) => {
  const { url } = await postgresFor(t);
  const store = (await openStore({ url })) as PostgresStore;
  t.teardown(() => store.close());
  await grantRoles(store.database);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  t.teardown(() => client.end());
  await client.query('set role tip_tiers_analyst');
  const { rows } = await client.query('select count(*)::int as placements from newest.tiers');
  t.ok(rows[0].placements > 4_000);
  for (const statement of [
    'select from placements',
    'update newest.sources set title = title',
    'insert into all_releases.sources (release, id) values (null, null)',
    'delete from newest.tiers',
    'drop view newest.tiers',
    'create view newest.mine as select 1',
    'create table mine (x int)',
  ])
    await t.rejects(
      client.query(statement),
      { message: /permission denied|must be owner|cannot delete/ },
      statement,
    );
});
