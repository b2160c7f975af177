import { existsSync } from 'node:fs';
import path from 'node:path';
import { compareVersions } from '../domain/order.js';
import { openStore } from '../releases/open-store.js';
import type { ReleaseStore, StoreLocation } from '../releases/release-store.js';
import { type CommandResult, EXIT } from './release-candidate.js';

/** @param from a data directory, or the URL of a PostgreSQL database */
function locationOfSource(from: string): StoreLocation | null {
  if (/^postgres(ql)?:/.test(from)) return { url: from };
  return existsSync(path.join(from, 'releases')) ? { directory: from } : null;
}

/**
 * Copies all releases with their withdrawals, and announced reports, between stores of either kind.
 * Idempotent; releases that only the target has are kept.
 * @throws ReleaseConflict if a release exists with other content
 */
export async function copyReleases(to: ReleaseStore, source: string): Promise<CommandResult> {
  const location = locationOfSource(source);
  if (location === null) {
    const error = `${source} is neither a data directory (no folder releases) nor a database URL`;
    return { exitCode: EXIT.usage, text: `${error}.\n`, json: { error } };
  }
  const faults: string[] = [];
  const from = await openStore(location, (sentence) => faults.push(sentence));
  try {
    const done = await to.exclusively((locked) => copied(from, locked), 'give_up');
    const lines = done.map(({ version, isNew, isWithdrawn }) => {
      const phrase = [isNew ? 'copied' : 'there already', ...(isWithdrawn ? ['now withdrawn'] : [])];
      return `${version}  ${phrase.join(', ')}\n`;
    });
    return {
      exitCode: faults.length === 0 ? EXIT.done : EXIT.rejected,
      text: [...faults.map((fault) => `Not copied: ${fault}\n`), ...lines].join(''),
      json: { releases: done, notCopied: faults },
    };
  } finally {
    await from.close();
  }
}

async function copied(from: ReleaseStore, to: ReleaseStore) {
  const releases = (await from.list()).sort((a, b) => compareVersions(a.version, b.version));
  const states = new Map((await to.list()).map(({ version, state }) => [version, state]));
  const done: { version: string; isNew: boolean; isWithdrawn: boolean }[] = [];
  for (const { version, state, withdrawn_reason, withdrawn_at } of releases) {
    const files = (await from.files.archive(version)) ?? undefined;
    const isNew = await to.publish(await from.load(version), { files });
    if (!isNew && files) await to.files.keep(version, files);
    const isWithdrawn = state === 'withdrawn' && states.get(version) !== 'withdrawn';
    if (isWithdrawn && withdrawn_at !== null)
      await to.markWithdrawn(version, withdrawn_reason ?? '', new Date(withdrawn_at));
    done.push({ version, isNew, isWithdrawn });
  }
  const announced = new Set((await to.announced()).map(({ year }) => year));
  for (const word of await from.announced()) if (!announced.has(word.year)) await to.announce(word);
  return done;
}
