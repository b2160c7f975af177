import { z } from 'zod';
import { COVERAGE_MEANINGS, COVERAGES } from '../../dataset/coverage.js';
import { EVIDENCE_GRADES, EvidenceGrade, SourceKind } from '../../domain/evidence.js';
import { CHILD_SOLDIERS_WAIVERS, CodeStatus, DETERMINATIONS, NAME_KINDS } from '../../domain/tables.js';
import { TIER_LABELS, TIERS, Tier } from '../../domain/tier.js';
import { Standing } from '../../engine/eligibility.js';

/* The JSON forms of the dataset's facts. */

export const CountryRef = z
  .object({
    iso2: z.string().describe('ISO 3166-1 alpha-2 code'),
    iso3: z.string().describe('ISO 3166-1 alpha-3 code'),
    name: z.string().describe('English short name'),
  })
  .meta({ id: 'CountryRef', description: 'A country or territory, in short' });

const Succession = z
  .object({
    iso2: z.string().describe('ISO 3166-1 alpha-2 code'),
    name: z.string().describe('English short name'),
    on: z.iso.date().describe('Day of the succession'),
  })
  .meta({ id: 'Succession', description: 'A code that came before or after another one' });

const cell = {
  year: z.int().describe('Year of the report'),
  tier: Tier,
  label: z.string().describe("State's name of the tier"),
  evidence: EvidenceGrade,
  disputed: z
    .boolean()
    .describe(
      "Whether a source of no less weight says otherwise (State's own text weighs most, a derivation least): the dossier tells which, and why it was not followed",
    ),
};

const sources = z.array(z.string()).describe('Identifiers of the sources that say so: see /sources');

export const HistoryItem = z
  .object({ ...cell, sources })
  .meta({ id: 'HistoryItem', description: 'Placement of the country in one report' });

export const Placement = z
  .object({ country: CountryRef, ...cell, sources })
  .meta({ id: 'Placement', description: 'Placement of a country in one report' });

const byYear = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string().regex(/^\d{4}$/), value.nullable());

export const WidePlacements = z
  .object({
    country: CountryRef,
    tiers: byYear(Tier).describe(
      'Tier by report year; null where there is none among the placements asked for: see `coverage`',
    ),
    evidence: byYear(EvidenceGrade).describe('Evidence grade by report year, likewise'),
    disputed: byYear(z.boolean()).describe('Whether the placement is disputed, likewise'),
    coverage: z.record(z.string().regex(/^\d{4}$/), z.enum(COVERAGES)).describe(
      `What the report did by report year, whatever the filters leave: ${Object.entries(COVERAGE_MEANINGS)
        .map(([word, meaning]) => `${word}, ${meaning}`)
        .join('; ')}`,
    ),
  })
  .meta({ id: 'WidePlacements', description: 'Placements of a country, one property a report year' });

export const CurrentPlacement = z
  .object(cell)
  .meta({ id: 'CurrentPlacement', description: 'Placement in the newest report' });

export const CurrentClock = z
  .object(Standing.shape)
  .meta({ id: 'CurrentClock', description: 'Where a country stands after the newest report' });

const codeIn = (scheme: string) => z.string().nullable().describe(`${scheme}; null where it has none`);

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

export const Country = z
  .object({
    ...CountryRef.shape,
    m49: z.string().nullable().describe('UN M49 code; null where the UN has none (Kosovo)'),
    region: z.string().describe('UN M49 region'),
    subregion: z.string().describe('UN M49 sub-region'),
    intermediateRegion: z
      .string()
      .nullable()
      .describe('UN M49 intermediate region; null where there is none'),
    codeStatus: CodeStatus.describe('Status of the code in ISO 3166-1'),
    validFrom: z.iso
      .date()
      .nullable()
      .describe('First day of the country or its code; null when before the first report'),
    validTo: z.iso.date().nullable().describe('Last day of the country or its code; null when still in use'),
    wikidata: z.string().describe('Wikidata item'),
    codes: CountryCodes.nullable().describe(
      'Codes in other datasets, to join with them; null in editions before 1.2.0',
    ),
    names: z
      .array(
        z
          .object({
            name: z.string().describe('The name'),
            kind: z.enum(NAME_KINDS).describe('What kind of name it is'),
          })
          .describe('Another name, spelling or code by which a country is found'),
      )
      .describe('Other names, spellings and codes by which it is found'),
    predecessors: z.array(Succession).describe('Codes that it followed'),
    successors: z.array(Succession).describe('Codes that followed it'),
    currentTier: CurrentPlacement.nullable().describe(
      'Placement in the newest report; null where it was not covered',
    ),
    currentClock: CurrentClock.describe(
      'Where it stands on the watch-list clock after the newest report, and what the next one may say',
    ),
  })
  .meta({ id: 'Country', description: 'A country or territory that a report placed' });

export const evidenceCounts = z
  .object(
    Object.fromEntries(EVIDENCE_GRADES.map((grade) => [grade, z.int()])) as Record<EvidenceGrade, z.ZodInt>,
  )
  .meta({ id: 'EvidenceCounts', description: 'Number of placements by evidence grade, of the whole list' });

