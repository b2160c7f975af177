import { z } from 'zod';
import { CountRow, CountryFacts, GroupRow, RulesRow } from '../dataset/fact-rows.js';
import { TEXT_MENTION_TYPE } from '../domain/vocabulary/claims.js';
import { toEnum } from '../domain/vocabulary/documented-enum.js';

/* Schemas of an annotated text, the same in every API. Positions are indexes into JavaScript strings:
   UTF-16 code units. */

const place = {
  start: z.int().describe('Start offset, in UTF-16 code units'),
  end: z.int().describe('End offset (exclusive), in UTF-16 code units'),
};
const codes = z.array(z.string());
const years = z.array(z.int());
const count = (description: string) => z.int().describe(description);
const object = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.object(shape).meta({ id, description });

export const Mention = object('TextMention', 'An entity recognized in the text', {
  type: toEnum(TEXT_MENTION_TYPE.values).describe('What was recognized'),
  ...place,
  values: codes.describe('Codes of all matching countries; or tier, year, group or region'),
});
export type Mention = z.infer<typeof Mention>;

const Ambiguous = object('TextAmbiguousName', 'A name that several countries share', {
  name: z.string().describe('The name as written in the text'),
  countries: codes.describe('Codes of the possible countries'),
});

const Carried = object('TextCarried', 'Countries that a sentence refers to by an earlier mention', {
  sentenceIndex: z.int().describe('Index of that sentence'),
  countries: codes.describe('Codes of the countries'),
});

export const Facts = object('TextFacts', 'The facts for a sentence, as keys into the lists of the response', {
  countries: codes.describe('Codes of countries (see rows)'),
  ambiguous: z.array(Ambiguous).describe('Ambiguous names among them: all possible countries are shown'),
  carried: Carried.nullable().describe('Countries among them named in an earlier sentence'),
  reports: years.describe(
    'Reports that it names, the one before each, and the newest one of a dated text or a statement about the present',
  ),
  laterReports: years.describe('Years that it names after the newest report of the release'),
  isImplied: z
    .boolean()
    .describe(
      'True if it names no report of the release: the newest at the date of publication is assumed, or one named earlier',
    ),
  counts: z
    .array(CountRow)
    .describe('If it counts countries: the count for each tier and move that it names'),
  groups: codes.describe('Groups and regions that it names (see groups)'),
  law: z.string().nullable().describe('Identifier of the rules, if it mentions the law (see rules)'),
  form: z.string().describe('Path of the claim form, filled in with country, report and tier'),
});
export type Facts = z.infer<typeof Facts>;

export const AnnotatedSentence = object('AnnotatedSentence', 'A sentence of a text with its facts', {
  ...place,
  text: z.string().describe('Its text'),
  mentions: z.array(Mention).describe('What was recognized in it'),
  facts: Facts.nullable().describe('null if it does not mention placements'),
});
export type AnnotatedSentence = z.infer<typeof AnnotatedSentence>;

const Counts = object('TextCounts', 'How much of the text has facts', {
  sentences: count('Sentences'),
  withFacts: count('Sentences that mention placements'),
});

export const AnnotatedText = object(
  'AnnotatedText',
  'A text with the facts for each sentence; nothing was judged',
  {
    release: z.string().describe('Version of the release that the response is based on'),
    published: z.string().nullable().describe('Day, month or year of publication, as sent'),
    inForce: z
      .int()
      .nullable()
      .describe(
        'Year of the newest report at that date, in this release or not; null if a report newer than those of the release may have been out. Default date: today',
      ),
    note: z.string().describe('States that nothing was judged, and which report is assumed'),
    counts: Counts,
    rows: z.array(CountryFacts).describe('Every country named in the text'),
    groups: z.array(GroupRow).describe('Every group and region named in the text'),
    rules: z.array(RulesRow).describe('The rules that sentences about the law refer to'),
    sentences: z.array(AnnotatedSentence).describe('All sentences, in order'),
  },
);
export type AnnotatedText = z.infer<typeof AnnotatedText>;
