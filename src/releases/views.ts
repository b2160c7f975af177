import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import type { Drizzle } from './database.js';
import { MIGRATIONS } from './places.js';
import { grantViews } from './roles.js';

/* Views of the facts, for people who query the database. The service itself does not use them. */

const FILES = ['views.sql', 'comments.sql'];
const BETWEEN_STATEMENTS = '--> statement-breakpoint';

/** Creates the views anew, with their comments, if they differ from those of this version. */
export async function refreshViews(db: Drizzle): Promise<void> {
  const definitions = await readDefinitions();
  if (await areCurrent(db, definitions)) return;
  await db.transaction(async (tx) => {
    for (const statement of definitions.statements) await tx.execute(sql.raw(statement));
    await tx.execute(sql.raw(`comment on schema all_releases is '${definitions.comment}'`));
    await grantViews(tx);
  });
}

/** True if the database has the views of this version. */
export const hasCurrentViews = async (db: Drizzle): Promise<boolean> =>
  areCurrent(db, await readDefinitions());

interface ViewDefinitions {
  readonly statements: readonly string[];
  /** Comment on the schema that says from which definitions it was made. */
  readonly comment: string;
}

async function readDefinitions(): Promise<ViewDefinitions> {
  const files = await Promise.all(FILES.map((name) => readFile(path.join(MIGRATIONS, name), 'utf8')));
  const sha256 = createHash('sha256').update(files.join('')).digest('hex');
  return {
    statements: files.flatMap((file) => file.split(BETWEEN_STATEMENTS)),
    comment: `The facts of every release; definitions ${sha256}`,
  };
}

async function areCurrent(db: Drizzle, { comment }: ViewDefinitions): Promise<boolean> {
  const found = (await db.execute(
    sql`select from pg_namespace where nspname = 'all_releases' and obj_description(oid, 'pg_namespace') = ${comment}`,
  )) as unknown as { readonly rows: readonly unknown[] };
  return found.rows.length > 0;
}
