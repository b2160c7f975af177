import t from 'tap';
import { computeClock } from '../../src/dataset/country-clock.js';
import { release } from './claims-release.js';

const TUNISIA = /Tunisia: not found/;
/** Matches the gap of Tunisia, whose name it does not contain. */
const NOT_FOUND = /(?<!: )not found; it may have been/;

t.test('names the gap in the assessment of an unsourced observation', async (t) => {
  const answer = computeClock(release, 'TN', { year: 2004 });
  const steps = [{ inputs: [{ year: 2004, gap: NOT_FOUND }], sentence: NOT_FOUND }];
  t.match(answer, { tier: null, status: 'not_on_watch_list', trace: { steps, conclusion: NOT_FOUND } });
  t.ok(answer.knownGaps.some(({ year, what }) => year === 2004 && TUNISIA.test(what)));
  t.notMatch(JSON.stringify(answer), /did not cover/);
  t.same(computeClock(release, 'TN', { year: 2005 }).knownGaps, [], 'an irrelevant gap is omitted');
  t.same(computeClock(release, 'SO', { year: 2024 }).knownGaps, []);
});

t.test('names such a gap in a simulation unless the placement is assumed', async (t) => {
  const after2004 = { year: 2004, assumedRule: 'tvpra-2003' };
  t.match(computeClock(release, 'TN', after2004).knownGaps, [{ year: 2004 }, { year: 2004, what: TUNISIA }]);
  const assumed = computeClock(release, 'TN', { year: 2004, history: [{ year: 2004, tier: '2WL' }] });
  t.match(assumed, { knownGaps: [], status: 'no_clock' });
  const uncounted = { history: [{ year: 2005, tier: '2WL' as const }], assumedRule: 'tvpra-2017' };
  t.match(computeClock(release, 'TN', uncounted), { run: 0, knownGaps: [] }, 'it cannot matter');
});

t.test('permits no placement of South Sudan before its first report', async (t) => {
  t.match(computeClock(release, 'SS', { year: 2008 }), {
    next: { year: 2009, permittedTiers: [], watchList: 'impossible' },
  });
  t.match(computeClock(release, 'SS', { year: 2011 }).next, { year: 2012, watchList: 'allowed' });
  t.throws(() => computeClock(release, 'SS', { history: [{ year: 2011, tier: '3' }] }), {
    code: 'invalid-history',
    message: /part of Sudan then: the report of 2012 was the first/,
  });
});

t.test('computes outcomes even under an era that counts no years', async (t) => {
  const { outcomes = [] } = computeClock(release, 'KH', { assumedRule: 'tvpra-2003' }).whatIf ?? {};
  t.match(outcomes.at(0), { year: 2010, outcome: 'no_effect', waiver: null });
  t.equal(outcomes.length, release.newestYear - 2010 + 1);
});
