import { machine } from './machine.js';

/** A figure with the target that was set for it before. */
export interface Target {
  /** Such as `≥ 0.75`. */
  readonly text: string;
  readonly met: boolean;
}

export interface Row {
  readonly what: string;
  /** One for each column of the section. */
  readonly figures: readonly string[];
  readonly target?: Target;
}

/** A part of the report: a table, and what a reader must know about it. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What could not be measured, and why. */
  readonly notes?: readonly string[];
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
Node's own module that answers every request with the same status, header fields and bytes and looks at nothing;
nginx, one worker on the same core, serves the same body as a file. A round in
which any answer was an error, or any connection broke, is thrown out with the whole run. The limits of the API are on;
only the number of requests that one client may make a minute is set beyond reach.`;

/**
 * The report as Markdown.
 * @param leftOut sections that were not measured in this run
 */
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

function markdownOf({ title, about, columns, rows, notes = [] }: Section): string {
  const body = rows.map(({ what, figures, target }) => [
    what,
    ...figures,
    target?.text ?? '',
    target === undefined ? '' : target.met ? 'yes' : '**no**',
  ]);
  const parts = [`## ${title}`, about, table(['', ...columns, 'target', 'met'], body)];
  return [...parts, ...notes].join('\n\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
