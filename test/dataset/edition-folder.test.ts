import path from 'node:path';
import t from 'tap';
import { describeFault, EditionRejected, originOf } from '../../src/dataset/edition-faults.js';
import { readEditionFolder, readSeeds } from '../../src/dataset/edition-folder.js';
import { tableNamesIn } from '../../src/dataset/field-history.js';
import { TABLE_NAMES } from '../../src/domain/tables.js';
import { csv, type Edit, edited, SMALL_EDITION } from './fixtures/small-edition.js';

const SECOND_EDITION = {
  'edition.json': JSON.stringify({
    version: '1.1.0',
    based_on: '1.0.0',
    published_at: '2006-02-01T00:00:00Z',
    notes: [{ kind: 'correction', text: 'France' }],
  }),
};

async function faultsOf(reading: Promise<unknown>): Promise<string[]> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof EditionRejected) return error.faults.map(describeFault);
    throw error;
  }
  return [];
}

t.test('reads a sound edition: typed, in order, frozen, with the place of every row', async (t) => {
  const root = t.testdir({
    '1.0.0': edited(SMALL_EDITION, [
      { file: 'placements.csv', from: 'CS,2003,3,single_source\nCS,2004,3,single_source\n', to: '' },
      {
        file: 'placements.csv',
        from: 'RS,2005,2,single_source\n',
        to: 'RS,2005,2,single_source\nCS,2004,3,single_source\nCS,2003,3,single_source\n',
      },
    ]),
  });
  const [edition] = await readSeeds(root);
  if (!edition) throw new Error('no edition was read');
  t.equal(edition.header.version, '1.0.0');
  for (const name of tableNamesIn('1.0.0')) {
    t.ok(edition.tables[name].length > 0, `${name} has rows`);
    t.ok(Object.isFrozen(edition.tables[name]), `${name} is frozen`);
    t.ok(edition.tables[name].every(Object.isFrozen), `rows of ${name} are frozen`);
  }
  const [first] = edition.tables.placements;
  t.strictSame(first, { iso2: 'CS', year: 2003, tier: '3', evidence: 'single_source' });
  t.strictSame(first && originOf(first), { file: '1.0.0/placements.csv', line: 10 });
  t.equal(edition.tables.known_gaps[0]?.iso2, null, 'an empty cell is null');
  t.equal(edition.tables.waiver_lists[0]?.complete, true);
});

t.test('an edition adds to, corrects and removes rows of the one that it is based on', async (t) => {
  const root = t.testdir({
    'README.md': 'What this is',
    '1.0.0': SMALL_EDITION,
    '1.1.0': {
      ...SECOND_EDITION,
      'placement_votes.csv': csv('iso2,year,source,tier', 'FR,2005,state,1'),
      'placements.csv': csv('iso2,year,tier,evidence', 'FR,2005,1,official'),
      'removals.csv': csv('table,key', 'placement_votes,KH|2003|paper|SC', 'disputes,KH|2003|SC'),
    },
  });
  const [first, second] = await readSeeds(root);
  const cell = (edition: typeof first) =>
    edition?.tables.placements.find((row) => row.iso2 === 'FR' && row.year === 2005)?.evidence;
  t.equal(cell(first), 'derived');
  t.equal(cell(second), 'official');
  t.equal(second?.tables.placements.length, first?.tables.placements.length);
  t.equal(first?.tables.placement_votes.length, 12);
  t.equal(second?.tables.placement_votes.length, 12, 'one vote is new, one is gone');
  t.strictSame(
    second?.tables.disputes.map((row) => row.iso2),
    ['RS'],
  );
  t.equal(second?.tables.countries[0], first?.tables.countries[0], 'what did not change is the same row');
});

