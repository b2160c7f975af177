import { z } from 'zod';
import { PartialDate } from '../domain/cells.js';
import { Tier } from '../domain/tier.js';
import { Outcome as ClockOutcome, WaiverState } from '../engine/vocabulary.js';

/*
 * The shape of an annotated text, for all doors. Places are those of JavaScript strings: UTF-16 code units.
 */

const place = {
  start: z.int().describe('Where it begins, in UTF-16 code units'),
  end: z.int().describe('Where it ends: behind the last code unit'),
};

/** A report year as the name of a member. */
const byYear = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);
const codes = z.array(z.string());

export const Mention = z
  .object({
    type: z.enum(['country', 'group', 'region', 'tier', 'year']).describe('What is named'),
    ...place,
    value: z
      .union([z.string(), z.int(), codes])
      .describe(
        'Code of the country (all of them where the name fits more than one), tier, year, identifier of the group, or name of the region',
      ),
  })
  .meta({ id: 'TextMention', description: 'Something that was recognised in a text' });
export type Mention = z.infer<typeof Mention>;

export const Facts = z
  .object({
    countries: codes.describe('Codes of countries: see rows'),
    carried: z
      .object({
        from: z.int().describe('Index of that sentence'),
        countries: codes.describe('Codes of the countries'),
      })
      .meta({ id: 'TextCarried', description: 'Countries that a sentence takes from one before' })
      .nullable()
      .describe('Those among them that it does not name, but a sentence before'),
    years: z.array(z.int()).describe('Reports: those that are named, the one in force and the one before'),
    totals: z.array(z.int()).describe('Reports of which it counts the countries: see totals'),
    groups: codes.describe('Groups and regions that it names: see groups'),
    clock: codes.describe('Codes of the countries of which it says something on the law: see clock'),
  })
  .meta({
    id: 'TextFacts',
    description: 'The facts that belong beside a sentence, as keys of the tables of the answer',
  });
export type Facts = z.infer<typeof Facts>;

export const OUTCOMES = ['agrees', 'differs', 'refuted', 'open'] as const;
export const LOOKS = ['strong', 'weak'] as const;

export const Reading = z
  .object({
    ...place,
    reads: z
      .string()
      .nullable()
      .describe('What was understood, in words; null where the clause was not read to its end'),
    outcome: z
      .enum(OUTCOMES)
      .describe(
        'agrees: the rows bear it out; differs: look at the rows; refuted: the rows say otherwise; open: not judged',
      ),
    look: z
      .enum(LOOKS)
      .nullable()
      .describe(
        'Of differs: strong where no report near that time has the tier; weak where one has, or may have',
      ),
    against: codes.describe('Codes of the countries whose rows differ'),
    why: z.string().describe('Why'),
    query: z.string().nullable().describe('The query of /verify that decided'),
    url: z.string().nullable().describe('Address of that answer, pinned to the release'),
  })
  .meta({
    id: 'TextReading',
    description:
      'One simple clause of a text, as it was read, beside the rows. From start to end stands what was checked, and nothing else',
  });
export type Reading = z.infer<typeof Reading>;

export const AnnotatedSentence = z
  .object({
    ...place,
    text: z.string().describe('Its words'),
    mentions: z.array(Mention).describe('What was recognised in it'),
    facts: Facts.nullable().describe('null where it does not speak of placements'),
    readings: z.array(Reading).describe('What was read; mostly nothing'),
  })
  .meta({ id: 'AnnotatedSentence', description: 'A sentence of a text beside its facts' });
export type AnnotatedSentence = z.infer<typeof AnnotatedSentence>;

export const CountryRow = z
  .object({
    name: z.string().describe('Name of the country'),
    history: byYear(Tier.nullable()).describe('Its placement by report; null: the report did not cover it'),
    disputed: z.array(z.int()).describe('Reports on which sources disagree'),
    notKnown: z.array(z.int()).describe('Reports whose placement of it is not known'),
    url: z.string().describe('Address of its tier history'),
  })
  .meta({ id: 'TextCountryRow', description: 'All reports of a country that a text names' });
export type CountryRow = z.infer<typeof CountryRow>;

export const GroupRow = z
  .object({
    name: z.string().describe('Name of the group or region'),
    type: z.enum(['group', 'region']).describe('Whether countries join it, or lie in it'),
    reports: byYear(z.record(z.string(), codes)).describe(
      'Codes of its members by report and tier; NR: the report did not cover them',
    ),
  })
  .meta({ id: 'TextGroupRow', description: 'The members of a group or region that a text names' });
export type GroupRow = z.infer<typeof GroupRow>;

const ClockRow = z
  .object({
    outcome: ClockOutcome,
    waiver: WaiverState.nullable(),
    sentence: z.string().describe('What the report did with the country, in words'),
    citation: z.string().describe('The clause of the law'),
  })
  .meta({ id: 'TextClockRow', description: 'What a report did with a country by the law on the watch list' });
export type ClockRow = z.infer<typeof ClockRow>;

const TextCounts = z
  .object({
    sentences: z.int().describe('Sentences'),
    withFacts: z.int().describe('Sentences that speak of placements'),
    agrees: z.int().describe('Readings that agree with the rows'),
    differs: z.int().describe('Readings that differ'),
    refuted: z.int().describe('Readings that are refuted'),
    open: z.int().describe('Readings that were not judged'),
  })
  .meta({ id: 'TextCounts', description: 'How much of a text was judged' });

export const AnnotatedText = z
  .object({
    release: z.string().describe('Version of the edition that answers'),
    published: z.string().nullable().describe('When the text was published, as it was sent'),
    inForce: z.int().describe('Year of the newest report by then; without a day of publication, of all'),
    counts: TextCounts,
    rows: z.record(z.string(), CountryRow).describe('Each country that is named, by its code'),
    totals: byYear(z.record(z.string(), z.int())).describe(
      'Number of countries by report and tier, and all that it covers',
    ),
    groups: z.record(z.string(), GroupRow).describe('Each group and region that is named'),
    clock: z
      .record(z.string(), byYear(ClockRow))
      .describe('What the law on the watch list meant, by country and report'),
    sentences: z.array(AnnotatedSentence).describe('All sentences, in order'),
  })
  .meta({ id: 'AnnotatedText', description: 'A text beside the facts, and what of it was judged' });
export type AnnotatedText = z.infer<typeof AnnotatedText>;

/** Bytes of a text, in UTF-8. */
export const MAX_TEXT_BYTES = 102_400;
/** A longer text is sent as a body. */
export const MAX_TEXT_IN_ADDRESS = 2_000;

const PUBLISHED = 'The day, month or year in which it was published: without it no report is implied';

/** What is sent with a text. */
export const TextInput = z.strictObject({
  text: z
    .string()
    .min(1)
    .describe(`The text, to ${MAX_TEXT_BYTES / 1_024} KB: a sentence or a whole article`),
  published: PartialDate.optional().describe(PUBLISHED),
});
