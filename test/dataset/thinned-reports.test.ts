import t from 'tap';
import { assertRelease } from '../../src/dataset/assertions/assert-release.js';
import type { ReleaseData, Tables } from '../../src/domain/tables.js';
import { newestReleaseData } from '../support/seeds.js';

const { header, tables } = await newestReleaseData();
const year = Math.max(...tables.reports.map((report) => report.year));
const placed = tables.placements.filter((row) => row.year === year).map(({ iso2 }) => iso2);
const before = tables.placements.filter((row) => row.year === year - 1).map(({ iso2 }) => iso2);
const kept = before.filter((iso2) => placed.includes(iso2));
const TENTH = Math.floor(before.length / 10) - (before.length - kept.length);

function without(lost: readonly string[], more: Partial<Tables> = {}): ReleaseData {
  const isLost = (row: { iso2: string; year: number }) => row.year === year && lost.includes(row.iso2);
  const placements = tables.placements.filter((row) => !isLost(row));
  return { header, tables: { ...tables, placements, ...more } };
}

const findFaults = (release: ReleaseData): readonly string[] =>
  assertRelease(release)
    .map(({ message }) => message)
    .filter((message) => message.includes('nothing says what became of'));

const namedIn = ([message = '']: readonly string[]): readonly string[] =>
  (/what became of ([A-Z, ]*)/.exec(message)?.[1] ?? '').split(', ').filter(Boolean);

const findGap = (iso2: string | null) =>
  ({ iso2, year, what: 'not read', gap_kind: 'placement', stated_total: null }) as const;
const getGaps = (lost: readonly string[]) => lost.map(findGap);
const getVotes = (lost: readonly string[]) =>
  lost.map((iso2) => ({ iso2, year, source: 'state_text', tier: 'NR' as const }));

t.test('lets a report lose a tenth of the previous countries, and not one more', async (t) => {
  t.strictSame(findFaults(without([])), []);
  t.strictSame(findFaults(without(kept.slice(0, TENTH))), []);
  const lost = kept.slice(0, TENTH + 1);
  const faults = findFaults(without(lost));
  t.equal(faults.length, 1);
  const places = kept.length - lost.length;
  t.match(faults[0], `the report of ${year} places ${places} of the ${before.length} countries`);
  t.strictSame(new Set(namedIn(faults)), new Set(before.filter((iso2) => !kept.includes(iso2)).concat(lost)));
});

t.test('rejects a release that places one country and names the missing ones', async (t) => {
  const missing = before.filter((iso2) => iso2 !== placed[0]);
  t.equal(namedIn(findFaults(without(placed.slice(1)))).length, missing.length);
});

t.test('accepts missing countries that are recorded as omitted or as gaps', async (t) => {
  const lost = kept.slice(0, 30);
  const { known_gaps, placement_votes } = tables;
  const whole = { known_gaps: [...known_gaps, ...getGaps(lost)] };
  t.strictSame(findFaults(without(lost, whole)), []);
  t.strictSame(findFaults(without(lost, { placement_votes: [...placement_votes, ...getVotes(lost)] })), []);
  const some = {
    known_gaps: [...known_gaps, ...getGaps(lost.slice(0, 10)), findGap(null)],
    placement_votes: [...placement_votes, ...getVotes(lost.slice(10, 29))],
  };
  const named = namedIn(findFaults(without(lost, some)));
  t.strictSame(named, lost.slice(29), 'a gap of the whole report covers no country');
});
