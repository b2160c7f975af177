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

/** The columns of the table: heading, and the countries that it counts. */
const COLUMNS: readonly [heading: string, count: (report: ReportBacktest) => number][] = [
  ['bound', boundIn],
  ['waived', (report) => report.waived.length],
  ['Tier 3, waiver open', (report) => report.automaticDowngradeWaiverOpen.length],
  ['Tier 3, exhausted', (report) => report.automaticDowngradeWaiverExhausted.length],
  ['Tier 3, relisting', (report) => report.relistingLimitDowngrade.length],
  ['upgraded', (report) => report.upgradedInTime.length],
  ['unranked', (report) => report.leftUnranked.length],
  ['contradiction', (report) => report.contradiction.length],
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

/** The table for people: a line for each report, then the totals, then every difference. */
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
  return `${[...table, '', ...(differences.length > 0 ? differences : ['No difference.'])].join('\n')}\n`;
}

function officialCell({ official, waived }: ReportBacktest): string {
  if (official === null) return 'not read';
  const agreed = official.countries.filter((country) => waived.includes(country)).length;
  return official.complete
    ? `${agreed} of ${official.countries.length} agree`
    : `${agreed} of ${official.countries.length} agree (partly read)`;
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
  const { output, exitCode } = await runBacktest(process.argv.slice(2));
  process.stdout.write(output);
  process.exitCode = exitCode;
}
