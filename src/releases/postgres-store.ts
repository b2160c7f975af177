import { and, eq, getTableColumns, ne, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Archive, ReleaseFiles } from '../domain/file-record.js';
import { compareByKey, rowKey } from '../domain/order.js';
import {
  type PublishedHeader,
  type ReleaseData,
  TABLE_NAMES,
  type TableName,
  type Tables,
} from '../domain/tables.js';
import { createReleaseFiles } from './archive.js';
import type { Database, Drizzle } from './database.js';
import { contentDigest } from './digest.js';
import {
  notPublished,
  otherContent,
  POLL_MS,
  type Publication,
  type PublishedRelease,
  type ReleaseStore,
} from './release-store.js';
import { contentTables, release_archives, release_files, releases, report_announcements } from './schema.js';
import { ReleaseConflict } from './store-errors.js';

/** One JSON parameter holds many rows. Bounded, because serializing them blocks the event loop. */
const ROWS_PER_STATEMENT = 1_000;
/** Maximum size of a value in PostgreSQL. */
const MAX_BYTES = 1_073_741_823;
/** Advisory lock for the transaction of a publication: two processes publish one after the other. */
const PUBLICATION_LOCK = 7108;

export interface PostgresStore extends ReleaseStore {
  readonly kind: 'postgresql';
  readonly database: Database;
}

/** A store in PostgreSQL: one row per fact and release, frozen by triggers. */
export function postgresStore(database: Database): PostgresStore {
  const { db } = database;
  return {
    kind: 'postgresql',
    database,
    files: shelfIn(db),
    prepare: database.prepare,
    async list() {
      const rows = await db.select().from(releases).where(ne(releases.state, 'draft'));
      return rows.map(toHeader);
    },
    load: (version, like) => load(db, version, like),
    publish: (release, publication = {}) => publish(db, release, publication),
    async markWithdrawn(version, reason, at) {
      await db
        .update(releases)
        .set({ state: 'withdrawn', withdrawn_reason: reason, withdrawn_at: at })
        .where(and(eq(releases.version, version), eq(releases.state, 'published')));
    },
    async announced() {
      const words = await db.select().from(report_announcements).orderBy(report_announcements.id);
      const newest = new Map(words.map((word) => [word.year, word]));
      return [...newest.values()].map(({ year, published, url, publisher, said_at }) => ({
        ...{ year, published, url, publisher },
        saidAt: isoSecond(said_at),
      }));
    },
    async announce({ saidAt, ...word }) {
      await db.insert(report_announcements).values({ ...word, said_at: new Date(saidAt) });
    },
    exclusively: (work, whenBusy) =>
      database.exclusively((locked) => work(postgresStore({ ...database, db: locked })), whenBusy),
    async watch(listener, pollMs = POLL_MS) {
      const stop = await database.onAnnouncement(listener);
      const timer = setInterval(listener, pollMs).unref();
      return async () => {
        clearInterval(timer);
        await stop();
      };
    },
    ping: database.ping,
    close: database.close,
  };
}

const shelfIn = (db: Drizzle): ReleaseFiles =>
  createReleaseFiles({
    of: (version) =>
      db
        .select({ name: release_files.name, bytes: release_files.bytes, sha256: release_files.sha256 })
        .from(release_files)
        .where(eq(release_files.release, version))
        .orderBy(release_files.name),
    has: async (version) => (await db.$count(release_archives, eq(release_archives.release, version))) > 0,
    async part(version, begin, length) {
      const { body } = release_archives;
      const from = begin < 0 ? sql`octet_length(${body}) + ${begin + 1}` : sql`${begin + 1}`;
      const part = sql<Buffer>`substring(${body} from ${from} for ${length ?? MAX_BYTES})`;
      const [found] = await db
        .select({ part })
        .from(release_archives)
        .where(eq(release_archives.release, version));
      return found?.part ?? null;
    },
    add: (version, archive) => db.transaction((tx) => addFiles(tx, version, archive)),
  });

