import { type SQL, sql } from 'drizzle-orm';
import type { Database, Drizzle } from './database.js';

export const READER = 'tip_tiers_reader';
/**
 * Role for publishing and withdrawing: may insert rows and
 * change the state of a release, never delete or update content.
 */
export const PUBLISHER = 'tip_tiers_publisher';

/** Role for people who query the facts: it reads the views of {@link grantViews}, and nothing else. */
export const ANALYST = 'tip_tiers_analyst';

const SCHEMAS = ['public', 'drizzle'] as const;
const VIEWS = ['all_releases', 'newest'] as const;
const CHANGING = ['state', 'withdrawn_reason', 'withdrawn_at'] as const;

/**
 * Creates the roles and grants their privileges; idempotent. They cannot log in: make a login role a member.
 * Run as the owner of the tables, with CREATEROLE.
 */
export async function grantRoles(database: Database): Promise<void> {
  const reader = sql.identifier(READER);
  const publisher = sql.identifier(PUBLISHER);
  await database.db.transaction(async (tx) => {
    for (const role of [READER, PUBLISHER, ANALYST]) await tx.execute(createRole(role));
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
    await grantViews(tx);
  });
}

/** Lets the role of analysts read the views, if it exists. Privileges go with views that are created anew. */
export async function grantViews(db: Pick<Drizzle, 'execute'>): Promise<void> {
  const names = VIEWS.join(', ');
  await db.execute(
    sql.raw(`do $$ begin
  if exists (select from pg_roles where rolname = '${ANALYST}') then
    grant usage on schema ${names} to ${ANALYST};
    grant select on all tables in schema ${names} to ${ANALYST};
  end if;
end $$`),
  );
}

/**
 * PostgreSQL has no `create role if not exists`. Roles belong
 * to the server, so another database may have created it.
 */
const createRole = (name: string): SQL =>
  sql.raw(`do $$ begin
  create role ${name} nologin;
exception when duplicate_object or unique_violation then null;
end $$`);
