import { noteInWords } from './note-in-words.js';
import { WithHosts } from './with-hosts.js';

const PD = 'Presidential Determination';

/** How the data describe where a determination was read, and the wording for readers. */
const WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /\(text read in github\.com\/([\w.-]+\/[\w.-]+) \(repository\)[^)]*\)/g,
    '(read in the copy github.com/$1)',
  ],
  [
    /text in (the note to .*?), github\.com\/([\w.-]+\/[\w.-]+) \(repository\), commit \S+ \S+/g,
    'read in $1, copy github.com/$2',
  ],
  [
    /^Federal Register \/ copy (\S+) \+ (\S+) \(mirror; PD (\S+), [\d-]+\)$/,
    `${PD} $3 as copied by $2 (Federal Register or copy, $1)`,
  ],
  [
    /^([\w.-]+)(?:\/\S+)? \((?:aggregator|mirror)\)?[;,]? ?(?:copy \()?PD (\S+), [\d-]+\)$/,
    `${PD} $2 as copied by $1`,
  ],
  [
    /^Federal Register \/ copy (\S+) = (.*?) \(PD (\S+), [\d-]+\)$/,
    `${PD} $3, $2 (Federal Register or copy, $1)`,
  ],
  [/^([\w.-]+\.[a-z]+)\/\S+ \(PD (\S+), [\d-]+\)$/, `${PD} $2, at $1`],
  [/\(PD (\S+), (?=\d+ FR)/g, `(${PD} $1, `],
  [/\(PD (\S+)\)/g, `(${PD} $1)`],
  [/; copy (?:on a blog|at an aggregator), /g, ', as copied by '],
  [/ = FR doc [\d-]+/g, ''],
  [/\bin the terms of \(d\)\(1\)\(A\) and \(B\), in a paragraph of its own/g, 'in the terms of the Act'],
  [/ \(Federal Register or copy, [\w-]+\)/g, ''],
  [/^PD (?=\d{4}-)|(?<=[;:] |also )PD (?=\d{4}-)/g, `${PD} `],
  [/\bFR doc /g, 'Federal Register document '],
  [/\balso FR (?=\d+ \w+ \d{4}, doc)/g, 'also Federal Register, '],
  [/\bHRW\b/g, 'Human Rights Watch'],
  [/(?<=\b[A-Z]{2}) (?=[A-Z]{2}\b)/g, ', '],
];

/** Where a determination was read: whose text, and who copied it. */
const placeInWords = (basis: string): string =>
  WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), basis);

export function ReadIn({ basis }: { basis: string }) {
  return <WithHosts text={noteInWords(placeInWords(basis))} />;
}
