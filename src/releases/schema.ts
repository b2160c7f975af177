import { type SQL, sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  type PgColumn,
  type PgColumnBuilderBase,
  type PgEnum,
  type PgTable,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import { TABLE_COLUMNS, type TableColumn } from '../domain/columns.js';
import { getReferences, SINGULAR_NOUNS } from '../domain/foreign-keys.js';
import { type ReleaseHeader, TABLE_NAMES, TABLES, type TableName } from '../domain/tables.js';
import type { AnyDocumentedEnum } from '../domain/vocabulary/documented-enum.js';

/* Generated from domain/tables.ts and domain/foreign-keys.ts: a new table or column needs `npm run migration`
   only. The triggers that freeze published releases are in the migrations. */

export const releaseState = pgEnum('release_state', ['draft', 'published', 'withdrawn']);

/** A type for each documented enum of a column, by its name in snake case. */
export const enums = new Map<AnyDocumentedEnum, PgEnum<[string, ...string[]]>>();

function toEnumType(list: AnyDocumentedEnum): PgEnum<[string, ...string[]]> {
  const name = list.name.replaceAll(/(?<=.)[A-Z]/g, '_$&').toLowerCase();
  const made = enums.get(list) ?? pgEnum(name, [...list.values]);
  enums.set(list, made);
  return made;
}

export const releases = pgTable(
  'releases',
  {
    version: text().primaryKey(),
    based_on: text(),
    published_at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    notes: jsonb().$type<ReleaseHeader['notes']>().notNull(),
    sha256: text().notNull(),
    state: releaseState().notNull().default('draft'),
    withdrawn_reason: text(),
    withdrawn_at: timestamp({ withTimezone: true, mode: 'date' }),
  },
  (t) => [
    check('releases_version', sql`${t.version} ~ '^(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}$'`),
    check('releases_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
    check('releases_withdrawn', sql`(${t.state} = 'withdrawn') = (${t.withdrawn_reason} is not null)`),
    check('releases_withdrawn_at', sql`(${t.state} = 'withdrawn') = (${t.withdrawn_at} is not null)`),
    foreignKey({ name: 'releases_based_on', columns: [t.based_on], foreignColumns: [t.version] }),
  ],
);

function knownDate(column?: PgColumn): SQL {
  return sql`${column} ~ '^([.][.]/)?[0-9]{4}-(0[1-9]|1[0-2])(-[0-9]{2})?$'`;
}

const release = () =>
  text()
    .notNull()
    .references(() => releases.version);

export const release_files = pgTable(
  'release_files',
  {
    release: release(),
    name: text().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.release, t.name] }),
    check('release_files_sha256', sql`${t.sha256} ~ '^[0-9a-f]{64}$'`),
  ],
);

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A zip archive of all files of a release. */
export const release_archives = pgTable('release_archives', {
  release: release().primaryKey(),
  body: bytea().notNull(),
});

/**
 * Operators' announcements of reports that no release has. The newest row of a year counts; one without a
 * publication date retracts it.
 */
export const report_announcements = pgTable(
  'report_announcements',
  {
    id: integer().generatedAlwaysAsIdentity().primaryKey(),
    year: integer().notNull(),
    published: text(),
    url: text(),
    publisher: text(),
    said_at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
  },
  (t) => [
    check('report_announcements_published', knownDate(t.published)),
    check('report_announcements_source', sql`(${t.published} is null) = (${t.url} is null)`),
  ],
);

type ContentTable = PgTable & Readonly<Record<string, PgColumn>> & { readonly release: PgColumn };
type Columns = Readonly<Record<string, PgColumn>>;

/**
 * Tables with most of the rows. Triggers check their references per statement (see the migrations), because
 * foreign keys check per row.
 */
export const REFERENCES_BY_STATEMENT: ReadonlySet<TableName> = new Set(['placements', 'placement_votes']);
/** Tables whose release is checked through what they reference, or by a trigger. */
const RELEASE_HELD_ELSEWHERE: ReadonlySet<TableName> = new Set([
  'placements',
  'placement_votes',
  'vote_pages',
]);

const partialDate = (column?: PgColumn) => sql`${column} ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$'`;
const isIso2 = (column?: PgColumn) => sql`${column} ~ '^[A-Z]{2}$'`;

