import { sql } from 'drizzle-orm';
import t from 'tap';
import { TABLE_NAMES } from '../../src/domain/tables.js';
import { NEWEST } from '../support/seeds.js';
import { DATABASE, inForms, openPostgresFor } from '../support/stores.js';

/** @returns the database error for a statement that must fail */
async function getRejection(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return ((error as Error).cause as Error | undefined)?.message ?? (error as Error).message;
  }
  return 'it was not rejected';
}

inForms(t, [DATABASE], 'rejects every change to published rows', async (t, form) => {
  const { db } = (await openPostgresFor(form, t)).database;
  const isRejected = async (statement: string, why: RegExp) =>
    t.match(await getRejection(db.execute(sql.raw(statement))), why, statement);

  for (const table of TABLE_NAMES) {
    await isRejected(`update ${table} set release = release`, /append-only/);
    await isRejected(`delete from ${table}`, /append-only/);
    await isRejected(`truncate ${table} cascade`, /append-only/);
    await isRejected(
      `insert into ${table} select * from ${table} limit 1`,
      /takes no more rows|duplicate key/,
    );
  }
  await db.execute(sql`insert into release_files values (${NEWEST}, 'a.csv', 1, repeat('0', 64))`);
  await isRejected('update release_files set bytes = 2', /append-only/);
  await isRejected('delete from release_files', /append-only/);
  const row = `('${NEWEST}', 'AN', 2025, '2', 'official')`;
  await isRejected(
    `insert into placements values ${row}`,
    /\d is published: table placements takes no more rows/,
  );
  // The state of a release changes in one direction only.
  await isRejected(`update releases set sha256 = repeat('0', 64)`, /cannot change/);
  await isRejected(`update releases set state = 'draft'`, /cannot change/);
  await isRejected(`update releases set version = '9.9.9' where version = '${NEWEST}'`, /cannot change/);
  await isRejected('delete from releases', /append-only/);
  const published = "'2.0.0', now(), '[]', repeat('0', 64), 'published'";
  await isRejected(
    `insert into releases (version, published_at, notes, sha256, state) values (${published})`,
    /must begin as a draft/,
  );
  await isRejected(`update releases set state = 'withdrawn' where version = '1.0.0'`, /releases_withdrawn/);
});

inForms(t, [DATABASE], 'rejects publishing inconsistent releases', async (t, form) => {
  const { db } = (await openPostgresFor(form, t)).database;
  const draft = db.transaction(async (tx) => {
    await tx.execute(
      sql`insert into releases (version, based_on, published_at, notes, sha256) values ('9.0.0', ${NEWEST}, now(), '[]', repeat('0', 64))`,
    );
    for (const table of TABLE_NAMES)
      await tx.execute(
        sql.raw(
          `insert into ${table} select (jsonb_populate_record(x, '{"release":"9.0.0"}')).* from ${table} x where release = '${NEWEST}'`,
        ),
      );
    /** Tries to publish a draft copy of the newest release after some statements, then rolls back. */
    const publishWith = (...statements: string[]) =>
      getRejection(
        tx.transaction(async (part) => {
          for (const statement of statements) await part.execute(sql.raw(statement));
          await part.execute(sql`update releases set state = 'published' where version = '9.0.0'`);
          throw new Error('it was not rejected');
        }),
      );

    t.equal(await publishWith(), 'it was not rejected', 'an unchanged copy is accepted');
    const placement = (iso2: string, year: number, tier: string) =>
      `insert into placements values ('9.0.0', '${iso2}', ${year}, '${tier}', 'derived')`;
    const vote = (iso2: string, year: number, source: string) =>
      `insert into placement_votes values ('9.0.0', '${iso2}', ${year}, '${source}', '2')`;
    for (const [statement, reason] of [
      [placement('KH', 2022, '2'), /duplicate key/],
      [placement('ZZ', 2022, '2'), /violates foreign key/],
      [placement('KH', 1999, '2'), /violates foreign key/],
      [vote('ZZ', 2022, 'wikipedia'), /violates foreign key: countries has no ZZ/],
      [vote('KH', 1999, 'wikipedia'), /violates foreign key: reports has no 1999/],
      [vote('KH', 2022, 'gossip'), /violates foreign key: sources has no gossip/],
      [placement('AN', 2009, '4'), /invalid input value for enum/],
      [`insert into reports values ('9.0.0', 2026, '2027-06-01', 'https://example.org')`, /reports_year/],
    ] as const)
      t.match(await publishWith(statement), reason);
    tx.rollback();
  });
  await t.rejects(draft, /Rollback/);
});
