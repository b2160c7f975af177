import { notPublished, type ReleaseStore } from './release-store.js';
import { ReleaseConflict } from './store-errors.js';

/**
 * Withdraws a release, damaged or not; call within `exclusively`.
 * @returns `false` if it is already withdrawn for the same reason
 * @throws ReleaseConflict if it is not published, is
 * withdrawn for another reason, or no release would be left
 */
export async function withdraw(
  store: ReleaseStore,
  version: string,
  reason: string,
  at: Date = new Date(),
): Promise<boolean> {
  const releases = await store.list();
  const found = releases.find((release) => release.version === version);
  if (!found && !store.damaged?.().includes(version)) throw new ReleaseConflict(notPublished(version));
  if (found?.state === 'withdrawn') {
    if (found.withdrawn_reason === reason) return false;
    throw new ReleaseConflict(
      `release ${version} is withdrawn already, for another reason: ${found.withdrawn_reason}`,
    );
  }
  if (!releases.some((release) => release.state === 'published' && release.version !== version))
    throw new ReleaseConflict(
      `release ${version} is the only one that is not withdrawn: publish its correction first`,
    );
  // Both stores keep whole seconds.
  await store.markWithdrawn(version, reason, new Date(Math.floor(at.getTime() / 1_000) * 1_000));
  return true;
}