/** Check constraints by table and name suffix. */
const CHECKS: Readonly<Partial<Record<TableName, (t: Columns) => Readonly<Record<string, SQL>>>>> = {
  rules: (t) => ({
    period: sql`${t.last_report} is null or ${t.last_report} >= ${t.first_report}`,
    waivers: sql`${t.waivers_per_run} >= 0`,
  }),
  countries: (t) => ({
    iso2: isIso2(t.iso2),
    iso3_form: sql`${t.iso3} ~ '^[A-Z]{3}$'`,
    m49_form: sql`${t.m49} ~ '^[0-9]{3}$'`,
    life: sql`${t.valid_to} >= ${t.valid_from}`,
  }),
  country_successions: (t) => ({
    predecessor: isIso2(t.predecessor),
    successor: isIso2(t.successor),
  }),
  reports: (t) => ({
    year: sql`extract(year from ${t.published_on}) = ${t.year}`,
  }),
  disputes: (t) => ({
    differ: sql`${t.chosen_tier} <> ${t.rejected_tier}`,
  }),
  control_totals: (t) => ({
    mismatch: sql`(${t.counted} is null) = (${t.reason} is null)`,
    differ: sql`${t.counted} <> ${t.stated}`,
  }),
  watchlist_extensions: (t) => ({
    number: sql`${t.number_in_run} >= 1`,
  }),
  law_readings: (t) => ({
    month: sql`${t.verified_until} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`,
  }),
  child_soldiers_years: (t) => ({
    gap: sql`${t.complete} = (${t.what} is null)`,
  }),
  groups: (t) => ({
    founded_on: partialDate(t.founded_on),
  }),
  group_members: (t) => ({
    from: partialDate(t.member_from),
    to: partialDate(t.member_to),
  }),
  awaited_reports: (t) => ({
    published: knownDate(t.published),
    source: sql`(${t.published} is null) = (${t.source_url} is null) and (${t.source_url} is null) = (${t.source_title} is null)`,
    publisher: sql`${t.publisher} is null or ${t.source_url} is not null`,
  }),
};

const UNIQUE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  countries: ['iso3', 'm49', 'name'],
};

export const contentTables = {} as Record<TableName, ContentTable>;
// In dependency order: referenced tables come first.
for (const name of TABLE_NAMES) contentTables[name] = contentTable(name);

function contentTable(name: TableName): ContentTable {
  const columns: Record<string, PgColumnBuilderBase> = {
    release: RELEASE_HELD_ELSEWHERE.has(name) ? text().notNull() : release(),
  };
  for (const column of TABLE_COLUMNS[name])
    columns[column.name] = column.nullable ? toBuilder(column) : toBuilder(column).notNull();
  return pgTable(name, columns, (t) => {
    const own = t as Columns;
    return [
      toKey(name, own),
      ...(UNIQUE[name] ?? []).map((column) =>
        unique(`${name}_${column}`).on(...some(own, ['release', column])),
      ),
      ...(REFERENCES_BY_STATEMENT.has(name) ? [] : getForeignKeys(name, own)),
      ...Object.entries(CHECKS[name]?.(own) ?? {}).map(([end, that]) => check(`${name}_${end}`, that)),
      ...(name === 'placements'
        ? [index('placements_by_report').on(...some(own, ['release', 'year', 'tier']))]
        : []),
    ];
  }) as unknown as ContentTable;
}

function toBuilder({ type, values, list }: TableColumn) {
  if (type === 'integer') return integer();
  if (type === 'boolean') return boolean();
  if (type === 'date') return date({ mode: 'string' });
  if (values && !list) throw new TypeError(`no documented enum has the values ${values.join(', ')}`);
  return list ? toEnumType(list)() : text();
}

type OneOrMoreColumns = [PgColumn, ...PgColumn[]];
const some = (columns: Columns, names: readonly string[]): OneOrMoreColumns =>
  names.map((name) => columns[name]) as OneOrMoreColumns;

/** A primary key cannot include a nullable column, so use a unique constraint then. */
function toKey(name: TableName, own: Columns) {
  const key = ['release', ...TABLES[name].key];
  const isNullable = TABLE_COLUMNS[name].some((column) => column.nullable && key.includes(column.name));
  return isNullable
    ? unique(`${name}_key`)
        .on(...some(own, key))
        .nullsNotDistinct()
    : primaryKey({ columns: some(own, key) });
}

const getForeignKeys = (name: TableName, own: Columns) =>
  getReferences(name).map(({ table, columns, foreignColumns }) =>
    foreignKey({
      name: `${name}_${SINGULAR_NOUNS[table as keyof typeof SINGULAR_NOUNS]}`,
      columns: some(own, ['release', ...columns]),
      foreignColumns: some(contentTables[table], ['release', ...foreignColumns]),
    }),
  );
