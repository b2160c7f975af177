import { and, eq, ne } from 'drizzle-orm';
import type { Database } from './database.js';
import { ReleaseConflict } from './errors.js';
import { releases } from './schema.js';

/**
 * Withdraws a release: a new state with a reason. Its rows stay, and its addresses go on answering.
 *
 * @returns `false` when it was withdrawn for that reason already
 * @throws ReleaseConflict when there is no such release, it was withdrawn for another reason, or no release would
 *   be left to be the current one
 */
export async function withdraw(
  database: Database,
  version: string,
  reason: string,
  at: Date = new Date(),
): Promise<boolean> {
  return database.db.transaction(async (tx) => {
    const [found] = await tx.select().from(releases).where(eq(releases.version, version));
    if (!found || found.state === 'draft') throw new ReleaseConflict(`release ${version} is not published`);
    if (found.state === 'withdrawn') {
      if (found.withdrawn_reason === reason) return false;
      throw new ReleaseConflict(
        `release ${version} is withdrawn already, for another reason: ${found.withdrawn_reason}`,
      );
    }
    const [other] = await tx
      .select({ version: releases.version })
      .from(releases)
      .where(and(eq(releases.state, 'published'), ne(releases.version, version)))
      .limit(1);
    if (!other)
      throw new ReleaseConflict(
        `release ${version} is the only one that is not withdrawn: publish its correction first`,
      );
    await database.startFile?.forget();
    await tx
      .update(releases)
      .set({ state: 'withdrawn', withdrawn_reason: reason, withdrawn_at: at })
      .where(eq(releases.version, version));
    return true;
  });
}
