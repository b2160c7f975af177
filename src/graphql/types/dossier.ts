import { GraphQLBoolean, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { Dispute, Dossier, StatedTotal, Testimony, TestimonyPage } from '../../dataset/dossier.js';
import { reportOf } from '../../dataset/reports.js';
import { EvidenceGradeEnum, TierEnum, TotalMeasureEnum, VoteEnum, YearFromEnum } from '../enums.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import { knownGapsField } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { sourceOf } from './source.js';

const TestimonyPageType = new GraphQLObjectType<TestimonyPage, QueryContext>({
  name: 'TestimonyPage',
  description: 'A page on which a source says it',
  fields: {
    url: { type: required(GraphQLString), description: 'Address of the page, or of a copy' },
    yearFrom: {
      type: required(YearFromEnum),
      description: 'How it is known of which report the page speaks',
    },
    note: { type: GraphQLString, description: 'What to mind in reading it' },
  },
});

const testimony = factField<Testimony>;

const testimonyType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Testimony>, QueryContext>({
    name: 'Testimony',
    description: 'What one source says of a country in a report',
    fields: {
      source: testimony(required(types.Source), 'The source', ({ source }, scope) =>
        sourceOf(source.id, scope),
      ),
      says: testimony(required(VoteEnum), 'A tier, or that it is not in the report', ({ says }) => says),
      agrees: testimony(required(GraphQLBoolean), 'Whether that is what was decided', (fact) => fact.agrees),
      pages: {
        ...testimony(
          required(listOf(TestimonyPageType)),
          'Where it was read; empty where no single page is known',
          (fact) => fact.pages,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.officialPagesOfCell },
      },
    },
  });

const dispute = factField<Dispute>;

const disputeType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<Dispute>, QueryContext>({
    name: 'Dispute',
    description: 'Where sources disagree: what was decided, and why',
    fields: {
      chosen: dispute(required(VoteEnum), 'What was decided', ({ chosen }) => chosen),
      rejected: dispute(required(VoteEnum), 'What was rejected', ({ rejected }) => rejected),
      rejectedSources: {
        ...dispute(required(listOf(types.Source)), 'Sources that say so', ({ rejectedSources }, scope) =>
          rejectedSources.map((id) => sourceOf(id, scope)),
        ),
        extensions: { assumedSize: ASSUMED_SIZES.sourcesOfPlacement },
      },
      reason: dispute(required(GraphQLString), 'Why it was rejected', ({ reason }) => reason),
    },
  });

const StatedTotalType = new GraphQLObjectType<StatedTotal, QueryContext>({
  name: 'StatedTotal',
  description: 'A total that State or the press stated, in which the placement is counted',
  fields: {
    year: {
      type: required(GraphQLInt),
      description: 'Report whose total it is: the next one for what moved out of the placement',
    },
    measure: { type: required(TotalMeasureEnum), description: 'What was counted' },
    stated: { type: required(GraphQLInt), description: 'The stated total' },
    statedBy: { type: required(GraphQLString), description: 'Who stated it' },
    counted: { type: required(GraphQLInt), description: 'What the placements give' },
    agrees: { type: required(GraphQLBoolean), description: 'Whether the two agree' },
    reason: { type: GraphQLString, description: 'Why the two differ; null where they agree' },
  },
});

const DossierWaiver = new GraphQLObjectType<NonNullable<Dossier['waiver']>, QueryContext>({
  name: 'DossierWaiver',
  description: 'The waiver by which a country stayed on the watch list',
  fields: {
    numberInRun: { type: required(GraphQLInt), description: 'Number of the waiver in the run' },
    evidence: { type: required(EvidenceGradeEnum), description: 'How well it is known' },
    basis: { type: required(GraphQLString), description: 'Where it was read' },
  },
});

const field = factField<Dossier>;

/** Everything that is known of a country in one report. */
export const dossierType = (types: ObjectTypes) => {
  const TestimonyType = testimonyType(types);
  const DisputeType = disputeType(types);
  return new GraphQLObjectType<InScope<Dossier>, QueryContext>({
    name: 'Dossier',
    description: 'Everything that is known of a country in one report',
    fields: () => ({
      country: field(required(types.Country), 'The country', (fact, scope) => countryOf(fact, scope)),
      year: field(required(GraphQLInt), 'Year of the report', ({ year }) => year),
      report: field(required(types.Report), 'The report', ({ year }, scope) => ({
        scope,
        fact: reportOf(scope.release, year),
      })),
      tier: field(
        TierEnum,
        'Placement; null where there is none: the report did not cover it, unless knownGaps says otherwise',
        ({ tier }) => tier,
      ),
      label: field(GraphQLString, "State's name of the tier; null likewise", ({ label }) => label),
      evidence: field(
        EvidenceGradeEnum,
        'How well the placement is known; null likewise',
        ({ evidence }) => evidence,
      ),
      disputed: field(
        required(GraphQLBoolean),
        'Whether a source of no less weight than those that say so says otherwise',
        ({ disputed }) => disputed,
      ),
      testimonies: {
        ...field(required(listOf(TestimonyType)), 'What each source says', ({ testimonies }, scope) =>
          testimonies.map((fact) => ({ scope, fact })),
        ),
        extensions: { assumedSize: ASSUMED_SIZES.testimonies },
      },
      disputes: {
        ...field(required(listOf(DisputeType)), 'Where sources disagree', ({ disputes }, scope) =>
          disputes.map((fact) => ({ scope, fact })),
        ),
        extensions: { assumedSize: ASSUMED_SIZES.disputesOfRow },
      },
      officialPages: {
        ...field(
          required(listOf(GraphQLString)),
          "Addresses of State's own text on the placement",
          ({ officialPages }) => officialPages,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.officialPagesOfCell },
      },
      statedTotals: {
        ...field(
          required(listOf(StatedTotalType)),
          'Stated totals in which the placement is counted',
          ({ statedTotals }) => statedTotals,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.statedTotalsOfCell },
      },
      waiver: field(
        DossierWaiver,
        'The waiver by which the country stayed on the watch list; null where there was none',
        ({ waiver }) => waiver,
      ),
      knownGaps: knownGapsField<Dossier>(({ knownGaps }) => knownGaps),
    }),
  });
};
