import { sql } from 'drizzle-orm';
import t from 'tap';
import { getReferences } from '../../src/domain/foreign-keys.js';
import { REFERENCES_BY_STATEMENT } from '../../src/releases/schema.js';
import { DATABASE, openPostgresFor } from '../support/stores.js';

t.test('checks exactly the declared references with triggers', async (t) => {
  const { db } = (await openPostgresFor(DATABASE, t)).database;
  const triggers = await db.execute<{ definition: string }>(
    sql`select pg_get_triggerdef(oid) as definition from pg_trigger where tgname like '%\_known'`,
  );
  const held = (triggers as unknown as { rows: { definition: string }[] }).rows.map(({ definition }) =>
    /ON (?:public\.)?(\w+) .*refuse_orphans\('(\w+)', '(\w+)', '(\w+)'\)/.exec(definition)?.slice(1),
  );
  const references = [...REFERENCES_BY_STATEMENT].flatMap((name) =>
    getReferences(name).map((each) => [name, ...each.columns, each.table, ...each.foreignColumns]),
  );
  t.strictSame(held.map(String).sort(), references.map(String).sort());
});
