import type { Archive } from '../domain/file-record.js';
import { loadBuiltData } from './built-data.js';
import type { PublishedRelease, ReleaseStore } from './release-store.js';
import { toSentence } from './store-errors.js';

/**
 * Adds files to releases that are stored without them: those of the build if there are any, otherwise built
 * now. Seeds published without a build have none.
 * @param onFault called with a sentence for each release that is served without files
 */
export async function completeFiles(
  store: ReleaseStore,
  make: (release: PublishedRelease) => Promise<Archive>,
  onFault: (sentence: string) => void,
): Promise<void> {
  const built = await loadBuiltData();
  const digests = new Map((await built?.list())?.map(({ version, sha256 }) => [version, sha256]));
  for (const { version, sha256 } of await store.list()) {
    if (await store.files.has(version)) continue;
    try {
      const ready = digests.get(version) === sha256 ? await built?.files.archive(version) : null;
      await store.files.keep(version, ready ?? (await make(await store.load(version))));
    } catch (error) {
      onFault(`Release ${version} is served without its files: ${toSentence(error)}`);
    }
  }
}
