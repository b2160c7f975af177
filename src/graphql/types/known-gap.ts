import { type GraphQLFieldConfig, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { KnownGap } from '../../dataset/known-gaps.js';
import type { Page } from '../connection-types.js';
import { ASSUMED_SIZES, type Size } from '../limits.js';
import { factField, listOf, type QueryContext, required, type Scope } from '../scope.js';

const KnownGapType = new GraphQLObjectType<KnownGap, QueryContext>({
  name: 'KnownGap',
  description: 'Something that the dataset cannot know',
  fields: {
    year: { type: required(GraphQLInt), description: 'Year of the report' },
    what: { type: required(GraphQLString), description: 'What is missing' },
  },
});

export const knownGapsField = <Fact>(
  read: (fact: Fact, scope: Scope) => readonly KnownGap[],
  assumedSize: Size = ASSUMED_SIZES.knownGaps,
) => ({
  ...factField(
    required(listOf(KnownGapType)),
    'What the dataset cannot know here: a missing placement in such a report is no proof that it did not cover the country',
    read,
  ),
  extensions: { assumedSize },
});

/** The field for what cannot be known of a list, of its connection. */
export const knownGapsOfList: GraphQLFieldConfig<Page, QueryContext> = {
  type: required(listOf(KnownGapType)),
  description:
    'What can be missing from the whole list: no item of such a report is no proof that it did not cover the country',
  extensions: { assumedSize: ASSUMED_SIZES.knownGaps },
  resolve: ({ gaps }) => gaps(),
};
