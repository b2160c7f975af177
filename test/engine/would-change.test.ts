import fc from 'fast-check';
import t from 'tap';
import { TIERS, type Tier } from '../../src/domain/tier.js';
import { standing } from '../../src/engine/conclusions.js';
import type { ClockChange, PlacementChange } from '../../src/engine/eligibility.js';
import { History } from '../../src/engine/history.js';
import { STATUSES, type Status } from '../../src/engine/vocabulary.js';
import { whatWouldChange } from '../../src/engine/would-change.js';
import { heldUnder } from './fixtures/held-under.js';
import { randomPlacements, series } from './fixtures/made-up.js';
import { historyOf, law } from './fixtures/newest-edition.js';

const [FROM, THROUGH] = [2008, 2021];
const OPTIONS = [...TIERS, null];

const histories = fc
  .tuple(randomPlacements(FROM, THROUGH), fc.integer({ min: FROM + 4, max: THROUGH }))
  .map(([rows, year]) => ({ history: History.of(rows, law, { through: THROUGH }), year }));

/** The status after the report of `year` with other placements. */
function statusWith(history: History, year: number, placements: readonly [number, Tier | null][]): Status {
  const changed = placements.map(([changedYear, tier]) => ({ year: changedYear, tier, evidence: null }));
  return standing(history.with(changed), year).status;
}

const placementsOf = (change: ClockChange): PlacementChange[] =>
  change.changes.filter((part) => part.kind === 'placement');

/** Every way to carry a change out: one placement for each year that it names. */
function waysOf(change: ClockChange): [number, Tier | null][][] {
  return placementsOf(change).reduce<[number, Tier | null][][]>(
    (ways, { year, toTiers: to }) =>
      ways.flatMap((way) => to.map((tier): [number, Tier | null][] => [...way, [year, tier]])),
    [[]],
  );
}

function assert(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

t.test('whoever carries a change out gets the status that it names', async (t) => {
  const carriedOut = ({ history, year }: { history: History; year: number }) => {
    const now = standing(history, year).status;
    for (const change of whatWouldChange(history, year)) {
      assert(change.status !== now, 'another status');
      for (const part of change.changes) {
        if (part.kind === 'placement')
          assert(part.fromTier === history.tierOf(part.year), 'the placement as it is');
        else {
          const { status } = standing(heldUnder(history, law.under(part.toRule)), year);
          assert(status === change.status, `${part.toRule} gives ${change.status}`);
        }
      }
      if (placementsOf(change).length === 0) continue;
      for (const way of waysOf(change))
        assert(statusWith(history, year, way) === change.status, `${way} gives ${change.status}`);
    }
  };
  t.doesNotThrow(() => fc.assert(fc.property(histories, carriedOut), { numRuns: 100 }));
});

t.test('both changes of a pair are needed', async (t) => {
  const minimal = ({ history, year }: { history: History; year: number }) => {
    for (const change of whatWouldChange(history, year)) {
      assert((change.changes.length === 2) === (change.relation === 'both_needed'), 'relation');
      if (change.relation !== 'both_needed') continue;
      for (const way of waysOf(change)) {
        for (const one of way)
          assert(statusWith(history, year, [one]) !== change.status, 'one alone is not enough');
      }
    }
  };
  t.doesNotThrow(() => fc.assert(fc.property(histories, minimal), { numRuns: 100 }));
});

t.test('no smaller change, and no other one as small, was overlooked', async (t) => {
  const complete = ({ history, year }: { history: History; year: number }) => {
    const changes = whatWouldChange(history, year);
    const listed = new Set(changes.flatMap((change) => waysOf(change).map((way) => key(change.status, way))));
    const bySingle = changes.filter(({ relation }) => relation === 'either').map(({ status }) => status);
    const now = standing(history, year).status;
    const years = Array.from({ length: year - FROM + 1 }, (_, index) => FROM + index);
    const singles = years.flatMap((changed) => {
      const others = OPTIONS.filter((tier) => tier !== history.tierOf(changed));
      return others.map((tier): [number, Tier | null] => [changed, tier]);
    });
    for (const [index, first] of singles.entries()) {
      const status = statusWith(history, year, [first]);
      assert(status === now || listed.has(key(status, [first])), `single ${first}`);
      for (const second of singles.slice(index + 1)) {
        if (second[0] === first[0]) continue;
        const both = statusWith(history, year, [first, second]);
        if (both === now || bySingle.includes(both)) continue;
        assert(listed.has(key(both, [first, second])), `pair ${first} ${second} gives ${both}`);
      }
    }
  };
  t.doesNotThrow(() => fc.assert(fc.property(histories, complete), { numRuns: 12 }));
});

function key(status: Status, way: readonly [number, Tier | null][]): string {
  return JSON.stringify([status, [...way].sort((a, b) => a[0] - b[0])]);
}

t.test('Cambodia after 2021', async (t) => {
  const changes = whatWouldChange(historyOf('KH'), 2021, 'past');
  const given = changes.map(
    ({ status, changes: [part] }) => `${status} ${part?.kind === 'rules' ? part.toRule : part?.year}`,
  );
  t.same(given, [
    'not_on_watch_list 2021',
    'no_clock tvpra-2003',
    'clock_running 2020',
    'waiver_required 2019',
    'waiver_required tvpra-2008',
  ]);
});

t.test('two years on Tier 2: both need to change before a waiver is needed', async (t) => {
  const changes = whatWouldChange(History.of(series(2019, '22'), law), 2020);
  const told = changes.map(({ status, relation, changes: parts }) => `${status} ${relation} ${parts.length}`);
  t.same(told, ['clock_running either 1', 'waiver_required both_needed 2']);
  t.match(changes[1]?.sentence, /^If the 2019 report had .* and the 2020 report .*, the 2021 report could/);
});

t.test('the answers stand in the order of the statuses, and are always the same', async (t) => {
  const history = historyOf('GM');
  const changes = whatWouldChange(history, 2018);
  const places = changes.map(({ status }) => STATUSES.indexOf(status));
  t.same(
    places,
    places.toSorted((a, b) => a - b),
  );
  t.same(whatWouldChange(history, 2018), changes);
});

t.test("under one era's rules the other eras are the alternatives", async (t) => {
  const under = heldUnder(historyOf('KH'), law.under('tvpra-2008'));
  const parts = whatWouldChange(under, 2021).flatMap(({ changes }) => changes);
  const rules = parts.flatMap((part) => (part.kind === 'rules' ? [`${part.fromRule} ${part.toRule}`] : []));
  t.same(rules, ['tvpra-2008 tvpra-2003', 'tvpra-2008 tvpra-2017']);
});

t.test('without a count, another placement of the year itself still matters', async (t) => {
  const [change] = whatWouldChange(History.of(series(2005, '22'), law), 2006);
  t.match(change, { status: 'no_clock', changes: [{ year: 2006, toTiers: ['2WL'] }] });
  t.match(change?.sentence, /, no limit would apply to its stay on the Watch List\.$/);
});
