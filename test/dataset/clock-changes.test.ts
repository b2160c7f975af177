import t from 'tap';
import { getStanding } from '../../src/dataset/clock.js';
import { clockChanges } from '../../src/dataset/clock-changes.js';
import { Release } from '../../src/dataset/release.js';
import { release } from './claims-release.js';

t.test('finds nothing between a release and itself', async (t) => {
  t.strictSame(clockChanges(release, new Release({ header: release.header, tables: release.tables })), []);
});

t.test('finds every country on which a longer limit has an effect', async (t) => {
  const year = release.newestYear;
  const { rules, ...tables } = release.tables;
  const rule = rules.find(({ id }) => id === 'tvpra-2017');
  if (!rule) throw new Error('there is no such rule');
  const longer = { ...rule, id: 'longer', enacted_on: `${year}-01-01`, first_report: year, max_run: 3 };
  const others = rules.map((each) => (each === rule ? { ...rule, last_report: year - 1 } : each));
  const changed = new Release({ header: release.header, tables: { ...tables, rules: [...others, longer] } });
  const found = clockChanges(release, changed).filter(
    (each) => each.value === 'status' && each.year === year,
  );
  const onWatchList = release.placementsIn(year).filter(({ tier }) => tier === '2WL');
  const affected = onWatchList.flatMap(({ country: { iso2 } }) => {
    const [before, after] = [release, changed].map((each) => getStanding(each, iso2, year).status);
    return before === after ? [] : [`${iso2} ${before} ${after}`];
  });
  t.ok(affected.length > 5, `${affected.length} countries`);
  t.strictSame(found.map((each) => `${each.iso2} ${each.old} ${each.new}`).sort(), affected.sort());
});
