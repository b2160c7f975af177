import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { MAX_ALIASES, MAX_DEPTH, MAX_DIRECTIVES } from './limits.js';

function refuse(message: string) {
  return {
    onReject: [
      (context: ValidationContext | null) => {
        context?.reportError(new GraphQLError(message));
      },
    ],
    propagateOnRejection: false,
  };
}

export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({
    n: MAX_DEPTH,
    flattenFragments: true,
    ...refuse(`The query nests deeper than ${MAX_DEPTH} fields. Ask for less in one query.`),
  }),
  maxAliasesRule({
    n: MAX_ALIASES,
    allowList: [],
    ...refuse(
      `The query has more than ${MAX_ALIASES} aliases. Use a list with a filter, or several queries.`,
    ),
  }),
  maxDirectivesRule({
    n: MAX_DIRECTIVES,
    ...refuse(`The query has more than ${MAX_DIRECTIVES} directives.`),
  }),
];
