import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readSeeds } from '../dataset/edition-folder.js';
import type { Edition } from '../domain/tables.js';
import { backtest, boundIn, type ReportBacktest } from '../engine/backtest.js';
import { History, type Placement } from '../engine/history.js';
import { Law } from '../engine/law.js';

/** `npm run backtest`: holds the rules against what State did, and fails on any difference. */

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

/** What became of the countries that the rules bound: heading, and their codes. */
const OUTCOMES: readonly [heading: string, countries: (report: ReportBacktest) => readonly string[]][] = [
  ['waived', (report) => report.waived],
  ['Tier 3, waiver open', (report) => report.automaticDowngradeWaiverOpen],
  ['Tier 3, exhausted', (report) => report.automaticDowngradeWaiverExhausted],
  ['Tier 3, relisting', (report) => report.relistingLimitDowngrade],
  ['upgraded', (report) => report.upgradedInTime],
  ['unranked', (report) => report.leftUnranked],
  ['contradiction', (report) => report.contradiction],
];

/** The columns of the table: heading, and the number of countries. */
const COLUMNS: readonly (readonly [heading: string, count: (report: ReportBacktest) => number])[] = [
  ['bound', boundIn],
  ...OUTCOMES.map(
    ([heading, countries]) => [heading, (report: ReportBacktest) => countries(report).length] as const,
  ),
];

/**
 * Holds an edition's rules against its placements and waivers.
 *
 * @throws LawRefused, HistoryRefused when the edition's rules or placements cannot be
 */
export function backtestEdition({ tables }: Pick<Edition, 'tables'>): ReportBacktest[] {
  const law = Law.from(tables.rules);
  const through = Math.max(...tables.reports.map(({ year }) => year));
  const byCountry = new Map<string, Placement[]>();
  for (const placement of tables.placements) {
    const placements = byCountry.get(placement.iso2) ?? [];
    placements.push(placement);
    byCountry.set(placement.iso2, placements);
  }
  const histories = new Map<string, History>();
  for (const [country, placements] of byCountry) {
    histories.set(country, History.of(placements, law, { through }));
  }
  return backtest(histories, tables);
}

/** The table for people: a line for each report, the totals, the countries by name, then every difference. */
export function formatBacktest(reports: readonly ReportBacktest[]): string {
  const rows = reports.map((report) => [
    `${report.year}`,
    ...COLUMNS.map(([, count]) => `${count(report)}`),
    officialCell(report),
  ]);
  const totals = COLUMNS.map(([, count]) => `${reports.reduce((sum, report) => sum + count(report), 0)}`);
  const official = reports.reduce((sum, report) => sum + (report.official?.countries.length ?? 0), 0);
  const lines = [
    ['report', ...COLUMNS.map(([heading]) => heading), 'official waiver list'],
    ...rows,
    ['total', ...totals, `${official} names`],
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const table = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const differences = reports.flatMap(({ year, differences }) =>
    differences.map((text) => `${year}: ${text}`),
  );
  const verdict = differences.length > 0 ? differences : ['No difference.'];
  return `${[...table, '', ...reports.flatMap(countryLines), '', ...verdict].join('\n')}\n`;
}

/** Which countries the rules bound in a report, by what became of them. */
function countryLines(report: ReportBacktest): string[] {
  return OUTCOMES.flatMap(([heading, countriesOf]) => {
    const countries = countriesOf(report);
    return countries.length === 0 ? [] : [`${report.year} ${heading}: ${countries.join(' ')}`];
  });
}

function officialCell({ official, waived }: ReportBacktest): string {
  if (official === null) return 'not read';
  const agreed = official.countries.filter((country) => waived.includes(country)).length;
  const read = `${agreed} of ${official.countries.length} agree`;
  if (official.complete) return read;
  return official.stated === null
    ? `${read} (partly read)`
    : `${read} (partly read), ${official.stated} stated`;
}

/**
 * Runs the command.
 *
 * @param args `--json` for the reports as JSON, `--seeds` for another folder of editions
 * @returns what to print, and the exit code: 1 when anything differs
 */
export async function runBacktest(args: readonly string[]): Promise<{ output: string; exitCode: number }> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, seeds: { type: 'string', default: SEEDS } },
  });
  const edition = (await readSeeds(values.seeds)).at(-1);
  if (!edition) throw new Error(`There is no edition in ${values.seeds}.`);
  const reports = backtestEdition(edition);
  const output = values.json ? `${JSON.stringify(reports, null, 2)}\n` : formatBacktest(reports);
  return { output, exitCode: reports.some(({ differences }) => differences.length > 0) ? 1 : 0 };
}

if (process.argv[1] && import.meta.url === pathToFileURL(path.resolve(process.argv[1])).href) {
  try {
    const { output, exitCode } = await runBacktest(process.argv.slice(2));
    process.stdout.write(output);
    process.exitCode = exitCode;
  } catch (error) {
    // An edition that is rejected does not agree with State either.
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
