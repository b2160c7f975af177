import type { z } from 'zod';

/** The error for an invalid value, to follow its name: `must be at least 1`. */
export function faultSentence(issue: z.core.$ZodIssue): string {
  // Prefer a schema's own message.
  if (/^[a-z]/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'is empty';
    case 'too_big':
      return issue.origin === 'number'
        ? `must be at most ${issue.maximum}`
        : `has more than ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}`;
    case 'invalid_type':
      return `must be ${KINDS[issue.expected] ?? `of the kind ${issue.expected}`}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a URL of an allowed kind' : issue.message;
    default:
      return issue.message;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Typographic form of a text or title: curly apostrophes. */
export const toProseText = (text: string): string => text.replaceAll(/(?<=\p{L})'(?=\p{L}|\s)/gu, '’');

/** Names with an article, as in State's own reports. All take a singular verb: the Philippines was. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'AE',
  'AN',
  'AX',
  'BQ',
  'BS',
  'CC',
  'CD',
  'CF',
  'CG',
  'CK',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'IM',
  'IO',
  'KM',
  'KY',
  'MH',
  'MV',
  'NL',
  'PH',
  'PN',
  'SB',
  'TF',
  'UM',
  'US',
  'VG',
]);

interface Named {
  readonly iso2: string;
  readonly name: string;
}

/** Name of a country within a sentence: `the United States`, `Cambodia`. */
export const nameInSentence = ({ iso2, name }: Named): string =>
  `${WITH_ARTICLE.has(iso2) ? 'the ' : ''}${toProseText(name)}`;

/** Name of a country at the start of a sentence or title: `The United States`. */
export const nameAtStart = ({ iso2, name }: Named): string =>
  `${WITH_ARTICLE.has(iso2) ? 'The ' : ''}${toProseText(name)}`;
