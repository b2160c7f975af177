import { GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import type { KnownGap } from '../../dataset/known-gaps.js';
import { ASSUMED_SIZES } from '../limits.js';
import { factField, type QueryContext, type Scope } from '../scope.js';
import { listOf, required } from '../wrappers.js';

const KnownGapType = new GraphQLObjectType<KnownGap, QueryContext>({
  name: 'KnownGap',
  description: 'Something that the dataset cannot know',
  fields: {
    year: { type: required(GraphQLInt), description: 'Year of the report' },
    what: { type: required(GraphQLString), description: 'What is missing' },
  },
});

/** The field for what cannot be known of a fact. */
export const knownGapsField = <Fact>(
  read: (fact: Fact, scope: Scope) => readonly KnownGap[],
  assumedSize: number = ASSUMED_SIZES.knownGaps,
) => ({
  ...factField(
    required(listOf(KnownGapType)),
    'What the dataset cannot know here: a missing placement in such a report is no proof that it did not cover the country',
    read,
  ),
  extensions: { assumedSize },
});
