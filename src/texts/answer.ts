import { z } from 'zod';
import { MAX_TEXT_BYTES } from '../domain/body-limits.js';
import { PartialDate } from '../domain/dates.js';
import { limitedElsewhere } from '../domain/parameters.js';
import { Tier } from '../domain/tier.js';
import { TEXT_MENTION_TYPE, TEXT_OUTCOME } from '../domain/vocabulary/claims.js';
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

const codes = z.array(z.string());
const years = z.array(z.int());
const perhaps = <Value extends z.ZodType>(value: Value, what: string) => value.nullable().describe(what);

export const Mention = told('TextMention', 'Something that was recognised in a text', {
  type: z.enum(TEXT_MENTION_TYPE.values).describe('What is named'),
  ...place,
  values: codes.describe('Code of the country (all that fit the name), tier, year, group or region'),
});
export type Mention = z.infer<typeof Mention>;

const Carried = told('TextCarried', 'Countries that a sentence takes from one before', {
  sentenceIndex: z.int().describe('Index of that sentence'),
  countries: codes.describe('Codes of the countries'),
});

const Sum = told('TextSum', 'What a sentence adds up to: countries that it names, and so many more', {
  tier: Tier,
  year: z.int().describe('Year of the report'),
  named: z.int().describe('Countries that it names'),
  more: z.int().describe('And so many others'),
  sum: z.int().describe('Both together'),
  total: z.int().describe('Countries on the tier in that report'),
});
export type Sum = z.infer<typeof Sum>;

export const Facts = told('TextFacts', 'The facts beside a sentence, as keys of the lists of the answer', {
  countries: codes.describe('Codes of countries: see rows'),
  carried: Carried.nullable().describe('Those among them that it does not name, but a sentence before'),
  reports: years.describe(
    'Reports in question by year: those of its words, or the newest and the one before',
  ),
  totals: years.describe('Reports of which it counts the countries: see totals'),
  sum: perhaps(Sum, 'What it adds up to, where it names countries and so many others'),
  groups: codes.describe('Groups and regions that it names: see groups'),
  clock: codes.describe('Codes of the countries of which it says something on the law: see clock'),
});
export type Facts = z.infer<typeof Facts>;

export const OUTCOMES = TEXT_OUTCOME.values;

export const Reading = told('TextReading', 'A clause that speaks of placements, and what became of it', {
  ...place,
  reads: perhaps(z.string(), 'What was understood, in words; null where that was not all'),
  outcome: z.enum(OUTCOMES).describe('Whether the rows agree or differ; open: not judged'),
  against: codes.describe('Codes of the countries whose rows differ'),
  why: z.string().describe('Why'),
  query: perhaps(z.string(), 'The query of /verify that decided'),
  url: perhaps(z.string(), 'Address of that answer, pinned to the release'),
  form: perhaps(
    z.string(),
    'Where it is open: address of the claim form, filled in with what was understood',
  ),
});
export type Reading = z.infer<typeof Reading>;

export const AnnotatedSentence = told('AnnotatedSentence', 'A sentence of a text beside its facts', {
  ...place,
  text: z.string().describe('Its words'),
  mentions: z.array(Mention).describe('What was recognised in it'),
  facts: Facts.nullable().describe('null where it does not speak of placements'),
  readings: z.array(Reading).describe('Its clauses that speak of placements: none where facts is null'),
  unread: z
    .array(z.string())
    .describe(
      'Its other clauses that say something, and were not read, in its words. Where there is one, readings that agree bear out a part of the sentence',
    ),
});
export type AnnotatedSentence = z.infer<typeof AnnotatedSentence>;

const Run = told('TextRun', 'Reports in a row in which a placement was the same', {
  from: z.int().describe('Year of the first'),
  to: z.int().describe('Year of the last'),
  tier: Tier.nullable().describe('null: they did not cover the country, or see notKnown'),
});
export type TierRun = z.infer<typeof Run>;

export const TextCountryRow = told('TextCountryRow', 'All reports of a country that a text names', {
  iso2: z.string().describe('Code of the country'),
  name: z.string().describe('Name of the country'),
  runs: z.array(Run).describe('Its placements in all reports, in order'),
  disputed: years.describe('Reports on which sources disagree'),
  notKnown: years.describe('Reports whose placement of it is not known'),
  url: z.string().describe('Address of its tier history'),
});
export type TextCountryRow = z.infer<typeof TextCountryRow>;

const TierTotal = told('TextTierTotal', 'Countries on a tier', {
  tier: Tier,
  count: z.int().nullable().describe('How many; null where the report had no such tier'),
});

const Totals = told('TextTotals', 'How many countries a report placed', {
  year: z.int().describe('Year of the report'),
  covered: z.int().describe('Countries that it covered'),
  tiers: z.array(TierTotal).describe('By tier'),
});

const Members = told('TextMembers', 'Members of a group on a tier', {
  tier: Tier.nullable().describe('null: the report did not cover them'),
  countries: codes.describe('Their codes'),
});

const GroupReport = told('TextGroupReport', 'The members of a group in a report', {
  year: z.int().describe('Year of the report'),
  members: z.array(Members).describe('By tier'),
});

export const GroupRow = told('TextGroupRow', 'A group or region that a text names', {
  id: z.string().describe('Identifier of the group, or name of the region'),
  name: z.string().describe('Name of the group or region'),
  type: z.enum(['group', 'region']).describe('Whether countries join it, or lie in it'),
  reports: z.array(GroupReport).describe('Its members, by report'),
});
export type GroupRow = z.infer<typeof GroupRow>;

const ClockRow = told('TextClockRow', 'What a report did with a country by the law on the watch list', {
  iso2: z.string().describe('Code of the country'),
  year: z.int().describe('Year of the report'),
  outcome: ClockOutcome,
  waiver: WaiverState.nullable(),
  sentence: z.string().describe('What the report did with the country, in words'),
  citation: z.string().describe('The clause of the law'),
});
export type ClockRow = z.infer<typeof ClockRow>;

const TextCounts = told('TextCounts', 'How much of a text was judged', {
  sentences: z.int().describe('Sentences'),
  withFacts: z.int().describe('Sentences that speak of placements'),
  agrees: z.int().describe('Clauses that agree with the rows'),
  differs: z.int().describe('Clauses that differ'),
  open: z.int().describe('Clauses that were not judged'),
  unread: z.int().describe('Clauses beside them that say something else, and were not read'),
});

export const AnnotatedText = told('AnnotatedText', 'A text beside the facts, and what of it was judged', {
  release: z.string().describe('Version of the edition that answers'),
  published: z.string().nullable().describe('When the text was published, as it was sent'),
  inForce: perhaps(
    z.int(),
    'Year of the newest report by then, in this edition or not; null where a later one than those of the edition may have been out. Without a day of publication, today',
  ),
  counts: TextCounts,
  rows: z.array(TextCountryRow).describe('Each country that is named'),
  totals: z.array(Totals).describe('Each report of which countries are counted'),
  groups: z.array(GroupRow).describe('Each group and region that is named'),
  clock: z.array(ClockRow).describe('What the law meant, by country and report'),
  sentences: z.array(AnnotatedSentence).describe('All sentences, in order'),
});
export type AnnotatedText = z.infer<typeof AnnotatedText>;

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
