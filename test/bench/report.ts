import { execFileSync } from 'node:child_process';
import os from 'node:os';

export interface Target {
  /** Such as `≥ 0.75`. */
  readonly text: string;
  readonly met: boolean;
}

export interface Row {
  readonly what: string;
  readonly figures: readonly string[];
  readonly target?: Target;
}

/** A part of the report: a table with notes. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Median; NaN for an empty list. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

export const atLeast = (figure: number, target: number): Target => ({
  text: `≥ ${target}`,
  met: figure >= target,
});

export const atMost = (figure: number, target: number, unit: string): Target => ({
  text: `≤ ${target.toLocaleString('en')} ${unit}`,
  met: figure <= target,
});

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; how it measures stands at the end. Absolute figures are those of one machine; the
ratios are what to compare.`;

const METHOD = `## How it is measured

The server under test is the production build, in a process of its own and pinned to one core; the load (wrk, one
thread) is pinned to another. Every contender is warmed up, then they take turns, round by round (A B A B …); a ratio
is the median of the ratios of the rounds, speed and p99 are the medians of the rounds. Processes that are alike can
differ by a sixth in speed for as long as they live: the hot paths are measured with several, one after the other, and the
median is told. "by CPU" is the same ratio in processor time a request, which other work on the machine disturbs less. "node:http" is a bare server of
Node's own module that answers every request with the same status, header fields and bytes and looks at nothing. A round in
which any answer was an error, or any connection broke, is thrown out with the whole run. The limits of the API are on;
only the number of requests that one client may make a minute is set beyond reach.`;

/** Formats the report as Markdown. @param leftOut sections not measured in this run */
export function reportOf(sections: readonly Section[], leftOut: readonly string[]): string {
  const missed = sections.flatMap(({ title, rows }) =>
    rows.filter(({ target }) => target?.met === false).map((row) => ({ title, ...row })),
  );
  const parts = [
    INTRODUCTION,
    ...(leftOut.length === 0 ? [] : [`Not measured in this run: ${leftOut.join(', ')}.`]),
    `## Missed targets\n\n${
      missed.length === 0
        ? 'None.'
        : missed
            .map(
              ({ title, what, figures, target }) =>
                `- ${title}, ${what}: ${figures.join(', ')} (target ${target?.text})`,
            )
            .join('\n')
    }`,
    ...sections.map(markdownOf),
    `## Machine\n\n${table(['', ''], machine())}`,
    METHOD,
  ];
  return `${parts.join('\n\n')}\n`;
}

function markdownOf({ title, about, columns, rows }: Section): string {
  const body = rows.map(({ what, figures, target }) => [
    what,
    ...figures,
    target?.text ?? '',
    target === undefined ? '' : target.met ? 'yes' : '**no**',
  ]);
  return [`## ${title}`, about, table(['', ...columns, 'target', 'met'], body)].join('\n\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Machine and versions of the run, as table rows. */
function machine(): (readonly [string, string])[] {
  const [cpu] = os.cpus();
  const gigabytes = (os.totalmem() / 1024 ** 3).toFixed(0);
  const [load] = os.loadavg();
  return [
    ['Processor', `${cpu?.model.trim() ?? 'unknown'}, ${os.cpus().length} cores`],
    ['Memory', `${gigabytes} GB`],
    ['System', `${os.type()} ${os.release()} (${os.arch()})`],
    ['Load average at the start', (load ?? Number.NaN).toFixed(2)],
    ['Node', process.version],
    ['wrk', firstLineOf('wrk', ['-v'])],
    ['PostgreSQL', firstLineOf('psql', ['--version'])],
    ['Commit', firstLineOf('git', ['rev-parse', '--short', 'HEAD'])],
    ['Date', new Date().toISOString().slice(0, 10)],
  ];
}

function firstLineOf(command: string, args: readonly string[]): string {
  try {
    const output = execFileSync('sh', ['-c', '"$0" "$@" 2>&1 || true', command, ...args], {
      encoding: 'utf8',
    });
    const [line = ''] = output.split('\n');
    return line.replace(/ \[epoll\].*$/, '');
  } catch {
    return 'not installed';
  }
}
