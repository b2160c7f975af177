import { readMigrationFiles } from 'drizzle-orm/migrator';
import type pg from 'pg';

/**
 * Whether a PostgreSQL database lacks migrations. Asked first, because running none needs the rights of the owner
 * too, and neither readers, publishers nor replicas have them.
 */
export async function hasPendingMigrations(pool: pg.Pool, migrationsFolder: string): Promise<boolean> {
  const newest = Math.max(
    ...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis),
  );
  const { rows } = await pool.query<{ table: string | null }>(
    "select to_regclass('drizzle.__drizzle_migrations')::text as table",
  );
  if (rows[0]?.table == null) return true;
  const run = await pool.query<{ newest: string | null }>(
    'select max(created_at) as newest from drizzle.__drizzle_migrations',
  );
  return Number(run.rows[0]?.newest ?? 0) < newest;
}
