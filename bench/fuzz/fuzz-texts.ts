import { choices } from './choices.js';
import { type Finding, findings, type Share } from './finding.js';
import type { MadeUp, Wire } from './wire.js';

const MAX_PIECES = 60;
const ODD_ONE_IN = 6;
const OK = 200;
const BLANK = 400;

const PIECES: readonly [string, ...string[]] = [
  '',
  ...'Cambodia|Laos|the Gambia|Côte d’Ivoire|Congo|Thailand’s|the country|it|22 countries|most African nations'.split(
    '|',
  ),
  ...'was|were|has been|not|never|only|downgraded|upgraded|placed|remains|fell|lost|removed from|granted|a waiver'.split(
    '|',
  ),
  ...'Tier 1|Tier 2|the Tier 2 Watch List|Tier 3|the watch list|from|to|on|in|and|, |but|while|which|after|if|unless'.split(
    '|',
  ),
  ...'2014|since 2016|two years later|for the third consecutive year|the only country|one of 12 countries|respectively'.split(
    '|',
  ),
  ...'the number of countries|up from 17|the 2022 TIP Report|. |? |; |\n|\n\n|(|)|"|—|…'.split('|'),
];
const ODD: readonly [string, ...string[]] = [
  '\u202e',
  ...[
    '\u0000',
    '\u200b',
    '\u0301',
    '🇰🇭',
    '<b>',
    '<',
    '&lt;',
    '\ud800',
    '３',
    '²',
    'ﬁ',
    "''''",
    '%00',
    '\\u0041',
  ],
];

interface Place {
  readonly start: number;
  readonly end: number;
}
interface Sentence extends Place {
  readonly text: string;
  readonly mentions: readonly Place[];
}

/**
 * Annotates random texts and checks that every match lies in its sentence, and every sentence at its stated
 * position.
 */
export const fuzzTexts = (wire: Wire, share: Share, onRequest: () => void): Promise<Finding[]> =>
  findings(
    {
      where: 'POST /annotate',
      madeUp: texts,
      async check(text) {
        onRequest();
        await check(wire, text);
      },
    },
    share,
  );

export const texts = choices.map((decisions) =>
  Array.from({ length: decisions.below(MAX_PIECES) + 1 }, () =>
    decisions.of(decisions.oneIn(ODD_ONE_IN) ? ODD : PIECES),
  )
    .join(decisions.oneIn(ODD_ONE_IN) ? '' : ' ')
    .toWellFormed(),
);

export const annotating = (text: string): MadeUp => ({
  method: 'POST',
  target: '/annotate',
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: text,
});

async function check(wire: Wire, text: string): Promise<void> {
  const answer = await wire.send(annotating(text));
  const expected = /\S/.test(text) ? OK : BLANK;
  if (answer.status !== expected) throw new Error(`answered ${answer.status}, not ${expected}`);
  if (expected !== OK) return;
  if (answer.headers['cache-control'] !== 'no-store') throw new Error('may be stored');
  const { sentences } = JSON.parse(answer.body.toString()) as { sentences: Sentence[] };
  for (const { text: words, start, end, mentions } of sentences) {
    if (text.slice(start, end) !== words)
      throw new Error(`${start} to ${end} is not ${JSON.stringify(words)}`);
    for (const place of mentions) {
      if (place.start < start || place.end > end || place.start >= place.end)
        throw new Error(`${place.start} to ${place.end} is not in ${start} to ${end}`);
    }
  }
}
