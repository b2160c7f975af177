import { z } from 'zod';
import { YEAR_RANGE } from '../dataset/assumed-history.js';
import { WIDE_CELL_WORDS } from '../dataset/wide.js';
import { IsoDate } from '../domain/dates.js';
import { EVIDENCE_GRADES } from '../domain/evidence.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { MAX_NAME_LENGTH, nameFault } from '../domain/names.js';
import type { OptionalField } from '../domain/optional-fields.js';
import { TIERS } from '../domain/tier.js';
import { OUTCOME_FILTER } from '../domain/vocabulary/clock.js';
import { toEnum } from '../domain/vocabulary/documented-enum.js';
import { FORCED_OUTCOMES } from '../engine/forced.js';
import type { Outcome } from '../engine/vocabulary.js';

/** Four digits, or the newest report; whether a report of that year exists is checked later. */
const YEAR = /^(?:[1-9]\d{3}|latest)$/;
const YEARS = /^(?:[1-9]\d{3}|latest)(?:,(?:[1-9]\d{3}|latest))*$/;
/** The newest report, until the release is known: no report is later. */
export const LATEST = Number.POSITIVE_INFINITY;
const toYear = (text: string): number => (text === 'latest' ? LATEST : Number(text));
const MAX_VALUES = 250;
/** Rows of a page of JSON without `limit`, and at most. */
export const DEFAULT_LIMIT = 250;
export const MAX_LIMIT = 1_000;

/** Documents the intended type of a value that is a string in the URL. */
const documentAs = (type: 'integer' | 'boolean', more: Record<string, unknown> = {}) => ({
  type,
  pattern: undefined,
  ...more,
});

/** A year in the document; which reports exist depends on the dataset. */
const YEAR_JSON_SCHEMA = {
  type: undefined,
  anyOf: [
    { type: 'integer', minimum: YEAR_RANGE.first, maximum: YEAR_RANGE.last },
    { type: 'string', const: 'latest' },
  ],
};

const FLAG_VALUES = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

export const yearParameter = z
  .string()
  .regex(YEAR, 'must be a four-digit year, or latest')
  .transform(toYear)
  .meta({ ...YEAR_JSON_SCHEMA, pattern: undefined });

/** The report after which the clock is returned. */
export const clockYearParameter = yearParameter
  .optional()
  .describe('The report after which the clock is given; default: the newest')
  .register(FIELD_PRESENTATION, { title: 'Report' });

/** A law to assume instead of that of each year. */
export const assumedRuleParameter = z
  .string()
  .min(1)
  .max(40)
  .optional()
  .describe('The rule that is assumed for every report from the first counted one on: an id of /rules')
  .register(FIELD_PRESENTATION, { title: 'Law assumed' });

/** Says in a list which law is assumed. */
export const assumedRuleMember = z
  .string()
  .nullable()
  .describe('The rule that is assumed; null: each report has its own');

/** Matches words regardless of case and underscores (`from_tier` is `fromTier`), and returns their canonical form. */
function createWordFinder<const Word extends string>(
  words: readonly Word[],
): (given: string) => Word | undefined {
  const plain = (word: string): string => word.toLowerCase().replaceAll('_', '');
  const known = new Map(words.map((word) => [plain(word), word]));
  return (given) => known.get(plain(given.trim()));
}

/**
 * One of several words, case-insensitive.
 * @param schema named schema of the words, if there is one
 */
export function enumParameter<const Word extends string>(
  words: readonly Word[],
  schema: z.ZodType<Word> = toEnum(words) as unknown as z.ZodType<Word>,
) {
  const find = createWordFinder(words);
  return z.preprocess((given) => (typeof given === 'string' ? (find(given) ?? given) : given), schema);
}

/** A list: `a,b` or, repeated, `name=a&name=b`. */
const documentAsList = (items: Record<string, unknown>) => ({
  type: 'array',
  items,
  pattern: undefined,
  minLength: undefined,
  maxLength: undefined,
});

