import type { z } from 'zod';
import { ChildSoldiersListing } from '../../dataset/child-soldiers.js';
import { CurrentCountry } from '../../dataset/clock.js';
import { Determination } from '../../dataset/determinations.js';
import { Dossier } from '../../dataset/dossier.js';
import { CountryStanding } from '../../dataset/eligibility.js';
import { findGroups, Group, GroupItem, GroupMember, membersOfGroup } from '../../dataset/groups.js';
import { PanelRow } from '../../dataset/panel.js';
import { ExplainedOutcome } from '../../dataset/period.js';
import { Precedent } from '../../dataset/precedents.js';
import { HistoryItem, Placement } from '../../dataset/release.js';
import { Change, changesIn, Report } from '../../dataset/reports.js';
import { Rule, type RuleView, ruleById } from '../../dataset/rules.js';
import { SimulationAnswer } from '../../dataset/simulation.js';
import { Downgrade, Waiver, WatchListSpell } from '../../dataset/watch-list.js';
import { Trace, Change as WouldChange } from '../../engine/eligibility.js';
import { CountryListing, childSoldiersLists } from '../../rest/resources/child-soldiers.js';
import { reportChanges } from '../../rest/resources/reports.js';
import { clock, rules } from '../../rest/resources/rules.js';
import { Verdict } from '../../rest/resources/verify.js';
import { waivers } from '../../rest/resources/watch-list.js';
import { AnnotatedText } from '../../texts/answer.js';
import { declaredType } from '../declared.js';
import { cellKey, isCell } from '../identity.js';
import { ASSUMED_SIZES } from '../limits.js';
import { listedType } from '../list-field.js';
import { factsField } from '../scope.js';
import { annotatedTextType, determinationType } from './annotated-text.js';
import { countryType } from './country.js';
import { dossierType } from './dossier.js';
import { eligibilityType, simulationType, traceType } from './eligibility.js';
import type { DefineType } from './object-types.js';
import { downgradeType, placementType, stepOutcomeType, watchListSpellType } from './placement.js';
import { precedentType } from './precedents.js';
import { verdictType } from './verdict.js';
import { reportType, wouldChangeType } from './would-change.js';

const childSoldiersListingType = listedType<ChildSoldiersListing>(childSoldiersLists, {
  key: cellKey,
  description: 'A country that a report lists under the Child Soldiers Prevention Act, 22 U.S.C. 2370c-1',
  orders: ['COUNTRY', 'NAME', 'YEAR'],
  words: { waiver: 'Whether the President waived the restriction' },
});

const groupType: DefineType = (types) =>
  declaredType<Group>(Group, types, {
    description: 'A group of countries',
    identity: {
      keyOf: ({ id }) => id,
      find: ({ release }, { text }) => findGroups(release).find(({ id }) => id === text),
    },
    sizes: { others: ASSUMED_SIZES.othersOfGroup },
    fields: () => ({
      members: factsField<Group>(types.of(GroupMember), {
        description: Group.shape.members.description,
        read: ({ id }, { release }) => membersOfGroup(release, id),
        assumedSize: ASSUMED_SIZES.membersOfGroup,
      }),
    }),
  });

/** Types of which GraphQL says more than the schema of the fact: an id, links, lists with pages, other words. */
export const DEFINITIONS: readonly (readonly [schema: z.ZodObject, define: DefineType])[] = [
  [CurrentCountry, countryType],
  [Placement, placementType],
  // Below a country the items of a list do not name it again in REST; here they do.
  [HistoryItem, placementType],
  [Report, reportType],
  [
    Change,
    listedType<Change>(reportChanges, {
      identity: {
        keyOf: cellKey,
        find: ({ release }, key) => changesIn(release, key.number(1)).find(isCell(key)),
      },
      orders: ['COUNTRY', 'NAME'],
      sizes: { knownGaps: ASSUMED_SIZES.knownGapsOfChange },
      words: {
        from: 'Placement in the report before; null where it did not cover the country or, with NOT_KNOWN, may not have',
        to: 'Placement in this report; null where it does not cover the country or, with NOT_KNOWN, may not',
        direction: 'Which way it moved',
      },
    }),
  ],
  [Determination, determinationType],
  [ChildSoldiersListing, childSoldiersListingType],
  [CountryListing, childSoldiersListingType],
  [
    Rule,
    listedType<RuleView>(rules, {
      identity: { keyOf: ({ id }) => id, find: ({ release }, { text }) => ruleById(release, text) },
      types: {
        verified: 'RuleVerification',
        parameters: 'RuleParameters',
        clauses: 'RuleClauses',
        references: 'Reference',
      },
      sizes: { references: ASSUMED_SIZES.references },
    }),
  ],
  [CountryStanding, eligibilityType],
  [Trace, traceType],
  [WouldChange, wouldChangeType],
  [ExplainedOutcome, stepOutcomeType],
  [Downgrade, downgradeType],
  [WatchListSpell, watchListSpellType],
  [
    Waiver,
    listedType<Waiver>(waivers, {
      key: cellKey,
      description:
        'A waiver: the decision that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3',
    }),
  ],
  [SimulationAnswer, simulationType],
  [Verdict, verdictType],
  [AnnotatedText, annotatedTextType],
  [Dossier, dossierType],
  [
    PanelRow,
    listedType<PanelRow>(clock, {
      key: cellKey,
      description: 'A country or territory in a report, placed or not, with its place on the clock',
      // Codes of other datasets stand with the country.
      without: ['codes'],
      sizes: { groups: ASSUMED_SIZES.groupsOfRow },
    }),
  ],
  [Precedent, precedentType],
  [Group, groupType],
  [GroupItem, groupType],
];
