import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { backtestRelease, formatBacktest, runBacktest } from '../../src/cli/backtest.js';
import type { Tables } from '../../src/domain/tables.js';
import { findBound } from '../../src/engine/backtest.js';
import { SEEDS } from '../../src/releases/places.js';
import { captured } from '../support/captured.js';
import { newestReleaseData } from '../support/seeds.js';

const { tables } = await newestReleaseData();

/** Reports the differences after replacing some tables. */
function differencesWith(changed: Partial<Tables>): string[] {
  const reports = backtestRelease({ tables: { ...tables, ...changed } });
  return reports.flatMap(({ year, differences }) => differences.map((text) => `${year}: ${text}`));
}

t.test('finds no difference between the newest release and State', async (t) => {
  const reports = backtestRelease({ tables });
  t.same(differencesWith({}), []);
  const waived = reports.map((report) => report.waived.length).join(' ');
  t.equal(waived, '13 13 12 14 17 14 9 7 7 8 11 12 3 4 3', 'since 2011');
  t.equal(reports[0]?.year, 2011);
  const report2022 = reports.find(({ year }) => year === 2022);
  t.match(report2022, {
    automaticDowngrade: ['BN', 'CW', 'KH', 'VN'],
    openWaiverDowngrade: ['MO'],
    relistingLimitDowngrade: ['BY'],
    contradiction: [],
    official: { complete: true },
  });
  t.equal(report2022 && findBound(report2022), 31);
});

t.test('names each difference', async (t) => {
  const extensions = tables.watchlist_extensions;
  const [first] = extensions.filter(({ year }) => year === 2022);
  if (!first) throw new Error('no extension of 2022');
  const lists = tables.waiver_lists;

  t.same(differencesWith({ watchlist_extensions: extensions.filter((row) => row !== first) }), [
    `2022: ${first.iso2}: needs a waiver, but is not on the official list`,
    `2022: ${first.iso2}: waiver 1 of the run by the rules, none by the record`,
  ]);
  t.same(differencesWith({ watchlist_extensions: [...extensions, { ...first, iso2: 'FR' }] }), [
    '2022: FR: on the official list of waivers, but the rules ask for none',
    '2022: FR: waiver none of the run by the rules, 1 by the record',
  ]);
  const unread = differencesWith({ waiver_lists: lists.filter(({ year }) => year !== 2022) });
  t.same(unread, ['2022: how completely the official list was read is not recorded']);
  const ten = lists.map((list) => (list.year === 2017 ? { ...list, countries: 10 } : list));
  const different = differencesWith({ waiver_lists: ten });
  t.same(different, ['2017: the official list has 10 countries, the rules give 9']);
});

t.test('reports contradictions for rules that State did not follow', async (t) => {
  const strict = tables.rules.map((row) => (row.id === 'tvpra-2017' ? { ...row, waivers_per_run: 0 } : row));
  const differences = differencesWith({ rules: strict });
  t.ok(differences.includes('2021: KH: the rules do not allow its placement'));
  t.ok(differences.includes('2021: KH: on the official list of waivers, but the rules ask for none'));
  const reports = backtestRelease({ tables: { ...tables, rules: strict } });
  t.match(formatBacktest(reports), /2021: KH: the rules do not allow its placement\n/);
});

async function run(...args: string[]) {
  const { streams, output } = captured();
  const exitCode = await runBacktest(args, streams);
  return { exitCode, output: output.out, errors: output.err };
}

t.test('prints the results as text or JSON', async (t) => {
  const { output, exitCode } = await run();
  t.equal(exitCode, 0);
  t.match(output, /^report +bound +waived/);
  t.match(output, /^2022 .* 12 of 12 agree$/m);
  t.match(output, /^2021 .* 11 of 11 agree \(partly read\)$/m);
  t.match(output, /^2017 .* 7 of 7 agree \(partly read\), 9 stated$/m);
  t.match(output, /^2011 .* 1 of 1 agree \(partly read\)$/m);
  t.match(output, /^2022 Tier 3, exhausted: BN CW KH VN$/m);
  t.match(output, /^2022 Tier 3, relisting: BY$/m);
  t.match(output, /^total .* 107 names$/m);
  t.match(output, /No difference\.\n$/);

  const json = await run('--json', `--seeds=${SEEDS}`);
  t.same(JSON.parse(json.output), backtestRelease({ tables }));
});

t.test('prints its usage', async (t) => {
  t.match(await run('--help'), { exitCode: 0, output: /^Usage: backtest/, errors: '' });
  t.match(await run('--jsn'), { exitCode: 2, output: '', errors: /unknown option '--jsn'/ });
  t.match(await run('--seeds', t.testdir()), { exitCode: 2, output: '', errors: /No release in/ });
});

t.test('fails if a placement was changed', async (t) => {
  const seeds = t.testdir();
  await cp(SEEDS, seeds, { recursive: true });
  const file = path.join(seeds, '1.1.0', 'placements.csv');
  const text = await readFile(file, 'utf8');
  const changed = text.replace(/^KH,2025,3,/m, 'KH,2025,2WL,');
  t.not(changed, text);
  await writeFile(file, changed);
  t.match(await run('--seeds', seeds), { exitCode: 1, errors: /placements\.csv/ });
});
