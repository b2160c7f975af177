import { Command, CommanderError } from 'commander';
import { ReleaseRejected } from '../dataset/csv-table.js';
import { readSeeds } from '../dataset/release-folder.js';
import { groupBy } from '../domain/group-by.js';
import type { ReleaseData } from '../domain/tables.js';
import { backtest, findBound, type ReportBacktest } from '../engine/backtest.js';
import { History } from '../engine/history.js';
import { Law } from '../engine/law.js';
import { isStarted, projectFile } from '../paths.js';
import { HELP_WIDTH, type Streams } from './release.js';

/** `npm run backtest`: compares the rules with State's decisions, and fails on any difference. */

const SEEDS = projectFile('seeds');

const EXIT = { agrees: 0, differs: 1, usage: 2 } as const;

const HELP = `
Exit codes:
  ${EXIT.agrees}  no differences
  ${EXIT.differs}  differences, or a release with errors
  ${EXIT.usage}  invalid usage, or unreadable releases`;

const OUTCOMES = [
  ['waived', 'waived'],
  ['Tier 3, waiver open', 'openWaiverDowngrade'],
  ['Tier 3, exhausted', 'automaticDowngrade'],
  ['Tier 3, relisting', 'relistingLimitDowngrade'],
  ['upgraded', 'upgradedInTime'],
  ['unranked', 'leftUnranked'],
  ['contradiction', 'contradiction'],
] as const satisfies readonly (readonly [heading: string, list: keyof ReportBacktest])[];

const COLUMNS: readonly (readonly [heading: string, count: (report: ReportBacktest) => number])[] = [
  ['bound', findBound],
  ...OUTCOMES.map(([heading, list]) => [heading, (report: ReportBacktest) => report[list].length] as const),
];

/**
 * Runs the backtest on one release.
 * @throws LawViolation, HistoryViolation if the rules or placements of the release are invalid
 */
export function backtestRelease({ tables }: Pick<ReleaseData, 'tables'>): ReportBacktest[] {
  const law = Law.from(tables.rules);
  const through = Math.max(...tables.reports.map(({ year }) => year));
  const byCountry = groupBy(tables.placements, ({ iso2 }) => iso2);
  const histories = [...byCountry].map(
    ([country, placements]) => [country, History.of(placements, law, { through })] as const,
  );
  return backtest(new Map(histories), tables);
}

/** Formats the backtest as a text table, followed by countries and differences. */
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

function countryLines(report: ReportBacktest): string[] {
  return OUTCOMES.flatMap(([heading, list]) =>
    report[list].length === 0 ? [] : [`${report.year} ${heading}: ${report[list].join(' ')}`],
  );
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

/** @returns the exit code */
export async function runBacktest(
  args: readonly string[],
  { out, err }: Pick<Streams, 'out' | 'err'>,
): Promise<number> {
  const program = new Command('backtest')
    .description("Compare the rules of the newest release with State's own waiver lists.")
    .option('--seeds <folder>', 'folder of the releases (default: seeds)')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', HELP)
    .configureOutput({ writeOut: out, writeErr: err })
    .configureHelp({ helpWidth: HELP_WIDTH })
    .exitOverride();
  try {
    const { json, seeds = SEEDS } = program
      .parse([...args], { from: 'user' })
      .opts<{ seeds?: string; json?: boolean }>();
    const release = (await readSeeds(seeds)).at(-1);
    if (!release) throw new Error(`No release in ${seeds}.`);
    const reports = backtestRelease(release);
    out(json ? `${JSON.stringify(reports, null, 2)}\n` : formatBacktest(reports));
    const differs = reports.some(({ differences }) => differences.length > 0);
    return differs ? EXIT.differs : EXIT.agrees;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.agrees : EXIT.usage;
    err(`${error instanceof Error ? error.message : error}\n`);
    return error instanceof ReleaseRejected ? EXIT.differs : EXIT.usage;
  }
}

if (isStarted('cli/backtest')) {
  process.exitCode = await runBacktest(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
