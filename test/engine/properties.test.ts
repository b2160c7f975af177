import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import t from 'tap';
import type { Rule } from '../../src/domain/rule.js';
import { standing } from '../../src/engine/conclusions.js';
import { History, type YearPlacement } from '../../src/engine/history.js';
import { Law } from '../../src/engine/law.js';
import { spells } from '../../src/engine/spells.js';
import { getOutcome, outcomes } from '../../src/engine/step-outcome.js';
import { OUTCOMES, STATUSES } from '../../src/engine/vocabulary.js';
import { heldUnder } from './fixtures/held-under.js';
import { literallyRelisted, literalRun, literalWatchList } from './fixtures/literal-reading.js';
import { randomPlacements, randomRules } from './fixtures/made-up.js';
import { law } from './fixtures/newest-release.js';

const [FROM, THROUGH] = [2004, 2030];
const RUNS = { numRuns: 300 };

/** Histories under the real law, and under random laws. */
const underRealLaw = randomPlacements(FROM, THROUGH).map((rows) =>
  History.of(rows, law, { through: THROUGH }),
);
const underAnyLaw = fc
  .tuple(randomRules, randomPlacements(FROM, THROUGH))
  .map(([rules, rows]: [Rule[], YearPlacement[]]) => History.of(rows, Law.from(rules), { through: THROUGH }));
const anyHistory = fc.oneof(underRealLaw, underAnyLaw);

const years = Array.from({ length: THROUGH - FROM }, (_, index) => FROM + index);

function holds(title: string, predicate: (history: History) => void, arbitrary = anyHistory): void {
  t.test(title, async (t) => t.doesNotThrow(() => fc.assert(fc.property(arbitrary, predicate), RUNS)));
}

function assert(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

holds(
  'agrees with a literal reading of the real law',
  (history) => {
    const placed = (year: number) => history.getTier(year);
    for (const year of years) {
      const { run, next } = standing(history, year);
      assert(run === literalRun(placed, year), `run after ${year}`);
      assert(next.watchList === literalWatchList(placed, year), `watch list after ${year}`);
      assert(history.clockAfter(year).relisted === literallyRelisted(placed, year), `relisted after ${year}`);
    }
  },
  underRealLaw,
);

holds('adds one to the run for a counted year on the list and otherwise resets it', (history) => {
  for (const year of years) {
    const [before, after] = [history.clockAfter(year), history.clockAfter(year + 1)];
    const counts = history.getTier(year + 1) === '2WL' && history.law.getEra(year + 1).counts_years;
    assert(after.run === (counts ? before.run + 1 : 0), `run after ${year + 1}`);
    const added = after.waiversUsed - (counts ? before.waiversUsed : 0);
    assert(added === 0 || (counts && added === 1), `waivers after ${year + 1}`);
    assert(after.waiversUsed <= after.run, 'no more waivers than years');
  }
});

holds('agrees between prospective status and retrospective outcome', (history) => {
  for (const year of years) {
    const { next, status, rule } = standing(history, year);
    const step = getOutcome(history, year + 1);
    assert(step.rule === rule, 'the same era decides');
    const { outcome, toTier: to } = step;
    const bound = ['waiver_required', 'final_year', 'relisting_limit'].includes(status);
    assert(
      (outcome === 'contradiction') === (to === '2WL' && next.watchList === 'impossible'),
      'contradiction',
    );
    assert((outcome === 'waived') === (to === '2WL' && next.watchList === 'with_waiver'), 'waived');
    assert((outcome === 'no_effect') !== bound, 'only bound steps have an effect');
    const fell = to === '3';
    assert((outcome === 'automatic_downgrade') === (fell && status === 'final_year'), 'no waiver left');
    assert(
      (outcome === 'open_waiver_downgrade') === (fell && status === 'waiver_required'),
      'waiver still available',
    );
    const permitted = to === null || to === 'SC' || next.permittedTiers.includes(to);
    assert(permitted === (outcome !== 'contradiction'), 'a permitted step is never a contradiction');
  }
});

holds('never changes earlier results with later reports', (history) => {
  for (const cut of years.filter((year) => year >= history.from)) {
    const earlier = history.placements.filter(({ year }) => year <= cut);
    const replayed = History.of(earlier, history.law, { through: cut });
    assert(isDeepStrictEqual(standing(replayed, cut), standing(history, cut)), `standing ${cut}`);
    const known = outcomes(history).filter(({ year }) => year <= cut);
    assert(isDeepStrictEqual(outcomes(replayed), known), `outcomes to ${cut}`);
  }
});

holds('does not change if an era is split into two with the same rules', (history) => {
  const [last, ...eras] = history.law.eras.toReversed() as [Rule, ...Rule[]];
  const cut = last.first_report + 2;
  const halves = [
    { ...last, last_report: cut - 1 },
    { ...last, id: 'second-half', first_report: cut },
  ];
  const again = heldUnder(history, Law.from([...eras, ...halves]));
  for (const year of years) {
    assert(standing(again, year).status === standing(history, year).status, `status after ${year}`);
  }
});

holds('applies the era of the next report', (history) => {
  for (const era of history.law.eras.slice(1)) {
    const year = era.first_report - 1;
    if (year < history.law.firstReport || year > history.through) continue;
    assert(standing(history, year).rule === era.id, `after ${year}`);
  }
});

holds('covers each year on the list by exactly one spell', (history) => {
  const covered = spells(history).flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  const onList = [...years, THROUGH].filter((year) => history.getTier(year) === '2WL');
  assert(isDeepStrictEqual(covered, onList), 'years');
  const waived = outcomes(history).flatMap(({ outcome, year }) => (outcome === 'waived' ? [year] : []));
  const waivers = spells(history).flatMap((spell) => spell.waivers.map(({ year }) => year));
  assert(isDeepStrictEqual(waivers, waived), 'waivers');
});

t.test('reaches every status and outcome with random histories', async (t) => {
  const seen = new Set<string>();
  for (const history of fc.sample(underRealLaw, { numRuns: 300, seed: 1 })) {
    for (const year of years)
      seen.add(standing(history, year).status).add(getOutcome(history, year + 1).outcome);
  }
  t.same([...seen].sort(), [...STATUSES, ...OUTCOMES].sort());
});
