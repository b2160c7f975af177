import { type SQL, sql } from 'drizzle-orm';
import type { Database } from './database.js';

export const READER = 'tip_tiers_reader';
/** Role that publishes and withdraws releases: adds, and changes the state of a release; never deletes, never alters. */
export const PUBLISHER = 'tip_tiers_publisher';

const SCHEMAS = ['public', 'drizzle'] as const;
const CHANGING = ['state', 'withdrawn_reason', 'withdrawn_at'] as const;

/** Cannot log in: a login role is made a member. For the owner of the tables, with CREATEROLE; again, it changes nothing. */
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
