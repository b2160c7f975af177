import t from 'tap';
import { fetchAllRows } from '../support/all-rows.js';
import { sharedApp } from '../support/seed-app.js';
import { seeds } from '../support/seeds.js';

// biome-ignore lint/suspicious/noExplicitAny: each resource has its own form
type Json = any;

const app = await sharedApp();
const { current } = await seeds();
const { newestYear, placements, years } = current;
const get = async (url: string): Promise<Json> => (await app.inject(url)).json();
const rows = async (url: string): Promise<Json[]> => (await fetchAllRows(app, url)).items;

t.test('takes latest wherever it takes a year, and names the year', async (t) => {
  for (const [latest, year] of [
    ['/tiers?year=latest&tier=3', `/tiers?year=${newestYear}&tier=3`],
    ['/clock?from=latest&country=KH', `/clock?from=${newestYear}&country=KH`],
    ['/watchlist?year=latest', `/watchlist?year=${newestYear}`],
    ['/determinations?reportYear=2020,latest', `/determinations?reportYear=2020,${newestYear}`],
    ['/reports/latest', `/reports/${newestYear}`],
    ['/reports/latest/changes', `/reports/${newestYear}/changes`],
    ['/countries/KH/tiers/latest', `/countries/KH/tiers/${newestYear}`],
    ['/countries/KH/clock?year=latest', `/countries/KH/clock?year=${newestYear}`],
    ['/reports/latest?asOf=2015-12-31', '/reports/2015?asOf=2015-12-31'],
    ['/reports/latest/map.svg', `/reports/${newestYear}/map.svg`],
  ] as const) {
    const [answer, expected] = [await app.inject(latest), await app.inject(year)];
    t.equal(answer.statusCode, 200, latest);
    t.equal(answer.body, expected.body, latest);
    t.equal(answer.headers['content-location'], expected.headers['content-location'], latest);
  }
  t.match(await get('/determinations?fiscalYear=latest'), { status: 400 });
});

t.test('counts placements of each country, in any order', async (t) => {
  const counted = await rows('/statistics/counts?by=country&tier=2WL&sort=-placements');
  for (const { country, placements: number } of counted)
    t.equal(
      number,
      placements.filter((row) => row.tier === '2WL' && row.country.iso2 === country.iso2).length,
      country.iso2,
    );
  const numbers = counted.map(({ placements: number }) => number);
  t.strictSame(
    numbers,
    numbers.toSorted((a, b) => b - a),
  );
  const header = async (by: string) =>
    (await app.inject(`/statistics/counts.csv?by=${by}`)).body.split('\n', 1)[0];
  t.match(await header('country'), /^iso3,iso2,country,/);
});

t.test('lists changes over time', async (t) => {
  const since = await rows(`/reports/latest/changes?since=2015&direction=downgrade`);
  const each = await Promise.all(
    years.filter((year) => year >= 2015).map((year) => rows(`/reports/${year}/changes?direction=downgrade`)),
  );
  const key = ({ country, year }: Json) => `${country.iso2} ${year}`;
  t.strictSame(since.map(key).sort(), each.flat().map(key).sort());
  t.strictSame((await rows('/clock?change=downgrade&from=2015')).map(key).sort(), since.map(key).sort());
  t.strictSame(
    (await rows('/outcomes?direction=downgrade&from=2015')).map(key).sort(),
    since.map(key).sort(),
  );
  t.match(await get('/reports/2015/changes?since=2016'), { status: 400, detail: /since is after/ });
});

t.test('takes outcomes that the law required as one, and says what a filter leaves out', async (t) => {
  const forced = await get('/outcomes?outcome=forced&from=2013&to=2025');
  const automatic = await get('/outcomes?outcome=automatic_downgrade&from=2013&to=2025');
  const relisted = await get('/outcomes?outcome=relisting_limit_downgrade&from=2013&to=2025');
  const open = await get('/outcomes?outcome=open_waiver_downgrade&from=2013&to=2025');
  t.equal(forced.total, automatic.total + relisted.total);
  const left = `${open.total} under “fell to Tier 3 with a waiver unused” (for 1 State named the limit: /verify counts it as automatic)`;
  t.equal(forced.notCounted, `not counted: ${left}`);
  t.equal(
    automatic.notCounted,
    `not counted: ${relisted.total} under “fell to Tier 3 again, after the one year allowed”; ${left}`,
  );
  t.equal((await get('/outcomes?from=2013')).notCounted, null);
  t.equal((await get('/clock?outcome=forced&from=2013&to=2025')).notCounted, forced.notCounted);
  t.match(
    (await app.inject('/outcomes?outcome=forced')).headers['content-location'],
    /outcome=automatic_downgrade,relisting_limit_downgrade/,
  );
});

t.test('assumes a law for all countries as for one', async (t) => {
  const year = 2021;
  const panel = await get(`/clock?assumedRule=tvpra-2008&year=${year}`);
  t.equal(panel.assumedRule, 'tvpra-2008');
  const list = await get(`/watchlist?assumedRule=tvpra-2008&year=${year}`);
  t.ok(list.total > 20);
  let differing = 0;
  for (const { country, status, run, waiversLeft } of list.items) {
    const one = await get(`/countries/${country.iso2}/clock?assumedRule=tvpra-2008&year=${year}`);
    t.match(one, { status, run, waiversLeft, assumed: true }, country.iso2);
    const row = panel.items.find((each: Json) => each.country.iso2 === country.iso2);
    t.match(row, { status, run, waiversLeft, rule: 'tvpra-2008' }, country.iso2);
    const outcome = one.whatIf.outcomes.find((each: Json) => each.year === year);
    t.match(row, { outcome: outcome?.outcome, waiver: outcome?.waiver }, country.iso2);
    if (one.whatIf.actual.status !== status) differing++;
  }
  t.ok(differing > 0);
  t.match(await get('/watchlist?assumedRule=tvpa-2000'), { status: 400, detail: /had no watch list/ });
  t.match(await get('/clock?assumedRule=x'), { status: 400 });
});

t.test('lists spells on every tier', async (t) => {
  const spells = await rows('/spells?tier=1,2,2WL,3');
  const covered = spells.reduce((sum, { years: number }) => sum + number, 0);
  t.equal(covered, placements.filter(({ tier }) => tier !== 'SC').length);
  const key = ({ country, lastReport }: Json) => `${country.iso2} ${lastReport}`;
  const next = new Map(spells.map((spell) => [`${spell.country.iso2} ${spell.firstReport - 1}`, spell]));
  for (const spell of spells.filter(({ ending }) => ['upgraded', 'downgraded'].includes(ending)))
    t.equal(next.get(key(spell))?.tier, spell.nextTier, key(spell));
  for (const spell of spells.filter(({ ending }) => ending === 'ongoing'))
    t.equal(spell.lastReport, newestYear, key(spell));
  t.ok((await rows('/spells')).every(({ tier }) => tier === '2WL'));
});

t.test('finds determinations by report and groups by member', async (t) => {
  t.strictSame(
    (await rows('/determinations?reportYear=2022')).map(({ fiscalYear }) => fiscalYear),
    (await rows('/determinations?fiscalYear=2023')).map(({ fiscalYear }) => fiscalYear),
  );
  t.match(await get('/determinations?reportYear=1999'), { status: 400 });
  const groups = (await rows('/groups?country=KH')).map(({ id }) => id);
  t.ok(groups.includes('asean') && !groups.includes('eu'));
});
