import { GraphQLSchema, printSchema } from 'graphql';
import { paced } from './paced-schema.js';
import { annotatedTextType } from './types/annotated-text.js';
import { childSoldiersListingType } from './types/child-soldiers.js';
import { countryType } from './types/country.js';
import { datasetType } from './types/dataset.js';
import { determinationType } from './types/determination.js';
import { dossierType } from './types/dossier.js';
import { editionChangesType } from './types/edition-changes.js';
import { eligibilityType } from './types/eligibility.js';
import { expectedReportType } from './types/expected-report.js';
import { groupMemberType, groupType } from './types/group.js';
import { defineObjectTypes } from './types/object-types.js';
import { panelRowType } from './types/panel.js';
import { placementType } from './types/placement.js';
import { countryPrecedentsType, precedentsType, precedentType } from './types/precedents.js';
import { queryType } from './types/query.js';
import { releaseType } from './types/release.js';
import { reportType } from './types/report.js';
import { reportChangeType } from './types/report-change.js';
import { ruleType } from './types/rule.js';
import { simulationType } from './types/simulation.js';
import { sourceType } from './types/source.js';
import { downgradeType, stepOutcomeType } from './types/step-outcome.js';
import { traceType } from './types/trace.js';
import { verdictType } from './types/verdict.js';
import { waiverType } from './types/waiver.js';
import { watchListSpellType } from './types/watch-list-spell.js';
import { wouldChangeType } from './types/would-change.js';

const types = defineObjectTypes({
  Country: countryType,
  Placement: placementType,
  Report: reportType,
  ReportChange: reportChangeType,
  Determination: determinationType,
  ChildSoldiersListing: childSoldiersListingType,
  ExpectedReport: expectedReportType,
  Source: sourceType,
  Rule: ruleType,
  Release: releaseType,
  Dataset: datasetType,
  Eligibility: eligibilityType,
  Trace: traceType,
  WouldChange: wouldChangeType,
  StepOutcome: stepOutcomeType,
  Downgrade: downgradeType,
  WatchListSpell: watchListSpellType,
  Waiver: waiverType,
  Simulation: simulationType,
  Verdict: verdictType,
  AnnotatedText: annotatedTextType,
  Dossier: dossierType,
  EditionChanges: editionChangesType,
  PanelRow: panelRowType,
  Precedent: precedentType,
  Precedents: precedentsType,
  CountryPrecedents: countryPrecedentsType,
  Group: groupType,
  GroupMember: groupMemberType,
});

/** The schema with its resolvers. They expect a `QueryContext`. */
export const schema = paced(
  new GraphQLSchema({
    description: 'Tier history of the U.S. Trafficking in Persons Report, and the law on its watch list',
    query: queryType(types),
  }),
);

/** The schema in the GraphQL schema definition language: the text of `openapi/schema.graphql`. */
export const schemaText = (): string => `${printSchema(schema)}\n`;
