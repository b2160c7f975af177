import { z } from 'zod';
import { dayInWords } from '../domain/dates.js';
import { DomainError, hasCode } from '../domain/errors.js';
import type { Fact } from '../domain/fact.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { groupBy } from '../domain/group-by.js';
import { assertName, expandAbbreviations, normalizeName } from '../domain/names.js';
import { nameInSentence } from '../domain/sentences.js';
import { CodeStatus } from '../domain/tables/countries.js';
import type { TableRow, Tables } from '../domain/tables.js';
import { NAME_KIND } from '../domain/vocabulary/facts.js';
import { isoPlace } from './iso-places.js';
import { findPlace } from './place-names.js';
import { findNearest } from './suggestions.js';
import { findPlaceByName, type UnrankedPlace } from './unranked-places.js';

export const CountryRef = z
  .object({
    iso2: z
      .string()
      .describe('ISO 3166-1 alpha-2 code')
      .register(FIELD_PRESENTATION, { title: 'ISO 2-letter code', kind: 'code' }),
    iso3: z
      .string()
      .describe('ISO 3166-1 alpha-3 code')
      .register(FIELD_PRESENTATION, { title: 'ISO 3-letter code', kind: 'code' }),
    name: z.string().describe('English short name').register(FIELD_PRESENTATION, { kind: 'country' }),
  })
  .meta({ id: 'CountryRef', description: 'Codes and name of a country or territory' });

export type CountryRef = Fact<typeof CountryRef>;

const Succession = z
  .object({
    iso2: z.string().describe('ISO 3166-1 alpha-2 code'),
    name: z.string().describe('English short name'),
    on: z.iso.date().describe('Date of the succession'),
  })
  .meta({ id: 'Succession', description: 'A code that came before or after another one' });

