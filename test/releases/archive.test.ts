import { createHash } from 'node:crypto';
import t from 'tap';
import type { Archive } from '../../src/domain/file-record.js';
import { createReleaseFiles, toPart, zipFiles } from '../../src/releases/archive.js';
import { extractEntry } from '../../src/releases/zip-entry.js';

const toFile = (name: string, text: string, isText = true) => ({
  ...{ name, body: Buffer.from(text), bytes: text.length, isText },
  sha256: createHash('sha256').update(text).digest('hex'),
});
const ARCHIVE = zipFiles([toFile('a.csv', 'a,b\n'.repeat(500)), toFile('b.png', 'picture', false)]);

/** A file store that holds one archive, for release 1.0.0. */
function createStore(kept: Archive | null) {
  const added: Archive[] = [];
  const files = createReleaseFiles({
    of: async (version) => (version === '1.0.0' ? (kept?.records ?? []) : []),
    has: async () => added.length > 0,
    part: async (_version, begin, length) => (kept ? toPart(Buffer.from(kept.zip), begin, length) : null),
    add: async (_version, archive) => {
      added.push(archive);
    },
  });
  return { files, added };
}

t.test('returns the files of an archive unchanged, and packs deterministically', async (t) => {
  const { files } = createStore(ARCHIVE);
  t.equal((await files.read('1.0.0', 'b.png'))?.toString(), 'picture');
  t.equal((await files.read('1.0.0', 'a.csv'))?.toString(), 'a,b\n'.repeat(500));
  t.equal(await files.read('1.0.0', 'c.csv'), null);
  t.equal(await files.read('2.0.0', 'a.csv'), null);
  const { records, zip } = (await files.archive('1.0.0')) ?? {};
  t.strictSame(records, ARCHIVE.records);
  t.ok(zip && Buffer.from(zip).equals(ARCHIVE.zip));
  t.equal(await files.archive('2.0.0'), null);
  t.ok(ARCHIVE.zip.length < 1_000, 'text is compressed');
  const packedAgain = [1, 2].map(() => zipFiles([toFile('a.csv', 'a')]).zip);
  t.same(packedAgain[0], packedAgain[1], 'packing again gives the same bytes');
});

t.test('reads only the bytes of the requested file', async (t) => {
  const noise = Buffer.alloc(100_000, 7).map((_, index) => index % 251);
  const big = { ...toFile('big.png', ''), isText: false, body: noise };
  const zip = Buffer.from(zipFiles([big, toFile('a.csv', 'a,b\n')]).zip);
  let bytes = 0;
  const read = async (begin: number, length?: number) => {
    const part = toPart(zip, begin, length);
    bytes += part.length;
    return part;
  };
  t.equal(String(await extractEntry(toFile('a.csv', 'a,b\n'), read)), 'a,b\n');
  t.ok(bytes < 1_000, `${bytes} bytes`);
});

t.test('rejects archives that are cut, altered or incomplete', async (t) => {
  const [first] = ARCHIVE.records;
  const altered = { ...ARCHIVE, records: ARCHIVE.records.map((row) => ({ ...row, sha256: '0'.repeat(64) })) };
  const cut = { ...ARCHIVE, zip: ARCHIVE.zip.subarray(0, 100) };
  for (const archive of [altered, cut]) {
    const { files } = createStore(archive);
    t.equal(await files.archive('1.0.0'), null);
    t.equal(await files.read('1.0.0', 'a.csv'), null);
  }
  if (first === undefined) throw new Error('the archive has files');
  const { files } = createStore({
    ...ARCHIVE,
    records: [...ARCHIVE.records, { ...first, name: 'lost.csv' }],
  });
  t.equal(await files.archive('1.0.0'), null, 'one file is missing');
  t.ok(await files.read('1.0.0', 'a.csv'), 'the other files can be read');
});

t.test('stores an archive once, and only with the recorded digests', async (t) => {
  const { files, added } = createStore({ ...ARCHIVE, zip: new Uint8Array() });
  const other = zipFiles([toFile('a.csv', 'other')]);
  await t.rejects(files.keep('1.0.0', other), /a\.csv of release 1\.0\.0 has the digest/);
  t.equal(added.length, 0);
  await files.keep('1.0.0', ARCHIVE);
  await files.keep('1.0.0', ARCHIVE);
  t.strictSame(added, [ARCHIVE]);
});
