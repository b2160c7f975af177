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

const FIRST_CODE = /`([^`]+)`/;
const [MAJOR] = SERVICE_VERSION.split('.');
const SINCE = `${MAJOR}.0.0`;

const PAIRS = RENAMED.flatMap(({ door, was, is }) => {
  const doors = door.split(', ');
  const olds = was.split(', ');
  const news = (is.split('; ')[0] ?? is).split(', ');
  return olds.flatMap((old, index) => {
    const name = FIRST_CODE.exec(old)?.[1];
    const said = olds.length === news.length ? news[index] : is;
    return name === undefined || said === undefined ? [] : [{ doors, name, said }];
  });
});

/**
 * Names, in a sentence, the successor of a name of the last major version; `null` where it was none.
 * @param isThere whether what has the new name can be asked where the old one was, so that no other thing is meant
 */
export function renamedTo(
  door: 'GraphQL' | 'MCP',
  name: string,
  isThere: (name: string) => boolean,
): string | null {
  const pair = PAIRS.find(
    ({ doors, name: old, said }) =>
      old === name && (doors.includes(door) || doors.includes('all')) && isThere(/\w+/.exec(said)?.[0] ?? ''),
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
