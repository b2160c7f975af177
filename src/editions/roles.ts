import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.js';

/** Role that serves the API: reads, and nothing else. */
export const READER = 'tip_tiers_reader';
/** Role that publishes and withdraws editions: adds, and changes the state of an edition; never deletes, never alters. */
export const PUBLISHER = 'tip_tiers_publisher';

/** Schemas of the editions, and of the list of migrations that were run. */
const SCHEMAS = ['public', 'drizzle'] as const;
/** The columns of an edition that change after it was added. */
const CHANGING = ['state', 'withdrawn_reason', 'withdrawn_at'] as const;

/**
 * Makes the roles of readers and publishers in a PostgreSQL database and gives them what they need, now and in
 * tables to come. They cannot log in: a login role is made a member, `GRANT tip_tiers_reader TO api`.
 * To be run by the owner of the tables, who has CREATEROLE. Running it again changes nothing.
 */
export async function grantRoles(database: Database): Promise<void> {
  const reader = sql.identifier(READER);
  const publisher = sql.identifier(PUBLISHER);
  await database.db.transaction(async (tx) => {
    await tx.execute(createRole(READER));
    await tx.execute(createRole(PUBLISHER));
    await tx.execute(sql`grant ${reader} to ${publisher}`);
    await tx.execute(sql`revoke create on schema public from public`);
    for (const name of SCHEMAS) {
      const schema = sql.identifier(name);
      await tx.execute(sql`grant usage on schema ${schema} to ${reader}`);
      await tx.execute(sql`grant select on all tables in schema ${schema} to ${reader}`);
      await tx.execute(sql`alter default privileges in schema ${schema} grant select on tables to ${reader}`);
    }
    await tx.execute(sql`grant insert on all tables in schema public to ${publisher}`);
    await tx.execute(sql`alter default privileges in schema public grant insert on tables to ${publisher}`);
    const columns = sql.join(
      CHANGING.map((name) => sql.identifier(name)),
      sql`, `,
    );
    await tx.execute(sql`grant update (${columns}) on releases to ${publisher}`);
  });
}

/** PostgreSQL has no `create role if not exists`; roles belong to the server, and another database may have made it. */
const createRole = (name: string): SQL =>
  sql.raw(`do $$ begin
  create role ${name} nologin;
exception when duplicate_object or unique_violation then null;
end $$`);