const codeIn = (scheme: string) =>
  z
    .string()
    .nullable()
    .describe(`${scheme}; null where it has none`)
    .register(FIELD_PRESENTATION, { title: scheme.replace(/ \(.*/, ''), kind: 'code' });

export const CountryCodes = z
  .object({
    cow: codeIn('Correlates of War, number of the state'),
    cowLetters: codeIn('Correlates of War, abbreviation of the state'),
    gw: codeIn('Gleditsch and Ward, number of the state'),
    vdem: codeIn('Varieties of Democracy (V-Dem), number of the country'),
    worldBank: codeIn('World Bank, code of the economy'),
    imf: codeIn('International Monetary Fund, number of the country'),
    owid: codeIn('Our World in Data, code of the entity'),
    ioc: codeIn('International Olympic Committee, code of the national committee'),
  })
  .meta({ id: 'CountryCodes', description: 'Codes of a country in other datasets' });

export type CountryCodes = Fact<typeof CountryCodes>;

export const Country = z.object({
  ...CountryRef.shape,
  m49: z
    .string()
    .nullable()
    .describe('UN M49 code; null if the UN has none (Kosovo)')
    .register(FIELD_PRESENTATION, { title: 'UN M49 number', kind: 'code' }),
  region: z.string().describe('UN M49 region'),
  subregion: z.string().describe('UN M49 sub-region'),
  intermediateRegion: z.string().nullable().describe('UN M49 intermediate region; null where there is none'),
  codeStatus: CodeStatus.describe('Status of the code in ISO 3166-1').register(FIELD_PRESENTATION, {
    kind: 'code',
  }),
  validFrom: z.iso
    .date()
    .nullable()
    .describe('First day of the country or its code; null when before the first report'),
  validTo: z.iso.date().nullable().describe('Last day of the country or its code; null when still in use'),
  wikidata: z.string().describe('Wikidata item').register(FIELD_PRESENTATION, { kind: 'code' }),
  codes: CountryCodes.nullable().describe(
    'Codes in other datasets, to join with them; null where the release has none',
  ),
  names: z
    .array(
      z
        .object({
          name: z.string().describe('The name'),
          kind: NAME_KIND.schema,
        })
        .describe('Another name, spelling or code accepted for the country'),
    )
    .describe('Other accepted names, spellings and codes'),
  predecessors: z.array(Succession).describe('Codes of its predecessors'),
  successors: z.array(Succession).describe('Codes of its successors'),
});

export type Country = Fact<typeof Country>;

/** An M49 number whose leading zeros were lost in a spreadsheet. */
const SHORT_NUMBER = /^\d{1,2}$/;
const M49_DIGITS = 3;

export class Countries {
  readonly all: readonly Country[];
  readonly #byIso2 = new Map<string, Country>();
  readonly #byKey = new Map<string, Country>();

  readonly #withComma = new Set<string>();
  readonly #whole: Countries | undefined;
  /** Normalized names; computing them is the slowest part of a lookup. */
  readonly #normalized: Map<string, string>;

  /** @param whole the countries of the whole release, if these are limited to a date */
  constructor(
    tables: Pick<Tables, 'countries' | 'country_names' | 'country_successions' | 'country_codes'>,
    whole?: Countries,
  ) {
    this.#whole = whole;
    this.#normalized = whole === undefined ? new Map() : whole.#normalized;
    const getName = new Map(tables.countries.map((row) => [row.iso2, row.name]));
    const codes = new Map(tables.country_codes.map((row) => [row.iso2, toCodes(row)]));
    const names = groupBy(tables.country_names, (row) => row.iso2);
    const predecessors = groupBy(tables.country_successions, (row) => row.successor);
    const successors = groupBy(tables.country_successions, (row) => row.predecessor);
    this.all = tables.countries.map((row) => ({
      iso2: row.iso2,
      iso3: row.iso3,
      m49: row.m49,
      name: row.name,
      region: row.region,
      subregion: row.subregion,
      intermediateRegion: row.intermediate_region,
      codeStatus: row.code_status,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      wikidata: row.wikidata,
      codes: codes.get(row.iso2) ?? null,
      names: (names.get(row.iso2) ?? []).map(({ name, kind }) => ({ name, kind })),
      predecessors: (predecessors.get(row.iso2) ?? []).map((s) => ({
        iso2: s.predecessor,
        name: getName.get(s.predecessor) ?? s.predecessor,
        on: s.happened_on,
      })),
      successors: (successors.get(row.iso2) ?? []).map((s) => ({
        iso2: s.successor,
        name: getName.get(s.successor) ?? s.successor_name ?? s.successor,
        on: s.happened_on,
      })),
    }));
    for (const country of this.all) {
      this.#byIso2.set(country.iso2, country);
      for (const key of [country.iso2, country.iso3, country.m49, country.name]) {
        if (key !== null) this.#byKey.set(this.#normalize(key), country);
      }
    }
    for (const { iso2, name } of tables.country_names) {
      const country = this.#byIso2.get(iso2);
      if (!country) continue;
      this.#byKey.set(this.#normalize(name), country);
      if (name.includes(',')) this.#withComma.add(this.#normalize(name));
    }
  }

  #normalize(name: string): string {
    let normalized = this.#normalized.get(name);
    if (normalized === undefined) {
      normalized = normalizeName(name);
      this.#normalized.set(name, normalized);
    }
    return normalized;
  }

  get(iso2: string): Country | undefined {
    return this.#byIso2.get(iso2);
  }

  /**
   * Case-insensitive.
   * @example countries.find('burma').iso2 // MM
   * @throws `unknown-country` with the nearest names, or `invalid-argument` for what cannot be a
   * name
   */
  find(codeOrName: string): Country {
    assertName(codeOrName, 'country');
    const found = this.findByAnyName(codeOrName);
    if (found) return found;
    const later = this.#whole?.findByAnyName(codeOrName);
    if (later) throw this.#noCodeYet(later);
    const place = this.findUnranked(codeOrName);
    if (place) {
      const within = this.#byIso2.get(place.within ?? '');
      throw new DomainError('unknown-country', describeUnranked(place, within), {
        suggestions: within ? [toRef(within)] : [],
      });
    }
    const suggestions = this.nearest(codeOrName);
    throw new DomainError(
      'unknown-country',
      `No country or territory is called "${codeOrName}".${
        suggestions.length === 0 ? '' : ` Did you mean ${getNames(suggestions)}?`
      }`,
      { suggestions },
    );
  }

  /** A place that no report ranks by itself: `Scotland`, `Monaco`. */
  findUnranked(codeOrName: string): UnrankedPlace | undefined {
    const known = this.#whole ?? this;
    if (known.findByAnyName(codeOrName)) return undefined;
    const place = findPlaceByName(codeOrName);
    // "Congo" could be either of two covered countries, one of which the place list gives it to.
    return place?.code != null && known.get(place.code) ? undefined : place;
  }

  /**
   * Finds a country for a filter.
   * @throws `invalid-argument` with the nearest names
   */
  findByParameter(codeOrName: string, parameter: string): Country {
    try {
      return this.find(codeOrName);
    } catch (error) {
      if (!hasCode(error, 'unknown-country')) throw error;
      const { message, details } = error;
      throw new DomainError('invalid-argument', message, {
        ...details,
        faults: [
          {
            argument: parameter,
            message: 'is no country here',
            value: codeOrName,
            near: details.suggestions.map(nameWithCode),
          },
        ],
      });
    }
  }

  /** By code, or by name in any language. */
  findByAnyName(codeOrName: string): Country | undefined {
    const found = this.findByEnglishName(codeOrName);
    // An English name is that place's, covered or not. Checked first, as the names in other languages are
    // slow to load.
    if (found || isoPlace(codeOrName)) return found;
    return this.#byIso2.get(findPlace(normalizeName(codeOrName)) ?? '');
  }

  /** By code or English name. */
  findByEnglishName(codeOrName: string): Country | undefined {
    const canonical = this.#byIso2.get(codeOrName);
    if (canonical) return canonical;
    const name = normalizeName(codeOrName);
    return (
      this.#byKey.get(name) ??
      this.#byKey.get(SHORT_NUMBER.test(name) ? name.padStart(M49_DIGITS, '0') : expandAbbreviations(name))
    );
  }

  isWithComma(name: string): boolean {
    return this.#withComma.has(normalizeName(name));
  }

  #noCodeYet(country: Country): DomainError<'unknown-country'> {
    const { iso2, name, validFrom, predecessors } = country;
    const before = predecessors.flatMap((each) => this.#byIso2.get(each.iso2) ?? []).map(toRef);
    return new DomainError(
      'unknown-country',
      `${name} (${iso2}) had no ISO 3166 code on the asOf date: it has one since ${dayInWords(String(validFrom))}.${
        before.length === 0 ? '' : ` Before that, see ${getNames(before)}.`
      }`,
      { validFrom, suggestions: before },
    );
  }

  /** Countries with a similar name: see {@link findNearest}. */
  nearest(text: string): CountryRef[] {
    return findNearest(text, this.#byKey).map(toRef);
  }
}

/**
 * Which entry of the reports covers a place that none ranks.
 * @param within the country of that entry
 */
export function describeUnranked(
  { name, within: known, report, says }: UnrankedPlace,
  within: CountryRef | undefined,
): string {
  const covers = `the entry on ${within && nameInSentence(within)} covers it, as in the ${report} report.`;
  if (within) return [`No report ranks ${name} by itself: ${covers}`, says].filter(Boolean).join(' ');
  const covered = known === null ? ', or to cover it in the entry on a country' : '';
  return [`No report is known to rank ${name}${covered}.`, says].filter(Boolean).join(' ');
}

const nameWithCode = ({ name, iso2 }: Pick<CountryRef, 'name' | 'iso2'>): string => `${name} (${iso2})`;

const getNames = (countries: readonly CountryRef[]): string => countries.map(nameWithCode).join(', ');

const toCodes = (row: TableRow<'country_codes'>): CountryCodes => ({
  cow: row.cow,
  cowLetters: row.cow_letters,
  gw: row.gw,
  vdem: row.vdem,
  worldBank: row.world_bank,
  imf: row.imf,
  owid: row.owid,
  ioc: row.ioc,
});

export function toRef({ iso2, iso3, name }: CountryRef): CountryRef {
  return { iso2, iso3, name };
}