/**
 * A comma-separated list of words, case-insensitive, without duplicates.
 * @example enumListParameter(['1', '2WL']).parse('2wl,1') // ['2WL', '1']
 */
export function enumListParameter<const Word extends string>(words: readonly [Word, ...Word[]]) {
  const find = createWordFinder(words);
  return z
    .string()
    .transform((value, context) => {
      const found = new Set<Word>();
      for (const part of value.split(',')) {
        const word = find(part);
        if (word === undefined) context.addIssue({ code: 'invalid_value', values: [...words], input: part });
        else found.add(word);
      }
      return [...found];
    })
    .meta(documentAsList({ type: 'string', enum: [...words] }));
}

/** Outcomes; `forced` stands for those that the law required. */
export const outcomeParameter = enumListParameter(OUTCOME_FILTER.values)
  .transform((words) => [
    ...new Set(words.flatMap((word): readonly Outcome[] => (word === 'forced' ? FORCED_OUTCOMES : [word]))),
  ])
  .meta({ type: 'array', items: { type: 'string', enum: [...OUTCOME_FILTER.values] } })
  .optional()
  .describe(`Outcomes; forced: ${FORCED_OUTCOMES.join(' and ')}, where the law left no further year`)
  .register(FIELD_PRESENTATION, { title: 'What the law did' });

/** One or more report years: `2021,latest`. */
export const yearsParameter = z
  .string()
  .regex(YEARS, 'must be a four-digit year or latest, or several separated by commas')
  .transform((value) => [...new Set(value.split(',').map(toYear))])
  .meta(documentAsList(YEAR_JSON_SCHEMA));

/** One or more US fiscal years. */
export const fiscalYearsParameter = z
  .string()
  .regex(/^\d{4}(,\d{4})*$/, 'must be a four-digit year, or several separated by commas')
  .transform((value) => [...new Set(value.split(',').map(Number))])
  .meta(documentAsList({ type: 'integer', minimum: YEAR_RANGE.first, maximum: YEAR_RANGE.last }));

/** One or more integers from 0 to 99: `1,2`. */
export const numbersParameter = z
  .string()
  .regex(/^\d{1,2}(,\d{1,2})*$/, 'must be a whole number of one or two digits, or several of them')
  .transform((value) => [...new Set(value.split(',').map(Number))])
  .meta(documentAsList({ type: 'integer', minimum: 0, maximum: 99 }));

/**
 * One or more country codes or names.
 * @param maxCountries maximum number of countries
 */
