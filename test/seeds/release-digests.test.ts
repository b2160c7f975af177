import t from 'tap';
import { releaseFiles } from '../../src/formats/release/release-files.js';
import { loadBuiltData } from '../../src/releases/built-data.js';
import { contentDigest } from '../../src/releases/digest.js';
import { seedReleases } from '../support/seeds.js';
import { RECORDED_DIGESTS as recorded } from './release-digests.js';

/*
 * Published data never change. Add new releases to `release-digests.json`, but never edit the lines of
 * existing ones: a failure here means that cited data have changed. File types that are no longer served have
 * no lines.
 */

const releases = await seedReleases();

t.strictSame(
  releases.map(({ header }) => header.version),
  Object.keys(recorded),
  'each seed release is recorded',
);

/** The files of the build, since building them takes seconds. */
const built = await loadBuiltData();

for (const release of releases) {
  const { version } = release.header;
  t.test(`keeps content and files of ${version} as published`, async (t) => {
    t.equal(contentDigest(release), recorded[version]?.content, 'content');
    const files = (await built?.files.of(version)) ?? (await releaseFiles(release));
    t.strictSame(
      Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256])),
      recorded[version]?.files,
    );
  });
}
