import { countByKind } from '../dataset/differences.js';
import { describeFault } from '../dataset/edition-faults.js';
import type { Edition } from '../domain/tables.js';
import { type Candidate, examineCandidate } from '../editions/candidate.js';
import type { EditionStore } from '../editions/edition-store.js';
import { editionRecordsInBackground } from '../formats/edition/background.js';
import { describeDifferences } from './release-differences.js';
import { EXIT, type Outcome } from './release-outcome.js';

export interface CheckOptions {
  readonly all: boolean;
}

export interface PublishOptions extends CheckOptions {
  readonly showProgress: boolean;
}

export async function checkRelease(
  store: EditionStore,
  folder: string,
  options: CheckOptions,
): Promise<Outcome> {
  const candidate = await examineCandidate(store, folder);
  return outcomeOf(candidate, options, `Edition ${candidate.version} is sound and can be published.`);
}

/** Publishing it twice is publishing it once. */
export async function publishRelease(
  store: EditionStore,
  folder: string,
  { showProgress, ...options }: PublishOptions,
): Promise<Outcome> {
  const tell = (step: string) => showProgress && console.error(step);
  return store.exclusively(async () => {
    tell('examining');
    const candidate = await examineCandidate(store, folder);
    if (candidate.verdict === 'sound' && candidate.edition)
      await publishWithFiles(store, candidate.edition, tell);
    return outcomeOf(candidate, options, `Edition ${candidate.version} is published.`);
  }, 'give_up');
}

/** Files are made first, in another process: each service that sees an edition without records makes all its files. */
async function publishWithFiles(
  store: EditionStore,
  edition: Edition,
  tell: (step: string) => void,
): Promise<void> {
  tell('making the files');
  const files = await editionRecordsInBackground(edition);
  await store.publish(edition, (table) => tell(`writing ${table}`));
  await store.files.keep(edition.header.version, files).catch(() => {});
}

function outcomeOf(candidate: Candidate, { all }: CheckOptions, sound: string): Outcome {
  const { version, verdict, faults, sha256, current, differences } = candidate;
  const list = faults.map((fault) => `  ${describeFault(fault)}\n`).join('');
  const verdictText = {
    sound: `${sound}\n  sha-256 ${sha256}\n`,
    published: `Edition ${version} is published already; there is nothing to do.\n`,
    refused: `Edition ${version} is refused for ${faults.length} fault(s):\n${list}`,
  }[verdict];
  return {
    exitCode: verdict === 'refused' ? EXIT.refused : EXIT.done,
    text: `${verdict === 'published' ? '' : describeDifferences(differences, current, all)}${verdictText}`,
    json: { version, verdict, sha256, faults, since: current, counts: countByKind(differences), differences },
  };
}
