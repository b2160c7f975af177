import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import type { PanelRow } from '../../dataset/panel.js';
import { PANEL_COLUMNS } from '../../formats/panel-columns.js';
import { OutcomeEnum, StatusEnum, WaiverStateEnum } from '../clock-enums.js';
import { CoverageEnum, EvidenceGradeEnum, PanelChangeEnum, TierEnum } from '../enums.js';
import { factField, type InScope, type QueryContext } from '../scope.js';
import { required } from '../wrappers.js';
import { countryOf } from './country-of.js';
import { knownGapsOfList } from './known-gap.js';
import type { ObjectTypes } from './object-types.js';
import { ruleOf } from './rule.js';

/** A field that says what the column of the panel says. */
const field = (type: GraphQLOutputType, column: string, read: (row: PanelRow) => unknown) =>
  factField<PanelRow>(type, descriptionOf(column), read);

const descriptionOf = (column: string): string =>
  (PANEL_COLUMNS.find(({ name }) => name === column)?.description ?? '').replaceAll('empty', 'null');

/** A country or territory in a report. */
export const panelRowType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<PanelRow>, QueryContext>({
    name: 'PanelRow',
    description: 'A country or territory in a report, placed or not, with its place on the clock',
    extensions: { wholeList: { knownGaps: knownGapsOfList } },
    fields: () => ({
      country: factField<PanelRow>(required(types.Country), 'The country', countryOf),
      year: field(required(GraphQLInt), 'year', (row) => row.year),
      coverage: field(required(CoverageEnum), 'coverage', (row) => row.coverage),
      tier: field(TierEnum, 'tier', (row) => row.tier),
      tierOrdinal: field(GraphQLFloat, 'tier_ordinal', (row) => row.tierOrdinal),
      change: field(PanelChangeEnum, 'change', (row) => row.change),
      yearsInTier: field(GraphQLInt, 'years_in_tier', (row) => row.yearsInTier),
      counted: field(GraphQLBoolean, 'counted', (row) => row.counted),
      run: field(GraphQLInt, 'run', (row) => row.run),
      waiversUsed: field(GraphQLInt, 'waivers_used', (row) => row.waiversUsed),
      waiversLeft: field(GraphQLInt, 'waivers_left', (row) => row.waiversLeft),
      status: field(StatusEnum, 'status', (row) => row.status),
      outcome: field(OutcomeEnum, 'outcome', (row) => row.outcome),
      waiver: field(WaiverStateEnum, 'waiver', (row) => row.waiver),
      rule: factField<PanelRow>(required(types.Rule), descriptionOf('rule'), ({ rule }, scope) =>
        ruleOf(rule, scope),
      ),
      evidence: field(EvidenceGradeEnum, 'evidence', (row) => row.evidence),
      disputed: field(required(GraphQLBoolean), 'disputed', (row) => row.disputed),
    }),
  });