async function addFiles(
  db: Pick<Drizzle, 'insert'>,
  version: string,
  { records, zip }: Archive,
): Promise<void> {
  const rows = records.map(({ name, bytes, sha256 }) => ({ release: version, name, bytes, sha256 }));
  await db.insert(release_files).values(rows).onConflictDoNothing();
  await db
    .insert(release_archives)
    .values({ release: version, body: Buffer.from(zip) })
    .onConflictDoNothing();
}

async function publish(
  db: Drizzle,
  release: ReleaseData,
  { files, onTable = () => {} }: Publication,
): Promise<boolean> {
  const { version, based_on, published_at, notes } = release.header;
  const sha256 = contentDigest(release);
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${PUBLICATION_LOCK})`);
    const [existing] = await tx.select().from(releases).where(eq(releases.version, version));
    if (existing?.sha256 === sha256) return false;
    if (existing) throw new ReleaseConflict(otherContent(version));
    await tx
      .insert(releases)
      .values({ version, based_on, published_at: new Date(published_at), notes, sha256, state: 'draft' });
    for (const name of TABLE_NAMES) {
      const table = contentTables[name];
      const rows = release.tables[name].map((row) => ({ release: version, ...row }));
      for (let begin = 0; begin < rows.length; begin += ROWS_PER_STATEMENT) {
        const some = JSON.stringify(rows.slice(begin, begin + ROWS_PER_STATEMENT));
        // A multi-row insert would exceed the number of parameters that the protocol allows.
        await tx.execute(
          sql`insert into ${table} select * from jsonb_populate_recordset(null::${table}, ${some}::jsonb)`,
        );
      }
      onTable(name);
    }
    if (files) await addFiles(tx, version, files);
    await tx.update(releases).set({ state: 'published' }).where(eq(releases.version, version));
    return true;
  });
}

/** Loads a release. If a similar one is in memory, only rows that differ are read. */
async function load(db: Drizzle, version: string, like?: ReleaseData): Promise<PublishedRelease> {
  const [found] = await db.select().from(releases).where(eq(releases.version, version));
  if (!found || found.state === 'draft') throw new ReleaseConflict(notPublished(version));
  const tables: Record<string, unknown> = {};
  for (const name of TABLE_NAMES)
    tables[name] = like
      ? await rowsLike(db, version, name, like)
      : inOrder(name, await toRows(db, version, name));
  return { header: toHeader(found), tables: tables as unknown as Tables };
}

function toRows(db: Drizzle, version: string, name: TableName) {
  const table = contentTables[name];
  const { release: _, ...columns } = getTableColumns(table) as Record<string, PgColumn>;
  return db.select(columns).from(table).where(eq(table.release, version));
}

async function rowsLike(
  db: Drizzle,
  version: string,
  name: TableName,
  { header, tables }: ReleaseData,
): Promise<readonly object[]> {
  const between = (from: string, to: string) =>
    toRows(db, to, name).except(toRows(db, from, name)) as Promise<object[]>;
  const added = await between(header.version, version);
  const gone = await between(version, header.version);
  if (added.length === 0 && gone.length === 0) return tables[name];
  const goneKeys = new Set(gone.map((row) => rowKey(name, row)));
  const kept = (tables[name] as readonly object[]).filter((row) => !goneKeys.has(rowKey(name, row)));
  return inOrder(name, [...kept, ...added]);
}

/** Sorted here, because the order of text in SQL depends on the server's collation. */
const inOrder = (name: TableName, rows: object[]): object[] => rows.sort(compareByKey(name));

function toHeader(row: typeof releases.$inferSelect): PublishedHeader {
  const { state, ...rest } = row;
  if (state === 'draft') throw new ReleaseConflict(notPublished(row.version));
  return {
    ...rest,
    state,
    published_at: isoSecond(row.published_at),
    withdrawn_at: row.withdrawn_at && isoSecond(row.withdrawn_at),
  };
}

const isoSecond = (moment: Date): string => moment.toISOString().replace('.000Z', 'Z');
