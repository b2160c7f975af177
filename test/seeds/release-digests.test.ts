import t from 'tap';
import { releaseFiles } from '../../src/formats/release/release-files.js';
import { builtData } from '../../src/releases/built-data.js';
import { contentDigest } from '../../src/releases/digest.js';
import { seedReleases } from '../support/seeds.js';
import { RECORDED_DIGESTS as recorded } from './release-digests.js';

/*
 * What was published never changes. A new release is added to `release-digests.json`; a line of a release that is
 * there is never edited: a test that fails here has found a change of what readers have cited. A kind of file that is
 * not served any more has no lines.
 */

const releases = await seedReleases();

t.strictSame(
  releases.map(({ header }) => header.version),
  Object.keys(recorded),
  'each release of the seeds is recorded',
);

/** The files that the build made: to make them again takes seconds. */
const built = await builtData();

for (const release of releases) {
  const { version } = release.header;
  t.test(`${version} has the content and the files that it was published with`, async (t) => {
    t.equal(contentDigest(release), recorded[version]?.content, 'content');
    const files = (await built?.files.of(version)) ?? (await releaseFiles(release));
    t.strictSame(
      Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256])),
      recorded[version]?.files,
    );
  });
}