export const knownGaps = z
  .array(
    z.object({ year: z.int().describe('Year of the report'), what: z.string().describe('What is missing') }),
  )
  .describe(
    'What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country',
  );

export const Report = z
  .object({
    year: z.int().describe('Year of the report'),
    title: z.string().describe('Title'),
    publishedOn: z.iso.date().describe('Date of publication'),
    url: z.url().describe('Address at the Department of State or its archive'),
    rule: z.string().describe('Era of the law that governs it: see /rules'),
    totals: z
      .object(
        Object.fromEntries(
          TIERS.map((tier) => [
            tier,
            z.int().describe(`Number of countries and territories: ${TIER_LABELS[tier]}`),
          ]),
        ) as Record<Tier, z.ZodInt>,
      )
      .describe('Number of countries and territories by tier'),
    covered: z.int().describe('Number of countries and territories covered, special cases included'),
    knownGaps,
  })
  .meta({ id: 'Report', description: 'A TIP Report with its totals' });

export const ExpectedReport = z
  .object({
    year: z.int().describe('Year of the report that comes next'),
    due: z.iso
      .date()
      .nullable()
      .describe('Day by which the law wants it; null where the law of the time was not read for it'),
    citation: z.string().nullable().describe('The clause that says so'),
    stands: z.int().describe('Year of the newest report, which stands until then'),
  })
  .meta({
    id: 'ExpectedReport',
    description: 'The report that comes next, and the one that stands until then',
  });

export const CHANGE_DIRECTIONS = ['upgrade', 'downgrade', 'not_comparable', 'not_known'] as const;

export const Change = z
  .object({
    country: CountryRef,
    year: z.int().describe('Year of the report'),
    from: Tier.nullable().describe(
      'Placement in the report before; null where it was not covered or, with direction not_known, may have been',
    ),
    to: Tier.nullable().describe(
      'Placement in this report; null where it is not covered or, with direction not_known, may be',
    ),
    fromLabel: z.string().nullable().describe("State's name of the tier before"),
    toLabel: z.string().nullable().describe("State's name of the tier in this report"),
    direction: z
      .enum(CHANGE_DIRECTIONS)
      .describe(
        'not_comparable: into or out of the report, or a special case; not_known: a gap hides one of the placements',
      ),
    knownGaps: knownGaps.describe('The gap, with direction not_known; else empty'),
  })
  .meta({ id: 'ReportChange', description: 'A placement that differs from the report before' });

export const Determination = z
  .object({
    country: CountryRef,
    fiscalYear: z.int().describe('US fiscal year, 1 October of the year before to 30 September'),
    reportYear: z.int().describe('The report on which it rests'),
    determination: z.enum(DETERMINATIONS).describe('What was determined, by clause of 22 U.S.C. 7107(d)'),
    determinedOn: z.iso.date().nullable().describe('Day of the determination; null where it was not read'),
    basis: z.string().describe('Where it was read'),
  })
  .meta({ id: 'Determination', description: 'A presidential determination on a Tier 3 country' });

export const DeterminationGap = z
  .object({
    fiscalYear: z.int().describe('US fiscal year'),
    reportYear: z.int().describe('The report that it follows'),
    what: z.string().describe('What was not read'),
    countries: z
      .array(CountryRef)
      .describe('Those that the report placed in Tier 3 and of which nothing was read for the year'),
  })
  .meta({ id: 'DeterminationGap', description: 'A fiscal year of which not all determinations are known' });

export const DeterminationYear = z
  .object({
    fiscalYear: z.int().describe('US fiscal year'),
    reportYear: z.int().describe('The report that it follows'),
    tier3: z.int().describe('Number of countries that the report placed in Tier 3'),
    withoutRow: z.int().describe('Number of those of which nothing was read'),
    complete: z
      .boolean()
      .describe('Whether all that was determined was read; where not, `knownGaps` says what is missing'),
  })
  .meta({ id: 'DeterminationYear', description: 'How completely a fiscal year was read' });

export const ChildSoldiersListing = z
  .object({
    country: CountryRef,
    year: z.int().describe('Year of the report in which the list stands'),
    fiscalYear: z.int().describe('US fiscal year for which the list restricts military assistance'),
    waiver: z
      .enum(CHILD_SOLDIERS_WAIVERS)
      .describe(
        'Whether the President waived the restriction: full, part, none, or unread where that was not read',
      ),
    basis: z.string().describe('Where it was read'),
    note: z.string().nullable().describe('What to mind'),
  })
  .meta({
    id: 'ChildSoldiersListing',
    description: 'A country that a report lists under the Child Soldiers Prevention Act',
  });

export const Source = z
  .object({
    id: z.string().describe('Identifier'),
    title: z.string().describe('Title'),
    publisher: z.string().nullable().describe('Who published it; null where that is not known'),
    url: z.url().nullable().describe('Where it can be found; null where it has no address'),
    covers: z.string().describe('Reports, and parts of reports, that it covers'),
    kind: SourceKind.describe('What it is'),
    lineage: z
      .string()
      .describe('Sources of one lineage are copies of each other and count once for the evidence grade'),
  })
  .meta({ id: 'Source', description: 'Where placements were read' });
