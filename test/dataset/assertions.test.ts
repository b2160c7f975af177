import path from 'node:path';
import t from 'tap';
import { assertEdition } from '../../src/dataset/assertions/assert-edition.js';
import { describeFault, EditionRejected } from '../../src/dataset/edition-faults.js';
import { readEditionFolder, readSeeds } from '../../src/dataset/edition-folder.js';
import type { Edition } from '../../src/domain/tables.js';
import { type Edit, edited, SMALL_EDITION } from './fixtures/small-edition.js';

interface AssertionCase {
  readonly what: string;
  readonly edits: readonly Edit[];
  readonly faults: readonly string[];
}

const CASES: readonly AssertionCase[] = [
  {
    what: 'rules that leave a report without law',
    edits: [{ file: 'rules.csv', from: '2000-01-01,2003,2003', to: '2000-01-01,2002,2002' }],
    faults: ['rules: No rule governs the reports between old (to 2002) and young (from 2004).'],
  },
  {
    what: 'a report after the last rule',
    edits: [{ file: 'rules.csv', from: '2003-12-19,2004,', to: '2003-12-19,2004,2004' }],
    faults: ['1.0.0/reports.csv:4: no rule governs the report of 2005'],
  },
  {
    what: 'a public law without an address of its own',
    edits: [{ file: 'rules.csv', from: 'Law 1,2000-01-01', to: 'Law 1; Law 2,2000-01-01' }],
    faults: ['1.0.0/rules.csv:2: old does not tell one address for each of its public laws'],
  },
  {
    what: 'a report in another year than its own',
    edits: [{ file: 'reports.csv', from: '2004-06-14', to: '2003-12-14' }],
    faults: ['1.0.0/reports.csv:3: the report of 2004 cannot be published on 2003-12-14'],
  },
  {
    what: 'a report after the edition',
    edits: [{ file: 'edition.json', from: '2006-01-01', to: '2005-06-02' }],
    faults: ['1.0.0/reports.csv:4: the report of 2005 is published after the edition'],
  },
  {
    what: 'a report that places nobody, after a gap',
    edits: [
      {
        file: 'reports.csv',
        from: '2005,2005-06-03',
        to: '2005,2005-06-03,https://example.org/2005\n2007,2005-07-01',
      },
    ],
    faults: [
      '1.0.0/reports.csv:5: the report of 2007 cannot be published on 2005-07-01',
      '1.0.0/reports.csv:5: there is no report between 2007 and an earlier one',
      '1.0.0/reports.csv:5: the report of 2007 places no country',
    ],
  },
  {
    what: 'a country that no report placed',
    edits: [
      { file: 'placements.csv', from: 'RS,2005,2,single_source\n', to: '' },
      { file: 'placement_votes.csv', from: 'RS,2005,paper,2\n', to: '' },
    ],
    faults: ['1.0.0/countries.csv:5: no report placed RS'],
  },
  {
    what: 'placements before and after the life of a code',
    edits: [
      { file: 'placements.csv', from: 'FR,2003', to: 'CS,2005,3,single_source\nFR,2003' },
      { file: 'placement_votes.csv', from: 'FR,2003', to: 'CS,2005,paper,3\nFR,2003' },
      { file: 'placements.csv', from: 'RS,2005', to: 'RS,2004,2,derived\nRS,2005' },
      { file: 'known_gaps.csv', from: 'RS,2004,its part of CS\n', to: '' },
      { file: 'disputes.csv', from: 'RS,2004,NR,3,list,a part of CS\n', to: '' },
    ],
    faults: [
      '1.0.0/placements.csv:4: CS (… to 2004-12-31) is placed by the report of 2005, published on 2005-06-03',
      '1.0.0/placements.csv:11: RS (2004-12-31 to …) is placed by the report of 2004, published on 2004-06-14',
    ],
  },
  {
    what: 'a name that leads to two countries, in whatever spelling',
    edits: [{ file: 'country_names.csv', from: 'KH,Kampuchea,former', to: 'KH,the FRANÇE,variant' }],
    faults: ['1.0.0/country_names.csv:3: the name "the FRANÇE" leads to both FR and KH'],
  },
  {
    what: "a name that is another country's code",
    edits: [{ file: 'country_names.csv', from: 'KH,Kampuchea,former', to: 'KH,srb,code' }],
    faults: ['1.0.0/country_names.csv:3: the name "srb" leads to both RS and KH'],
  },
  {
    what: 'names that say nothing',
    edits: [
      { file: 'country_names.csv', from: 'KH,Kampuchea,former', to: 'KH,CAMBODIA,variant\nKH,…,variant' },
    ],
    faults: [
      '1.0.0/country_names.csv:3: the name "CAMBODIA" of KH is already known in another spelling',
      '1.0.0/country_names.csv:4: the name "…" has no letter or digit',
    ],
  },
  {
    what: 'a withdrawn code without an end or a successor',
    edits: [
      { file: 'countries.csv', from: 'withdrawn,,2004-12-31', to: 'withdrawn,,' },
      { file: 'country_successions.csv', from: 'CS,ME,2004-12-31,Montenegro\nCS,RS', to: 'FR,RS' },
    ],
    faults: [
      '1.0.0/countries.csv:2: CS is withdrawn, but has no last day',
      '1.0.0/countries.csv:2: CS is withdrawn, but has no successor',
    ],
  },
  {
    what: 'a code in use that has an end, before its beginning',
    edits: [{ file: 'countries.csv', from: 'official,2004-12-31,', to: 'official,2004-12-31,2003-12-31' }],
    faults: [
      '1.0.0/placements.csv:10: RS (2004-12-31 to 2003-12-31) is placed by the report of 2005, published on 2005-06-03',
      '1.0.0/countries.csv:5: RS has a last day, but is not withdrawn',
      '1.0.0/countries.csv:5: RS ends before it begins',
    ],
  },
  {
    what: 'successions on other days than the codes, of a code by itself, with a second name',
    edits: [
      {
        file: 'country_successions.csv',
        from: 'CS,RS,2004-12-31,',
        to: 'CS,RS,2004-12-30,Serbia\nFR,FR,2004-12-31,',
      },
    ],
    faults: [
      '1.0.0/country_successions.csv:3: RS begins on 2004-12-31, not on 2004-12-30',
      '1.0.0/country_successions.csv:3: CS ends on 2004-12-31, not on 2004-12-30',
      '1.0.0/country_successions.csv:3: the name of RS stands in countries',
      '1.0.0/country_successions.csv:4: FR cannot succeed itself',
      '1.0.0/country_successions.csv:4: FR begins on no known day, not on 2004-12-31',
    ],
  },
  {
    what: 'a Watch List before the law had one',
    edits: [
      { file: 'placements.csv', from: 'FR,2003,1', to: 'FR,2003,2WL' },
      {
        file: 'placement_votes.csv',
        from: 'FR,2003,list,1\nFR,2003,paper,1',
        to: 'FR,2003,list,2WL\nFR,2003,paper,2WL',
      },
      { file: 'control_totals.csv', from: '2004,downgrades', to: '2004,upgrades,1,State,,\n2004,downgrades' },
    ],
    faults: ['1.0.0/placements.csv:4: FR is on the Watch List of 2003, when the law (old) had none'],
  },
  {
    what: 'grades that do not follow from the votes',
    edits: [
      { file: 'placements.csv', from: 'CS,2004,3,single_source', to: 'CS,2004,3,corroborated' },
      { file: 'placements.csv', from: 'FR,2004,1,official', to: 'FR,2004,1,single_source' },
    ],
    faults: [
      '1.0.0/placements.csv:3: CS 2004 is graded corroborated, but its votes make it single_source',
      '1.0.0/placements.csv:5: FR 2004 is graded single_source, but its votes make it official',
    ],
  },
  {
    what: 'a source that says nothing',
    edits: [{ file: 'placement_votes.csv', from: 'CS,2004,copy,3\n', to: '' }],
    faults: ['1.0.0/sources.csv:2: no cell rests on the source copy'],
  },
  {
    what: "pages of State's text on what is not graded official or not placed",
    edits: [
      { file: 'official_pages.csv', from: 'KH,2004', to: 'FR,2003' },
      { file: 'official_pages.csv', from: '/2004/kh\n', to: '/2004/kh\nRS,2003,https://example.org/rs\n' },
    ],
    faults: [
      "1.0.0/official_pages.csv:2: FR 2003 has a page of State's text, but is graded corroborated",
      "1.0.0/official_pages.csv:3: RS 2003 has a page of State's text, but has no placement",
    ],
  },
  {
    what: 'a gap that is filled',
    edits: [{ file: 'known_gaps.csv', from: 'RS,2004', to: 'RS,2005' }],
    faults: ['1.0.0/known_gaps.csv:3: RS 2005 is a gap, but has a placement'],
  },
  {
    what: 'a dispute that chose otherwise than the placements',
    edits: [{ file: 'disputes.csv', from: 'RS,2004,NR,3', to: 'RS,2004,2,3' }],
    faults: ['1.0.0/disputes.csv:3: the dispute on RS 2004 chose 2, but the placement is NR'],
  },
  {
    what: 'a dispute that rejects what it chose',
    edits: [{ file: 'disputes.csv', from: 'RS,2004,NR,3', to: 'RS,2004,NR,NR' }],
    faults: ['1.0.0/disputes.csv:3: the dispute on RS 2004 rejects what it chose'],
  },
  {
    what: 'a dispute that names others than voted',
    edits: [
      { file: 'disputes.csv', from: 'SC,paper', to: 'SC,state;list' },
      { file: 'disputes.csv', from: 'RS,2004', to: 'KH,2005,2WL,1,copy,a slip\nRS,2004' },
    ],
    faults: [
      '1.0.0/disputes.csv:2: the dispute on KH 2003 names list;state for SC; the votes for it are by paper',
      '1.0.0/disputes.csv:3: the dispute on KH 2005 names copy for 1; the votes for it are by nobody',
    ],
  },
  {
    what: 'a vote that no dispute answers',
    edits: [
      { file: 'disputes.csv', from: 'KH,2003,2,SC,paper,the list is better\n', to: '' },
      { file: 'placement_votes.csv', from: 'RS,2005', to: 'RS,2003,copy,3\nRS,2005' },
    ],
    faults: [
      '1.0.0/placement_votes.csv:10: paper says SC of KH 2003, where 2 was chosen without a dispute',
      '1.0.0/placement_votes.csv:13: copy says 3 of RS 2003, where NR was chosen without a dispute',
    ],
  },
  {
    what: 'a total that was missed',
    edits: [{ file: 'control_totals.csv', from: '2003,all,3', to: '2003,all,4' }],
    faults: ['1.0.0/control_totals.csv:2: all of 2003: State stated 4, the placements give 3'],
  },
  {
    what: 'a known difference that is another one now',
    edits: [{ file: 'control_totals.csv', from: 'newspaper,1', to: 'newspaper,0' }],
    faults: [
      '1.0.0/control_totals.csv:3: downgrades of 2004: the known difference is 0 for 2, but the placements give 1',
    ],
  },
  {
    what: 'a known difference that has gone',
    edits: [
      { file: 'control_totals.csv', from: '2004,downgrades,2', to: '2004,downgrades,1' },
      {
        file: 'control_totals.csv',
        from: '2005,special_watch_list,1,State,,',
        to: '2005,special_watch_list,1,State,,no',
      },
    ],
    faults: [
      '1.0.0/control_totals.csv:3: downgrades of 2004: 1 is no difference',
      '1.0.0/control_totals.csv:4: special_watch_list of 2005: a known difference needs both what is counted and the reason',
    ],
  },
  {
    what: 'a total that the first report cannot have',
    edits: [{ file: 'control_totals.csv', from: '2003,all,3', to: '2003,upgrades,0' }],
    faults: ['1.0.0/control_totals.csv:2: upgrades of 2003: the placements give no such count'],
  },
  {
    what: 'a waiver without the Watch List, before its era, and without a list',
    edits: [
      {
        file: 'watchlist_extensions.csv',
        from: 'KH,2005',
        to: 'FR,2003,1,official,a memorandum\nKH,2004,2,derived,by the rule\nKH,2005',
      },
    ],
    faults: [
      '1.0.0/watchlist_extensions.csv:2: the waiver for FR 2003 needs the Watch List, but FR 2003 is 1',
      '1.0.0/watchlist_extensions.csv:2: waiver 1 for FR 2003: old allows 0 in a run',
      '1.0.0/watchlist_extensions.csv:3: waiver 2 for KH 2004: young allows 1 in a run',
      '1.0.0/watchlist_extensions.csv:2: the waiver for FR is official, but no list of 2003 is known',
    ],
  },
  {
    what: 'a waiver list of another length, whose names were not all read',
    edits: [
      { file: 'waiver_lists.csv', from: '2005,1', to: '2005,2' },
      { file: 'watchlist_extensions.csv', from: 'official', to: 'derived' },
    ],
    faults: [
      '1.0.0/waiver_lists.csv:2: the list of 2005 has 2 countries; waivers: 1',
      '1.0.0/waiver_lists.csv:2: the list of 2005 was read whole, but not official: KH',
    ],
  },
  {
    what: 'a whole waiver list of unknown length',
    edits: [{ file: 'waiver_lists.csv', from: '2005,1', to: '2005,' }],
    faults: ['1.0.0/waiver_lists.csv:2: the list of 2005 was read whole, so its length is known'],
  },
  {
    what: 'determinations without Tier 3, and on impossible days',
    edits: [
      {
        file: 'determinations.csv',
        from: 'CS,2005,restriction_d1A,2004-09-10,a determination',
        to: 'CS,2004,full_waiver,2004-10-01,late\nCS,2005,restriction_d1A,2004-06-13,early\nRS,2006,full_waiver,,wrong\nRS,2005,full_waiver,,wrong',
      },
    ],
    faults: [
      '1.0.0/determinations.csv:2: determined on 2004-10-01, after the end of fiscal year 2004',
      '1.0.0/determinations.csv:3: determined on 2004-06-13, before the report of 2004 (2004-06-14)',
      '1.0.0/determinations.csv:5: the determination on RS needs Tier 3 in the report of 2004, where it is not placed',
      '1.0.0/determinations.csv:4: the determination on RS needs Tier 3 in the report of 2005, where it is 2',
    ],
  },
  {
    what: 'a Tier 3 country of which nothing was read, without a gap that says so',
    edits: [
      {
        file: 'determinations.csv',
        from: 'CS,2005,restriction_d1A,2004-09-10',
        to: 'CS,2004,restriction_d1A,2003-09-10',
      },
    ],
    faults: [
      '1.0.0/placements.csv:3: neither a determination on CS for fiscal year 2005 nor a gap of that year',
    ],
  },
];

