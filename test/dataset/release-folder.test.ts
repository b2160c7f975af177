import path from 'node:path';
import t from 'tap';
import { describeFault, ReleaseRejected, resolveOrigin } from '../../src/dataset/csv-table.js';
import { readReleaseFolder, readSeeds } from '../../src/dataset/release-folder.js';
import { type ReleaseData, TABLE_NAMES } from '../../src/domain/tables.js';
import { csv, edited, SMALL_RELEASE, UNSOUND } from './fixtures/small-release.js';

const SECOND_RELEASE = {
  'release.json': JSON.stringify({
    version: '1.1.0',
    based_on: '1.0.0',
    published_at: '2006-02-01T00:00:00Z',
    notes: [{ kind: 'correction', text: 'France' }],
  }),
};

async function findFaults(reading: Promise<unknown>): Promise<string[]> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof ReleaseRejected) return error.faults.map(describeFault);
    throw error;
  }
  return [];
}

t.test('reads a valid release: typed, sorted, frozen, with the origin of every row', async (t) => {
  const root = t.testdir({
    '1.0.0': edited(SMALL_RELEASE, [
      { file: 'placements.csv', from: 'CS,2003,3,single_source\nCS,2004,3,single_source\n', to: '' },
      {
        file: 'placements.csv',
        from: 'RS,2005,2,single_source\n',
        to: 'RS,2005,2,single_source\nCS,2004,3,single_source\nCS,2003,3,single_source\n',
      },
    ]),
  });
  const [release] = (await readSeeds(root)) as [ReleaseData];
  t.equal(release.header.version, '1.0.0');
  for (const name of TABLE_NAMES) {
    t.ok(Object.isFrozen(release.tables[name]), `${name} is frozen`);
    t.ok(release.tables[name].every(Object.isFrozen), `rows of ${name} are frozen`);
  }
  const [first] = release.tables.placements;
  t.strictSame(first, { iso2: 'CS', year: 2003, tier: '3', evidence: 'single_source' });
  t.strictSame(first && resolveOrigin(first), { file: '1.0.0/placements.csv', line: 10 });
  t.equal(release.tables.known_gaps[0]?.iso2, null, 'an empty cell is null');
  t.equal(release.tables.waiver_lists[0]?.complete, true);
});

t.test('adds, corrects and removes rows of the base release', async (t) => {
  const root = t.testdir({
    'README.md': 'What this is',
    '1.0.0': SMALL_RELEASE,
    '1.1.0': {
      ...SECOND_RELEASE,
      'placement_votes.csv': csv('iso2,year,source,tier', 'FR,2005,state,1'),
      'placements.csv': csv('iso2,year,tier,evidence', 'FR,2005,1,official'),
      'removals.csv': csv('table,key', 'placement_votes,KH|2003|paper|SC', 'disputes,KH|2003|SC'),
    },
  });
  const [first, second] = await readSeeds(root);
  const cell = (release: typeof first) =>
    release?.tables.placements.find((row) => row.iso2 === 'FR' && row.year === 2005)?.evidence;
  t.equal(cell(first), 'derived');
  t.equal(cell(second), 'official');
  t.equal(second?.tables.placements.length, first?.tables.placements.length);
  t.equal(first?.tables.placement_votes.length, 12);
  t.equal(second?.tables.placement_votes.length, 12, 'one vote is added and one removed');
  t.match(second?.tables.disputes, [{ iso2: 'RS' }]);
  t.equal(second?.tables.disputes.length, 1);
  t.equal(second?.tables.countries[0], first?.tables.countries[0], 'unchanged rows are shared');
});

t.test('sorts releases by version', async (t) => {
  const later = (version: string, basedOn: string, month: string, tier: string) => ({
    'release.json': JSON.stringify({
      version,
      based_on: basedOn,
      published_at: `2006-${month}-01T00:00:00Z`,
      notes: [{ kind: 'correction', text: 'A name' }],
    }),
    'country_names.csv': csv('iso2,name,kind', `KH,Name ${tier},variant`),
  });
  const root = t.testdir({
    '1.10.0': later('1.10.0', '1.9.0', '03', 'b'),
    '1.9.0': later('1.9.0', '1.0.0', '02', 'a'),
    '1.0.0': SMALL_RELEASE,
  });
  const releases = await readSeeds(root);
  const versions = releases.map(({ header }) => header.version);
  t.strictSame(versions, ['1.0.0', '1.9.0', '1.10.0']);
  t.equal(releases[2]?.tables.country_names.length, 4);
});

for (const { what, edits, faults } of UNSOUND.form) {
  t.test(`rejects ${what}`, async (t) => {
    const root = t.testdir({ '1.0.0': edited(SMALL_RELEASE, edits) });
    t.strictSame(await findFaults(readReleaseFolder(path.join(root, '1.0.0'))), faults);
  });
}

for (const { what, edits, faults } of UNSOUND.chain) {
  t.test(`rejects ${what}`, async (t) => {
    const root = t.testdir({ '1.0.0': SMALL_RELEASE, '1.1.0': edited(SECOND_RELEASE, edits) });
    t.strictSame(await findFaults(readSeeds(root)), faults);
  });
}

for (const [what, files, ...faults] of [
  [
    'a removal of nothing, and of a table that is none',
    { 'removals.csv': csv('table,key', 'placements,FR|2001', 'tiers,FR|2001') },
    `removals.csv:3: table "tiers": Invalid option: expected one of "${TABLE_NAMES.join('"|"')}"`,
    'removals.csv:2: placements has no row FR|2001 to remove',
  ],
  [
    'text that is not UTF-8',
    { 'country_names.csv': Buffer.from('iso2,name,kind\nKH,\xff,former\n', 'latin1') },
    'country_names.csv: is not UTF-8',
  ],
  ['a folder in the place of a file', { 'known_gaps.csv': {} }, 'known_gaps.csv: is not a file of a release'],
  ['a header that is not JSON', { 'release.json': '{"version":' }, 'release.json: is not JSON: '],
] as const)
  t.test(`rejects ${what}`, async (t) => {
    const root = t.testdir({ '1.0.0': { ...SMALL_RELEASE, ...files } });
    const found = await findFaults(readSeeds(root));
    t.equal(found.length, faults.length);
    for (const [index, fault] of faults.entries()) t.ok(found[index]?.startsWith(`1.0.0/${fault}`), fault);
  });

t.test('rejects folders not named after a version', async (t) => {
  await t.rejects(readSeeds(t.testdir({ '1.0.0': SMALL_RELEASE, latest: {} })), {
    name: 'ReleaseRejected',
    message: /rejected for 1 fault\(s\):\n {2}latest: is not the folder of a version$/,
  });
});

t.test('rejects a version that is not after its base', async (t) => {
  const root = t.testdir({
    '1.0.0': SMALL_RELEASE,
    '0.9.0': edited(SECOND_RELEASE, [{ file: 'release.json', from: '1.1.0', to: '0.9.0' }]),
  });
  const base = await readReleaseFolder(path.join(root, '1.0.0'));
  t.strictSame(await findFaults(readReleaseFolder(path.join(root, '0.9.0'), [base])), [
    '0.9.0/release.json: version 0.9.0 is not after 1.0.0, on which it is based',
  ]);
});