export const countriesParameter = (maxCountries = MAX_VALUES) =>
  z
    .string()
    .min(1, 'must name a country')
    .max(maxCountries * MAX_NAME_LENGTH, `names more than ${maxCountries} countries`)
    .transform((value) => value.split(','))
    .refine((names) => names.length <= maxCountries, `names more than ${maxCountries} countries`)
    .refine((names) => names.every((name) => name.trim() !== ''), 'has an empty name between commas')
    .superRefine((names, context) => {
      // Checked here as well as on lookup, so that the error names the right parameter, which is not always
      // `country`.
      const message = names.map(nameFault).find((fault) => fault !== undefined);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .meta(documentAsList({ type: 'string' }));

/** Parses a flag; `undefined` if the word is not one. */
export const parseFlag = (word: string): boolean | undefined => FLAG_VALUES.get(word.toLowerCase());

/** `true` or `false`; `1` and `0` are equivalent. */
export const flagParameter = z
  .string()
  .transform((value, context) => {
    const flag = parseFlag(value);
    if (flag === undefined)
      context.addIssue({ code: 'invalid_value', values: ['true', 'false'], input: value });
    return flag ?? z.NEVER;
  })
  .meta(documentAs('boolean'));

export const countryParameter = z
  .string()
  .min(1)
  .max(MAX_NAME_LENGTH)
  .describe('ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or name, case-insensitive');

export const releaseParameter = z.string().describe('Version of a release of the dataset, for example 1.1.0');

export const groupParameter = z.string().min(1).max(MAX_NAME_LENGTH);

/** Filters of placements; each resource takes a subset. */
export const placementFilters = {
  year: yearsParameter.optional().describe('Report years').register(FIELD_PRESENTATION, { title: 'Report' }),
  from: yearParameter
    .optional()
    .describe('First report year')
    .register(FIELD_PRESENTATION, { title: 'First report' }),
  to: yearParameter
    .optional()
    .describe('Last report year')
    .register(FIELD_PRESENTATION, { title: 'Last report' }),
  tier: enumListParameter(TIERS).optional().describe('Tiers'),
  country: countriesParameter()
    .optional()
    .describe('Codes or names of countries')
    .register(FIELD_PRESENTATION, { title: 'Countries or territories' }),
  region: z
    .string()
    .min(1)
    .max(MAX_NAME_LENGTH)
    .optional()
    .describe('Name of a UN M49 region, sub-region or intermediate region, case-insensitive'),
  group: groupParameter
    .optional()
    .describe('Group of countries: identifier, name or abbreviation, case-insensitive, such as EU')
    .register(FIELD_PRESENTATION, { title: 'Group of countries' }),
  evidence: enumListParameter(EVIDENCE_GRADES)
    .optional()
    .describe('Evidence grades')
    .register(FIELD_PRESENTATION, { title: 'How well known' }),
  disputed: flagParameter.optional().describe('true: only disputed placements; false: only the others'),
  shape: enumParameter(['long', 'wide'])
    .default('long')
    .describe(
      `long: one row per placement; wide, for tables (.csv, .xlsx, .parquet): one row per country and one column per report year, with the tier or why there is none. ${WIDE_CELL_WORDS}`,
    ),
};

/** Region and group filters. */
export const placeFilters = {
  region: placementFilters.region,
  group: placementFilters.group,
};

/** Region, group and report filters. */
export const placeAndYearFilters = {
  ...placeFilters,
  year: placementFilters.year,
  from: placementFilters.from,
  to: placementFilters.to,
};

/** Names the optional fields to add to JSON and NDJSON. */
export const includeParameter = <const Field extends OptionalField>(
  ...fields: readonly [Field, ...Field[]]
) =>
  enumListParameter(fields)
    .optional()
    .describe('Optional fields to include in JSON and NDJSON; tables always have the same columns');

export const commonParameters = {
  asOf: IsoDate.optional().describe(
    'Use only reports published by that date (YYYY-MM-DD, not in the future)',
  ),
};

export const listParameters = {
  limit: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, `must be a whole number from 1 to ${MAX_LIMIT}`)
    .transform(Number)
    .refine((limit) => limit <= MAX_LIMIT, `must be a whole number from 1 to ${MAX_LIMIT}`)
    .optional()
    .meta(documentAs('integer', { minimum: 1, maximum: MAX_LIMIT }))
    .describe(
      `Maximum number of rows; default: ${DEFAULT_LIMIT} in JSON. Tables (.csv, .ndjson, .parquet, .xlsx) have the whole list`,
    ),
  cursor: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Start of the page: use the value from the `next` link of the previous page'),
  bom: flagParameter.default(false).describe('true: start CSV with a byte order mark, for Excel'),
};

/** Characters not allowed in text: control, bidi control, surrogate, private-use and unassigned. */
const FORBIDDEN_CHARACTERS = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Free text: one line with a maximum number of characters. */
export const singleLineText = (most: number) =>
  z
    .string()
    .max(most, `has more than ${most} characters`)
    .refine((text) => !FORBIDDEN_CHARACTERS.test(text), 'must not contain control characters');

/** Parameters of a list's HTML page only. */
export const listPageParameters = {
  find: singleLineText(60).optional().describe('Text that the rows of the page contain'),
};
