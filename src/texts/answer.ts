import { z } from 'zod';
import { PartialDate } from '../domain/cells.js';
import { limitedElsewhere } from '../domain/parameters.js';
import { Tier } from '../domain/tier.js';
import { TEXT_LOOK, TEXT_MENTION_TYPE, TEXT_OUTCOME } from '../domain/vocabulary/claims.js';
import { Outcome as ClockOutcome, WaiverState } from '../engine/vocabulary.js';

/*
 * The shape of an annotated text, for all doors. Places are those of JavaScript strings: UTF-16 code units.
 */

const place = {
  start: z.int().describe('Where it begins, in UTF-16 code units'),
  end: z.int().describe('Where it ends: behind the last code unit'),
};

/** An object of the answer, under its name in the descriptions of the doors. */
const told = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.object(shape).meta({ id, description });

/** A report year as the name of a member. */
const byYear = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);
const codes = z.array(z.string());
const years = z.array(z.int());
const perhaps = <Value extends z.ZodType>(value: Value, what: string) => value.nullable().describe(what);

export const Mention = told('TextMention', 'Something that was recognised in a text', {
  type: z.enum(TEXT_MENTION_TYPE.values).describe('What is named'),
  ...place,
  value: z
    .union([z.string(), z.int(), codes])
    .describe('Code of the country (all that fit the name), tier, year, group or region'),
});
export type Mention = z.infer<typeof Mention>;

const Carried = told('TextCarried', 'Countries that a sentence takes from one before', {
  from: z.int().describe('Index of that sentence'),
  countries: codes.describe('Codes of the countries'),
});

export const Facts = told('TextFacts', 'The facts beside a sentence, as keys of the tables of the answer', {
  countries: codes.describe('Codes of countries: see rows'),
  carried: Carried.nullable().describe('Those among them that it does not name, but a sentence before'),
  reports: years.describe('Reports by year: those that are named, the one in force and the one before'),
  totals: years.describe('Reports of which it counts the countries: see totals'),
  groups: codes.describe('Groups and regions that it names: see groups'),
  clock: codes.describe('Codes of the countries of which it says something on the law: see clock'),
});
export type Facts = z.infer<typeof Facts>;

export const OUTCOMES = TEXT_OUTCOME.values;

export const Reading = told('TextReading', 'A clause as it was read: what stands there was checked', {
  ...place,
  reads: perhaps(z.string(), 'What was understood, in words; null where that was not all'),
  outcome: z.enum(OUTCOMES).describe('Whether the rows agree, differ, refute it; open: not judged'),
  look: perhaps(z.enum(TEXT_LOOK.values), 'Of differs; strong: no report near has the tier'),
  against: codes.describe('Codes of the countries whose rows differ'),
  why: z.string().describe('Why'),
  query: perhaps(z.string(), 'The query of /verify that decided'),
  url: perhaps(z.string(), 'Address of that answer, pinned to the release'),
});
export type Reading = z.infer<typeof Reading>;

export const AnnotatedSentence = told('AnnotatedSentence', 'A sentence of a text beside its facts', {
  ...place,
  text: z.string().describe('Its words'),
  mentions: z.array(Mention).describe('What was recognised in it'),
  facts: Facts.nullable().describe('null where it does not speak of placements'),
  readings: z.array(Reading).describe('What was read; mostly nothing'),
});
export type AnnotatedSentence = z.infer<typeof AnnotatedSentence>;

export const CountryRow = told('TextCountryRow', 'All reports of a country that a text names', {
  name: z.string().describe('Name of the country'),
  history: byYear(Tier.nullable()).describe('Its placement by report; null: the report did not cover it'),
  disputed: years.describe('Reports on which sources disagree'),
  notKnown: years.describe('Reports whose placement of it is not known'),
  url: z.string().describe('Address of its tier history'),
});
export type CountryRow = z.infer<typeof CountryRow>;

export const GroupRow = told('TextGroupRow', 'The members of a group or region that a text names', {
  name: z.string().describe('Name of the group or region'),
  type: z.enum(['group', 'region']).describe('Whether countries join it, or lie in it'),
  reports: byYear(z.record(z.string(), codes)).describe('Codes of its members by report and tier, or NR'),
});
export type GroupRow = z.infer<typeof GroupRow>;

const ClockRow = told('TextClockRow', 'What a report did with a country by the law on the watch list', {
  outcome: ClockOutcome,
  waiver: WaiverState.nullable(),
  sentence: z.string().describe('What the report did with the country, in words'),
  citation: z.string().describe('The clause of the law'),
});
export type ClockRow = z.infer<typeof ClockRow>;

const TextCounts = told('TextCounts', 'How much of a text was judged', {
  sentences: z.int().describe('Sentences'),
  withFacts: z.int().describe('Sentences that speak of placements'),
  agrees: z.int().describe('Readings that agree with the rows'),
  differs: z.int().describe('Readings that differ'),
  refuted: z.int().describe('Readings that are refuted'),
  open: z.int().describe('Readings that were not judged'),
});

export const AnnotatedText = told('AnnotatedText', 'A text beside the facts, and what of it was judged', {
  release: z.string().describe('Version of the edition that answers'),
  published: z.string().nullable().describe('When the text was published, as it was sent'),
  inForce: z.int().describe('Year of the newest report by then; without a day of publication, of all'),
  counts: TextCounts,
  rows: z.record(z.string(), CountryRow).describe('Each country that is named, by its code'),
  totals: byYear(z.record(z.string(), z.int().nullable())).describe('Countries by report and tier, and all'),
  groups: z.record(z.string(), GroupRow).describe('Each group and region that is named'),
  clock: z.record(z.string(), byYear(ClockRow)).describe('What the law meant, by country and report'),
  sentences: z.array(AnnotatedSentence).describe('All sentences, in order'),
});
export type AnnotatedText = z.infer<typeof AnnotatedText>;

/** Bytes of a text, in UTF-8. */
export const MAX_TEXT_BYTES = 102_400;

/** Input beside a text. */
export const TextInput = z.strictObject({
  text: limitedElsewhere(
    z
      .string()
      .min(1)
      .describe(`A sentence or an article, to ${MAX_TEXT_BYTES / 1_024} KB`),
  ),
  published: PartialDate.optional().describe('Day, month or year of it: without it no report is implied'),
});