t.test('editions come in the order of their versions', async (t) => {
  const later = (version: string, basedOn: string, month: string, tier: string) => ({
    'edition.json': JSON.stringify({
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
    '1.0.0': SMALL_EDITION,
  });
  const editions = await readSeeds(root);
  t.strictSame(
    editions.map((edition) => edition.header.version),
    ['1.0.0', '1.9.0', '1.10.0'],
  );
  t.equal(editions[2]?.tables.country_names.length, 4);
});

interface FaultCase {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const FORM_FAULTS: readonly FaultCase[] = [
  {
    what: 'an unknown file',
    edits: [{ file: 'tiers.csv', to: 'iso2\nKH\n' }],
    faults: ['1.0.0/tiers.csv: is not a file of an edition'],
  },
  {
    what: 'no header file',
    edits: [{ file: 'edition.json' }],
    faults: ['1.0.0/edition.json: is missing'],
  },
  {
    what: 'another version than the folder',
    edits: [{ file: 'edition.json', from: '"version":"1.0.0"', to: '"version":"1.0.1"' }],
    faults: ['1.0.0/edition.json: says version 1.0.1, but lies in the folder 1.0.0'],
  },
  {
    what: 'a base that is not there',
    edits: [{ file: 'edition.json', from: 'null', to: '"0.9.0"' }],
    faults: ['1.0.0/edition.json: is based on 0.9.0, which is not among the editions before it'],
  },
  {
    what: 'a header without notes',
    edits: [{ file: 'edition.json', from: '[{"kind":"addition","text":"Three reports"}]', to: '[]' }],
    faults: ['1.0.0/edition.json: notes: Too small: expected array to have >=1 items'],
  },
  {
    what: 'an unknown column',
    edits: [{ file: 'official_pages.csv', from: 'iso2,year,url', to: 'iso2,year,url,page' }],
    faults: ['1.0.0/official_pages.csv:1: unknown column "page"'],
  },
  {
    what: 'a missing and a repeated column',
    edits: [{ file: 'official_pages.csv', from: 'iso2,year,url', to: 'iso2,iso2,url' }],
    faults: [
      '1.0.0/official_pages.csv:1: the column "year" is missing',
      '1.0.0/official_pages.csv:1: the column "iso2" stands there twice',
    ],
  },
  {
    what: 'columns in another order',
    edits: [{ file: 'official_pages.csv', from: 'iso2,year,url', to: 'year,iso2,url' }],
    faults: ['1.0.0/official_pages.csv:1: columns must be in the order iso2,year,url'],
  },
  {
    what: 'an empty file',
    edits: [{ file: 'official_pages.csv', to: '' }],
    faults: ['1.0.0/official_pages.csv:1: has no header row'],
  },
  {
    what: 'a file without rows',
    edits: [{ file: 'official_pages.csv', to: 'iso2,year,url\n' }],
    faults: ['1.0.0/official_pages.csv:1: has no rows: a table without rows has no file'],
  },
  {
    what: 'a row with a cell too many',
    edits: [{ file: 'placements.csv', from: 'FR,2004,1,official', to: 'FR,2004,1,official,' }],
    faults: ['1.0.0/placements.csv:5: has 5 cell(s) where the header has 4'],
  },
  {
    what: 'an empty line',
    edits: [{ file: 'placements.csv', from: 'FR,2004', to: '\nFR,2004' }],
    faults: ['1.0.0/placements.csv:5: has 1 cell(s) where the header has 4'],
  },
  {
    what: 'quotes that do not close',
    edits: [{ file: 'country_names.csv', from: 'KH,Kampuchea', to: 'KH,"Kampuchea' }],
    faults: [
      '1.0.0/country_names.csv:3: is not CSV: Quote Not Closed: the parsing is finished with an opening quote at line 3',
    ],
  },
  {
    what: 'a carriage return',
    edits: [{ file: 'country_names.csv', from: 'former\nKH', to: 'former\r\nKH' }],
    faults: ['1.0.0/country_names.csv:2: has a carriage return: lines end with LF alone'],
  },
  {
    what: 'a byte order mark',
    edits: [{ file: 'country_names.csv', from: 'iso2', to: '\ufeffiso2' }],
    faults: ['1.0.0/country_names.csv:1: begins with a byte order mark'],
  },
  {
    what: 'a line break in a cell, and the line after it',
    edits: [
      { file: 'country_names.csv', from: 'Yugoslavia', to: '"Yugo\nslavia"' },
      { file: 'country_names.csv', from: 'Kampuchea,former', to: 'Kampuchea,older' },
    ],
    faults: [
      '1.0.0/country_names.csv:2: name "Yugo\\nslavia": has a control character',
      '1.0.0/country_names.csv:4: kind "older": Invalid option: expected one of "official"|"former"|"variant"|"code"',
    ],
  },
  {
    what: 'an unknown tier',
    edits: [{ file: 'placements.csv', from: 'FR,2004,1', to: 'FR,2004,4' }],
    faults: ['1.0.0/placements.csv:5: tier "4": Invalid option: expected one of "1"|"2"|"3"|"2WL"|"SC"'],
  },
  {
    what: 'several wrong cells of a row',
    edits: [{ file: 'placements.csv', from: 'FR,2004,1', to: 'fr,2004.0,1' }],
    faults: [
      '1.0.0/placements.csv:5: iso2 "fr": is not an ISO 3166-1 alpha-2 code',
      '1.0.0/placements.csv:5: year "2004.0": is not a whole number',
    ],
  },
  {
    what: 'a day that does not exist',
    edits: [{ file: 'reports.csv', from: '2004-06-14', to: '2004-06-31' }],
    faults: ['1.0.0/reports.csv:3: published_on "2004-06-31": must be a day that exists, written YYYY-MM-DD'],
  },
  {
    what: 'an unknown country, source and report',
    edits: [
      { file: 'known_gaps.csv', from: 'RS,2004', to: 'RO,2004' },
      { file: 'placement_votes.csv', from: 'FR,2003,paper', to: 'FR,2003,papers' },
      { file: 'waiver_lists.csv', from: '2005', to: '2006' },
    ],
    faults: [
      '1.0.0/placement_votes.csv:6: unknown source papers',
      '1.0.0/known_gaps.csv:3: unknown country RO',
      '1.0.0/waiver_lists.csv:2: unknown report 2006',
    ],
  },
  {
    what: 'an unknown source in a dispute, and an unknown successor without a name',
    edits: [
      { file: 'disputes.csv', from: 'SC,paper', to: 'SC,paper;rumour' },
      { file: 'country_successions.csv', from: ',Montenegro', to: ',' },
    ],
    faults: [
      '1.0.0/country_successions.csv:2: unknown country ME',
      '1.0.0/disputes.csv:2: unknown source rumour',
    ],
  },
  {
    what: 'a key that stands there twice',
    edits: [{ file: 'placements.csv', from: 'FR,2004', to: 'FR,2003' }],
    faults: ['1.0.0/placements.csv:5: the key FR|2003 stands there twice'],
  },
  {
    what: 'a removal of nothing, and of a table that is none',
    edits: [{ file: 'removals.csv', to: csv('table,key', 'placements,FR|2001', 'tiers,FR|2001') }],
    faults: [
      `1.0.0/removals.csv:3: table "tiers": Invalid option: expected one of ${TABLE_NAMES.map((name) => `"${name}"`).join('|')}`,
      '1.0.0/removals.csv:2: placements has no row FR|2001 to remove',
    ],
  },
  {
    what: 'faults in many files, all at once; an unreadable country is not missed where it is named',
    edits: [
      { file: 'notes.txt', to: 'Hello' },
      { file: 'countries.csv', from: 'KHM', to: 'Khm' },
      { file: 'placements.csv', from: 'CS,2003,3', to: 'CS,2003,?' },
      { file: 'placement_votes.csv', from: 'CS,2003,list,3', to: 'CS,2003,lists,3' },
      { file: 'determinations.csv', from: 'restriction_d1A', to: 'restriction' },
    ],
    faults: [
      '1.0.0/notes.txt: is not a file of an edition',
      '1.0.0/countries.csv:4: iso3 "Khm": is not an ISO 3166-1 alpha-3 code',
      '1.0.0/placements.csv:2: tier "?": Invalid option: expected one of "1"|"2"|"3"|"2WL"|"SC"',
      '1.0.0/determinations.csv:2: determination "restriction": Invalid option: expected one of "restriction_d1A"|"restriction_d1Ai"|"restriction_d1Aii"|"subsequent_compliance_d3"|"full_waiver"|"partial_waiver"|"waiver_kind_unread"',
      '1.0.0/placement_votes.csv:2: unknown source lists',
    ],
  },
];

for (const { what, edits, faults } of FORM_FAULTS) {
  t.test(`refuses ${what}`, async (t) => {
    const root = t.testdir({ '1.0.0': edited(SMALL_EDITION, edits) });
    t.strictSame(await faultsOf(readEditionFolder(path.join(root, '1.0.0'))), faults);
  });
}

const CHAIN_FAULTS: readonly FaultCase[] = [
  {
    what: 'a row that changes nothing',
    edits: [{ file: 'placements.csv', to: csv('iso2,year,tier,evidence', 'FR,2005,1,derived') }],
    faults: [
      '1.1.0/placements.csv:2: the row FR|2005 is the same in the edition before, and changes nothing',
    ],
  },
  {
    what: 'a row that is removed and given anew, and one that is removed twice',
    edits: [
      { file: 'placements.csv', to: csv('iso2,year,tier,evidence', 'FR,2005,2,derived') },
      {
        file: 'removals.csv',
        to: csv('table,key', 'placements,FR|2005', 'disputes,RS|2004|3', 'disputes,RS|2004|3'),
      },
    ],
    faults: [
      '1.1.0/removals.csv:2: the row FR|2005 of placements is both removed and given anew',
      '1.1.0/removals.csv:4: the row RS|2004|3 of disputes is removed twice',
    ],
  },
  {
    what: 'a country that goes while facts name it',
    edits: [{ file: 'removals.csv', to: csv('table,key', 'countries,RS') }],
    faults: [
      '1.0.0/country_successions.csv:3: unknown country RS',
      '1.0.0/placements.csv:10: unknown country RS',
      '1.0.0/placement_votes.csv:13: unknown country RS',
      '1.0.0/disputes.csv:3: unknown country RS',
      '1.0.0/known_gaps.csv:3: unknown country RS',
    ],
  },
  {
    what: 'an edition that is published before its base',
    edits: [{ file: 'edition.json', from: '2006-02-01', to: '2005-12-31' }],
    faults: ['1.1.0/edition.json: was not published after 1.0.0, on which it is based'],
  },
  {
    what: 'a base that is not there, without blaming its rows',
    edits: [
      { file: 'edition.json', from: '"1.0.0"', to: '"1.0.5"' },
      { file: 'placements.csv', to: csv('iso2,year,tier,evidence', 'FR,2005,1,official') },
      { file: 'removals.csv', to: csv('table,key', 'disputes,RS|2004|3') },
    ],
    faults: ['1.1.0/edition.json: is based on 1.0.5, which is not among the editions before it'],
  },
];

for (const { what, edits, faults } of CHAIN_FAULTS) {
  t.test(`refuses ${what}`, async (t) => {
    const root = t.testdir({ '1.0.0': SMALL_EDITION, '1.1.0': edited(SECOND_EDITION, edits) });
    t.strictSame(await faultsOf(readSeeds(root)), faults);
  });
}

t.test('refuses text that is not UTF-8', async (t) => {
  const root = t.testdir({
    '1.0.0': {
      ...SMALL_EDITION,
      'country_names.csv': Buffer.from('iso2,name,kind\nKH,\xff,former\n', 'latin1'),
    },
  });
  t.strictSame(await faultsOf(readSeeds(root)), ['1.0.0/country_names.csv: is not UTF-8']);
});

t.test('refuses a folder in the place of a file', async (t) => {
  const root = t.testdir({
    '1.0.0': { ...edited(SMALL_EDITION, [{ file: 'known_gaps.csv' }]), 'known_gaps.csv': {} },
  });
  t.strictSame(await faultsOf(readSeeds(root)), ['1.0.0/known_gaps.csv: is not a file of an edition']);
});

t.test('refuses what is not the folder of a version', async (t) => {
  const root = t.testdir({ '1.0.0': SMALL_EDITION, latest: {} });
  t.strictSame(await faultsOf(readSeeds(root)), ['latest: is not the folder of a version']);
});

t.test('says all faults in its message', async (t) => {
  const root = t.testdir({ '1.0.0': edited(SMALL_EDITION, [{ file: 'tiers.csv', to: 'a\n' }]) });
  await t.rejects(readSeeds(root), {
    name: 'EditionRejected',
    message: 'edition 1.0.0 is rejected for 1 fault(s):\n  1.0.0/tiers.csv: is not a file of an edition',
  });
});

t.test('refuses a header that is not JSON', async (t) => {
  const root = t.testdir({ '1.0.0': { ...SMALL_EDITION, 'edition.json': '{"version":' } });
  const faults = await faultsOf(readSeeds(root));
  t.equal(faults.length, 1);
  t.match(faults[0], /^1\.0\.0\/edition\.json: is not JSON: /);
});

t.test('refuses a version that is not after the one that it is based on', async (t) => {
  const root = t.testdir({
    '1.0.0': SMALL_EDITION,
    '0.9.0': edited(SECOND_EDITION, [{ file: 'edition.json', from: '1.1.0', to: '0.9.0' }]),
  });
  const base = await readEditionFolder(path.join(root, '1.0.0'));
  t.strictSame(await faultsOf(readEditionFolder(path.join(root, '0.9.0'), [base])), [
    '0.9.0/edition.json: version 0.9.0 is not after 1.0.0, on which it is based',
  ]);
});
