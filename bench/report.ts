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

Written by \`npm run bench\`; the method is at the end. Absolute figures depend on the machine: compare the ratios.`;

const METHOD = `## Method

The server is the production build, in its own process, pinned to one core; wrk (one thread) is pinned to another. After a
warm-up the servers are measured in alternating rounds (A B A B …). A ratio is the median of the ratios of all rounds; speed and
p99 are medians of the rounds. Identical processes can differ by a sixth in speed for as long as they run, so the hot paths are
measured with several, and the median is reported. "by CPU" is the same ratio in CPU time per request, which other work on
the machine disturbs less. "node:http" is a bare server that responds to every request with the same status, header fields and
bytes. An error response or a broken connection discards the whole run. The limits of the API are enabled, except for the
requests per client and minute.`;

/** Formats the report as Markdown. @param leftOut sections not measured in this run */
export function toReport(sections: readonly Section[], leftOut: readonly string[]): string {
  const missed = sections.flatMap(({ title, columns, rows }) =>
    rows
      .filter(({ target }) => target?.met === false)
      .map(({ what, figures, target }) => {
        const named = figures.flatMap((figure, index) =>
          figure === '' ? [] : `${columns[index]} ${figure}`,
        );
        return `- ${title}, ${what}: ${named.join(', ')} (target ${target?.text})`;
      }),
  );
  const parts = [
    INTRODUCTION,
    ...(leftOut.length === 0 ? [] : [`Not measured in this run: ${leftOut.join(', ')}.`]),
    `## Missed targets\n\n${missed.length === 0 ? 'None.' : missed.join('\n')}`,
    ...sections.map(toMarkdown),
    `## Machine\n\n${table(['', ''], machine())}`,
    METHOD,
  ];
  return `${parts.join('\n\n')}\n`;
}

function toMarkdown({ title, about, columns, rows }: Section): string {
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
    ['wrk', readFirstLine('wrk', ['-v'])],
    ['PostgreSQL', readFirstLine('psql', ['--version'])],
    ['Commit', readFirstLine('git', ['rev-parse', '--short', 'HEAD'])],
    ['Date', new Date().toISOString().slice(0, 10)],
  ];
}

function readFirstLine(command: string, args: readonly string[]): string {
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
