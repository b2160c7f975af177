import { z } from 'zod';
import { dossierOf } from '../../dataset/dossier.js';
import { EvidenceGrade, SourceKind } from '../../domain/evidence.js';
import { TOTAL_MEASURES, YEAR_FROM } from '../../domain/tables.js';
import { Tier, Vote } from '../../domain/tier.js';
import { CountryRef, knownGaps } from '../fields/schemas.js';
import { countryParameter, yearParameter } from '../parameters/parameters.js';
import { objectResource } from '../resource/resource.js';

export const testimony = z
  .object({
    source: z.object({
      id: z.string().describe('Identifier: see /sources'),
      title: z.string(),
      kind: SourceKind,
      lineage: z.string().describe('Sources of one lineage count once for the evidence grade'),
    }),
    says: Vote.describe('A tier, or NR: not in this report'),
    agrees: z.boolean().describe('Whether that is what was decided'),
    pages: z
      .array(
        z
          .object({
            url: z.url().describe('Address of the page, or of a copy'),
            yearFrom: z
              .enum(YEAR_FROM)
              .describe(
                'How it is known of which report the page speaks; `text`, only from the matters that it speaks of, is weaker than a heading',
              ),
            note: z.string().nullable().describe('What to mind in reading it'),
          })
          .describe('A page on which a source says it'),
      )
      .describe('Where it was read; empty where no single page is known'),
  })
  .describe('What one source says of a country in a report');

export const dispute = z
  .object({
    chosen: Vote.describe('What was decided; NR: not in this report'),
    rejected: Vote.describe('What was rejected'),
    rejectedSources: z.array(z.string()).describe('Sources that say so'),
    reason: z.string().describe('Why it was rejected'),
  })
  .describe('Where sources disagree: what was decided, and why');

const statedTotal = z
  .object({
    year: z.int().describe('The report whose total it is: the next one for what moved out of the placement'),
    measure: z.enum(TOTAL_MEASURES).describe('What was counted'),
    stated: z.int().describe('The stated total'),
    statedBy: z.string().describe('Who stated it'),
    counted: z.int().describe('What the placements give'),
    agrees: z.boolean().describe('Whether the two agree'),
    reason: z.string().nullable().describe('Why the two differ; null where they agree'),
  })
  .describe('A total that State or the press stated, in which the placement is counted');

export const Dossier = z
  .object({
    country: CountryRef,
    year: z.int().describe('Year of the report'),
    tier: Tier.nullable().describe(
      'Placement; null where there is none: the report did not cover the country, unless `knownGaps` says otherwise',
    ),
    label: z.string().nullable().describe("State's name of the tier; null likewise"),
    evidence: EvidenceGrade.nullable().describe('How well the placement is known; null likewise'),
    disputed: z
      .boolean()
      .describe('Whether a source of no less weight than those that say so says otherwise'),
    testimonies: z.array(testimony).describe('What each source says of the cell'),
    disputes: z.array(dispute).describe('Where sources disagree: what was decided, and why'),
    officialPages: z.array(z.url()).describe("Pages with State's own text on the placement"),
    statedTotals: z.array(statedTotal).describe('Stated totals in which the placement is counted'),
    waiver: z
      .object({
        numberInRun: z.int().describe('Number of the waiver in the run'),
        evidence: EvidenceGrade,
        basis: z.string().describe('Where it was read'),
      })
      .nullable()
      .describe('The waiver by which the country stayed on the watch list; null where there was none'),
    knownGaps,
  })
  .meta({ id: 'Dossier', description: 'Everything that is known of a country in one report' });

export const dossier = objectResource({
  operationId: 'getDossier',
  path: '/countries/:country/tiers/:year',
  tag: 'Countries',
  summary: 'Dossier of a placement',
  description:
    'One cell with its evidence: what each source says, disputes and their decisions, official pages, the stated totals that count it, and what cannot be known.',
  params: z.strictObject({
    country: countryParameter,
    year: yearParameter.describe('Year of the report'),
  }),
  query: z.strictObject({}),
  object: Dossier,
  problems: ['unknown-country', 'unknown-report'],
  example: '/countries/KH/tiers/2022',
  get: ({ release, params }) => dossierOf(release, params.country, params.year),
});
