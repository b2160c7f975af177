import { STATUS } from '../../domain/vocabulary/clock.js';

/** The filters of a question within its answer: `group asean`, `status: it must leave the list`. */
export const conditions = (asked: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(asked)
    .flatMap(([name, value]) =>
      value === undefined || OF_FORM.includes(name) ? [] : [conditionOf(name, value.split(','))],
    )
    .join(', ');

function conditionOf(name: string, values: readonly string[]): string {
  const meanings: Readonly<Record<string, string>> = name === 'status' ? STATUS.meanings : {};
  const told = values.map((value) => meanings[value] ?? value.replaceAll('_', ' '));
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words}${name === 'status' ? ':' : ''} ${told.join(' or ')}`;
}

const OF_FORM = ['release', 'asOf', 'limit', 'cursor', 'detail', 'list', 'membership'];