const read = (root: string) => readEditionFolder(path.join(root, '1.0.0'));

t.test('a sound edition has no fault', async (t) => {
  t.strictSame(assertEdition(await read(t.testdir({ '1.0.0': SMALL_EDITION }))), []);
});

for (const { what, edits, faults } of CASES) {
  t.test(`finds ${what}`, async (t) => {
    const edition = await read(t.testdir({ '1.0.0': edited(SMALL_EDITION, edits) }));
    t.strictSame(assertEdition(edition).map(describeFault), faults);
  });
}

t.test('rows that come from no folder are named by their table', async (t) => {
  const { header, tables } = await read(t.testdir({ '1.0.0': SMALL_EDITION }));
  const edition: Edition = {
    header,
    tables: {
      ...tables,
      sources: [],
      placements: tables.placements.flatMap((row) => [{ ...row }, { ...row }]),
    },
  };
  const faults = assertEdition(edition).map(describeFault);
  t.ok(faults.includes('placements: the key CS|2003 stands there twice'));
  t.ok(faults.includes('1.0.0/placement_votes.csv:2: unknown source list'), faults.join('\n'));
});

t.test('seeds with such a fault are refused', async (t) => {
  const root = t.testdir({
    '1.0.0': edited(SMALL_EDITION, [{ file: 'control_totals.csv', from: '2003,all,3', to: '2003,all,4' }]),
  });
  await t.rejects(readSeeds(root), EditionRejected);
});
