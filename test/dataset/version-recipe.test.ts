import t from 'tap';
import { type Difference, differencesBetween } from '../../src/dataset/differences.js';
import type { FieldChange } from '../../src/dataset/field-history.js';
import { fieldChangesBetween } from '../../src/dataset/field-history.js';
import { nextVersion, recipeFaults, weigh } from '../../src/dataset/version-recipe.js';
import type { EditionHeader, TableName } from '../../src/domain/tables.js';
import { seedEditions } from '../support/seeds.js';

const added = (table: TableName, key: Record<string, string | number>): Difference => ({
  table,
  key,
  id: Object.values(key).join('|'),
  kind: 'added',
  column: null,
  old: null,
  new: key,
});
const removed = (table: TableName, key: Record<string, string | number>): Difference => ({
  table,
  key,
  id: Object.values(key).join('|'),
  kind: 'removed',
  column: null,
  old: key,
  new: null,
});
const corrected: Difference = {
  table: 'placements',
  key: { iso2: 'KH', year: 2022 },
  id: 'KH|2022',
  kind: 'corrected',
  column: 'tier',
  old: '3',
  new: '2WL',
};
const placement = added('placements', { iso2: 'KH', year: 2026 });
const vote = { iso2: 'KH', year: 2022, source: 'press' };
const gone: FieldChange = {
  table: 'placements',
  field: 'rank',
  since: '1.0.0',
  until: '1.1.0',
  replacedBy: 'placements.tier',
  was: { type: 'integer', description: 'A rank' },
};

t.test('weighs by the weightiest change', async (t) => {
  t.equal(weigh([]), null);
  t.equal(weigh([corrected])?.level, 'patch');
  t.equal(weigh([corrected, placement])?.level, 'minor');
  t.equal(weigh([removed('disputes', { iso2: 'KH', year: 2022, rejected_tier: '2' })])?.level, 'patch');
  t.equal(weigh([corrected, placement, removed('sources', { id: 'press' })])?.level, 'major');
  t.equal(weigh([corrected], [gone])?.level, 'major');
});

t.test('a vote that changes its mind is a correction, a new vote is new data', async (t) => {
  const changed = [
    removed('placement_votes', { ...vote, tier: '2' }),
    added('placement_votes', { ...vote, tier: '3' }),
  ];
  t.equal(weigh(changed)?.level, 'patch');
  t.equal(weigh([added('placement_votes', { ...vote, tier: '3' })])?.level, 'minor');
  const ofAnother = [
    removed('placement_votes', { ...vote, tier: '2' }),
    added('placement_votes', { ...vote, source: 'state_text', tier: '3' }),
  ];
  t.equal(weigh(ofAnother)?.level, 'minor');
});

t.test('counts on', async (t) => {
  t.equal(nextVersion('1.9.3', 'patch'), '1.9.4');
  t.equal(nextVersion('1.9.3', 'minor'), '1.10.0');
  t.equal(nextVersion('1.9.3', 'major'), '2.0.0');
});

const notesOf = (...kinds: EditionHeader['notes'][number]['kind'][]) =>
  kinds.map((kind) => ({ kind, text: 'What is new' }));

t.test('what is wrong with a version or its notes', async (t) => {
  const header = (version: string, kind: EditionHeader['notes'][number]['kind']): EditionHeader => ({
    version,
    based_on: '1.1.0',
    published_at: '2026-12-01T00:00:00Z',
    notes: notesOf(kind),
  });
  const at = { current: '1.1.0', highest: '1.1.0' };
  const faults = (
    version: string,
    kind: 'addition' | 'correction' | 'schema',
    of: Difference[],
    where = at,
  ) => recipeFaults(header(version, kind), where, of);

  t.strictSame(faults('1.1.1', 'correction', [corrected]), []);
  t.strictSame(faults('1.2.0', 'addition', [placement]), []);
  t.match(
    faults('1.2.0', 'addition', [corrected, placement]),
    [/^has no note of the kind "correction", though placements has another row KH\|2022$/],
    'a correction that comes with new rows',
  );
  t.match(faults('1.2.0', 'correction', [corrected, placement]), [/no note of the kind "addition"/]);
  const both = { ...header('1.2.0', 'addition'), notes: notesOf('addition', 'correction') };
  t.strictSame(recipeFaults(both, at, [corrected, placement]), []);
  t.match(faults('1.2.0', 'correction', [corrected]), [/must be 1\.1\.1/], 'a corrected value called MINOR');
  t.match(faults('1.1.1', 'addition', [placement]), [/is MINOR, so it must be 1\.2\.0/]);
  t.match(faults('1.1.3', 'correction', [corrected]), [/must be 1\.1\.1/], 'it jumps');
  t.match(faults('1.0.9', 'correction', [corrected]), [/goes backwards/]);
  t.match(faults('1.1.0', 'correction', [corrected]), [/goes backwards/]);
  t.match(faults('1.1.1', 'addition', [corrected]), [/no note of the kind "correction"/]);
  t.match(faults('1.1.1', 'correction', []), [/nothing differs/]);
  t.equal(faults('1.3.0', 'addition', [corrected]).length, 2, 'every fault at once');

  const withdrawn = { current: '1.1.0', highest: '1.1.1' };
  t.strictSame(faults('1.1.2', 'correction', [corrected], withdrawn), [], 'a withdrawn version is used up');
  t.match(faults('1.1.1', 'correction', [corrected], withdrawn), [/the next is 1\.1\.2/]);
});

t.test('the editions that come with the project follow the recipe', async (t) => {
  const editions = await seedEditions();
  t.ok(editions.length > 1);
  for (const [index, { header, tables }] of editions.entries()) {
    const before = editions[index - 1];
    if (!before) continue;
    const { version } = before.header;
    const differences = [...differencesBetween(before.tables, tables)];
    t.strictSame(
      recipeFaults(header, { current: version, highest: version }, differences),
      [],
      header.version,
    );
  }
});

t.test('a change of columns comes with one edition', async (t) => {
  t.strictSame(fieldChangesBetween('1.1.0', '2.0.0', [gone]), [gone], 'it went after 1.1.0');
  t.strictSame(fieldChangesBetween('2.0.0', '2.0.1', [gone]), []);
  t.strictSame(fieldChangesBetween('1.0.0', '1.1.0', [gone]), []);
  const came: FieldChange = { table: 'placements', field: 'score', since: '2.0.0' };
  t.strictSame(fieldChangesBetween('1.1.0', '2.0.0', [came]), [came]);
  t.strictSame(fieldChangesBetween('2.0.0', '2.1.0', [came]), []);
});
