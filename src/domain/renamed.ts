import TABLE from '../../assets/words/renamed.json' with { type: 'json' };
import { SERVICE_VERSION } from './service.js';

/** A thing that has another name since the major version that is served; code in backticks. */
interface Renaming {
  readonly door: string;
  /** Former names, separated by `, `, and what they were of. */
  readonly was: string;
  /** The successors: as many in the same order, or one for all. */
  readonly is: string;
}

export const RENAMED: readonly Renaming[] = TABLE;

/** A former name, and the thing of which alone it was one, where that is code too. */
const FORMER = /`(?<name>[^`]+)`(?: of `(?<of>[^`]+)`)?/;
const [MAJOR] = SERVICE_VERSION.split('.');
const SINCE = `${MAJOR}.0.0`;

const PAIRS = RENAMED.flatMap(({ door, was, is }) => {
  const doors = door.split(', ');
  const olds = was.split(', ');
  const news = (is.split('; ')[0] ?? is).split(', ');
  return olds.flatMap((old, index) => {
    const { name, of } = FORMER.exec(old)?.groups ?? {};
    const said = olds.length === news.length ? news[index] : is;
    return name === undefined || said === undefined ? [] : [{ doors, name, of, said }];
  });
});

/**
 * Names, in a sentence, the successor of a name of the last major version; `null` where it was none.
 * @param isThere whether what has the new name can be asked where the old one was, so that no other thing is meant
 * @param where the thing that was asked by it
 */
export function renamedTo(
  door: 'GraphQL' | 'MCP',
  name: string,
  isThere: (name: string) => boolean,
  where?: string,
): string | null {
  const pair = PAIRS.find(
    ({ doors, name: old, of, said }) =>
      old === name &&
      (doors.includes(door) || doors.includes('all')) &&
      (of === undefined ? isThere(/\w+/.exec(said)?.[0] ?? '') : of === where),
  );
  return pair ? `Since ${SINCE} it is ${pair.said.replaceAll('`', '')}.` : null;
}

/** The table of old and new names in Markdown. */
export const renamedTable = (): string =>
  [
    `| door | before ${SINCE} | from ${SINCE} |`,
    '| --- | --- | --- |',
    ...RENAMED.map(({ door, was, is }) => `| ${door} | ${was} | ${is} |`),
  ].join('\n');
