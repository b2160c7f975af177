import { z } from 'zod';
import { CountRow, CountryFacts, GroupRow, RulesRow } from '../dataset/fact-rows.js';
import { TEXT_MENTION_TYPE } from '../domain/vocabulary/claims.js';
import { toEnum } from '../domain/vocabulary/closed-list.js';

/* Schemas of an annotated text, the same in every API. Positions are indexes into JavaScript strings:
   UTF-16 code units. */

const place = {
  start: z.int().describe('Where it begins, in UTF-16 code units'),
  end: z.int().describe('Where it ends: behind the last code unit'),
};
const codes = z.array(z.string());
const years = z.array(z.int());
const count = (description: string) => z.int().describe(description);
const object = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.object(shape).meta({ id, description });

export const Mention = object('TextMention', 'Something that was recognized in a text', {
  type: toEnum(TEXT_MENTION_TYPE.values).describe('What is named'),
  ...place,
  values: codes.describe('Codes of all countries that the name fits; tier, year, group or region'),
});
export type Mention = z.infer<typeof Mention>;

const Ambiguous = object('TextAmbiguousName', 'A name that several countries share', {
  name: z.string().describe('The name, as the text has it'),
  countries: codes.describe('Codes of the countries: which one is meant?'),
});

const Carried = object('TextCarried', 'Countries that a sentence refers to, named in an earlier one', {
  sentenceIndex: z.int().describe('Index of that sentence'),
  countries: codes.describe('Codes of the countries'),
});

export const Facts = object('TextFacts', 'The facts beside a sentence, as keys of the lists of the answer', {
  countries: codes.describe('Codes of countries: see rows'),
  ambiguous: z.array(Ambiguous).describe('Names among them that several countries share: all are shown'),
  carried: Carried.nullable().describe('Countries among them that an earlier sentence names'),
  reports: years.describe('Reports in question: those that it names and the one before each'),
  isImplied: z
    .boolean()
    .describe(
      'True if it names no report: the newest on the day of publication is meant, or one that the text named before',
    ),
  counts: z.array(CountRow).describe('Where it counts countries: of each tier and move that it names'),
  groups: codes.describe('Groups and regions that it names: see groups'),
  law: z.string().nullable().describe('Identifier of the rules, where it speaks of the law: see rules'),
  form: z.string().describe('Path of the claim form, filled in with country, report and tier'),
});
export type Facts = z.infer<typeof Facts>;

export const AnnotatedSentence = object('AnnotatedSentence', 'A sentence of a text with its facts', {
  ...place,
  text: z.string().describe('Its words'),
  mentions: z.array(Mention).describe('What was recognized in it'),
  facts: Facts.nullable().describe('null if it does not speak of placements'),
});
export type AnnotatedSentence = z.infer<typeof AnnotatedSentence>;

const Counts = object('TextCounts', 'How much of a text has facts beside it', {
  sentences: count('Sentences'),
  withFacts: count('Sentences that speak of placements'),
});

export const AnnotatedText = object('AnnotatedText', 'A text beside the facts: nothing in it was judged', {
  release: z.string().describe('Version of the release that answers'),
  published: z.string().nullable().describe('Day, month or year of publication, as sent'),
  inForce: z
    .int()
    .nullable()
    .describe(
      'Year of the newest report by then, in this release or not; null if a later one than those of the release may have been out. Without a day of publication: today',
    ),
  note: z.string().describe('That nothing was judged, and which report is meant'),
  counts: Counts,
  rows: z.array(CountryFacts).describe('Each country that is named'),
  groups: z.array(GroupRow).describe('Each group and region that is named'),
  rules: z.array(RulesRow).describe('The rules that sentences on the law speak of'),
  sentences: z.array(AnnotatedSentence).describe('All sentences, in order'),
});
export type AnnotatedText = z.infer<typeof AnnotatedText>;
