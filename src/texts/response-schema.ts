import { z } from 'zod';
import { CountryFacts } from '../dataset/fact-rows.js';

/* Schema of an annotated text, the same in every API. Positions are indexes into JavaScript strings: UTF-16
   code units. */

const object = <Shape extends z.ZodRawShape>(id: string, description: string, shape: Shape) =>
  z.object(shape).meta({ id, description });

const spans = z
  .array(
    object('TextSpan', 'A place in the text', {
      start: z.int().describe('Start offset, in UTF-16 code units'),
      end: z.int().describe('End offset (exclusive), in UTF-16 code units'),
      text: z.string().describe('As written'),
    }),
  )
  .describe('Where, in order');

const NamedCountry = CountryFacts.extend({
  count: z.int().describe('How often the text names it'),
  spans,
}).meta({ id: 'TextCountry', description: 'A country or territory named in the text, with its history' });

const AmbiguousName = object('TextAmbiguousName', 'A name that may be a country', {
  name: z.string().describe('As written'),
  why: z
    .enum(['several_countries', 'person', 'us_place', 'longer_name'])
    .describe(
      'Several countries have the name; a person or a place in the United States has it in this text; or it may be part of a longer name',
    ),
  countries: z.array(z.string()).describe('Codes of the possible countries'),
  spans,
});

const RelatedName = object('TextRelatedName', 'A capital or an adjective of a country', {
  name: z.string().describe('As written'),
  kind: z.enum(['capital', 'adjective']).describe('What the name is'),
  countries: z.array(z.string()).describe('Codes of its country, or of several with the same adjective'),
  spans,
});

const NamedYear = object('TextYear', 'A report year named in the text', {
  year: z.int().describe('Year of the report'),
  spans,
});

export const AnnotatedText = object('AnnotatedText', 'The countries that a text names; nothing was judged', {
  release: z.string().describe('Version of the release that the response is based on'),
  published: z.string().nullable().describe('Day, month or year of publication, as sent'),
  inForce: z
    .int()
    .nullable()
    .describe(
      'Year of the newest report at that date (default: today), in this release or not; null if a newer one may have been out',
    ),
  note: z.string().describe('States that nothing was judged, and which report may be missing'),
  countries: z.array(NamedCountry).describe('In the order of their first mention'),
  related: z
    .array(RelatedName)
    .describe('Capitals and adjectives of countries that the text does not name otherwise'),
  ambiguous: z.array(AmbiguousName).describe('Names that may be countries'),
  reports: z.array(NamedYear).describe('Report years of the release that the text names'),
});
export type AnnotatedText = z.infer<typeof AnnotatedText>;
