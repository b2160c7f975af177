import t from 'tap';
import { builtData } from '../../src/editions/built-data.js';
import { contentDigest } from '../../src/editions/digest.js';
import { editionFiles } from '../../src/formats/edition/edition-files.js';
import { seedEditions } from '../support/seeds.js';
import { RECORDED_DIGESTS as recorded } from './edition-digests.js';

/*
 * What was published never changes. A new edition is added to `edition-digests.json`; a line of an edition that is
 * there is never edited: a test that fails here has found a change of what readers have cited. A kind of file that is
 * not served any more has no lines.
 */

const editions = await seedEditions();

t.strictSame(
  editions.map(({ header }) => header.version),
  Object.keys(recorded),
  'each edition of the seeds is recorded',
);

/** The files that the build made: to make them again takes seconds. */
const built = await builtData();

for (const edition of editions) {
  const { version } = edition.header;
  t.test(`${version} has the content and the files that it was published with`, async (t) => {
    t.equal(contentDigest(edition), recorded[version]?.content, 'content');
    const files = (await built?.files.of(version)) ?? (await editionFiles(edition));
    t.strictSame(
      Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256])),
      recorded[version]?.files,
    );
  });
}
