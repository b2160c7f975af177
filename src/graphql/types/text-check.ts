import { type GraphQLFieldConfig, GraphQLInt, GraphQLObjectType, GraphQLString } from 'graphql';
import {
  checkText,
  type NotUnderstood,
  type TextCheck,
  type TextStatement,
} from '../../dataset/text-claims/check-text.js';
import { checkLength, MAX_TEXT_BYTES, pointsOf, queryOf } from '../../rest/texts/text-check.js';
import { ASSUMED_SIZES, OWN_COSTS } from '../limits.js';
import { DateScalar } from '../scalars.js';
import { answeringScope, factField, type InScope, type QueryContext } from '../scope.js';
import { listOf, required } from '../wrappers.js';
import type { ObjectTypes } from './object-types.js';

const statement = factField<TextStatement>;
const passage = factField<NotUnderstood>;

const places = <Fact extends { readonly text: string; readonly start: number; readonly end: number }>() => ({
  text: factField<Fact>(required(GraphQLString), 'The words', ({ text }) => text),
  start: factField<Fact>(
    required(GraphQLInt),
    'Where they begin, in UTF-16 code units',
    ({ start }) => start,
  ),
  end: factField<Fact>(required(GraphQLInt), 'Where they end: behind the last code unit', ({ end }) => end),
});

const statementType = (types: ObjectTypes) =>
  new GraphQLObjectType<InScope<TextStatement>, QueryContext>({
    name: 'TextStatement',
    description: 'A claim that was found in a text',
    fields: () => ({
      ...places<TextStatement>(),
      query: statement(required(GraphQLString), 'What was understood, as the query of /verify', queryOf),
      verdict: statement(required(types.Verdict), 'The verdict', ({ verdict }, scope) => ({
        scope,
        fact: verdict,
      })),
      assumptions: {
        ...statement(
          required(listOf(GraphQLString)),
          'What had to be assumed to read it so',
          ({ assumptions }) => assumptions,
        ),
        extensions: { assumedSize: ASSUMED_SIZES.assumptionsOfStatement },
      },
    }),
  });

const NotUnderstoodType = new GraphQLObjectType<InScope<NotUnderstood>, QueryContext>({
  name: 'NotUnderstood',
  description: 'A passage on tiers, the watch list, waivers or downgrades that could not be read',
  fields: {
    ...places<NotUnderstood>(),
    reason: passage(required(GraphQLString), 'Why', ({ reason }) => reason),
  },
});

/** The claims in a text. */
export const textCheckType = (types: ObjectTypes) => {
  const Statement = statementType(types);
  const facts = <Fact>(list: (check: TextCheck) => readonly Fact[]) => ({
    resolve: ({ scope, fact }: InScope<TextCheck>) => list(fact).map((each) => ({ scope, fact: each })),
    extensions: { assumedSize: ASSUMED_SIZES.textStatements },
  });
  return new GraphQLObjectType<InScope<TextCheck>, QueryContext>({
    name: 'TextCheck',
    description: 'The claims about the reports in a text, each with its verdict',
    fields: {
      statements: {
        type: required(listOf(Statement)),
        description: 'The claims that were found, in the order of the text',
        ...facts(({ statements }) => statements),
      },
      notUnderstood: {
        type: required(listOf(NotUnderstoodType)),
        description: 'What could not be read',
        ...facts(({ notUnderstood }) => notUnderstood),
      },
    },
  });
};

/** Checks the claims in a text; what is sent is neither kept nor logged. */
export function checkTextField(types: ObjectTypes): GraphQLFieldConfig<unknown, QueryContext> {
  return {
    type: required(types.TextCheck),
    description: `Finds the claims about the reports in a sentence or an article (English, to ${MAX_TEXT_BYTES} bytes, as far as the limit of a request allows) and checks each. Send it by POST, the text as a variable: neither it nor the answer is kept`,
    extensions: { ownCost: OWN_COSTS.checkText },
    args: {
      text: { type: required(GraphQLString), description: 'The text' },
      published: { type: DateScalar, description: 'Day on which it was published' },
    },
    resolve: async (source, { text, published }: { text: string; published?: string | null }, context) => {
      context.keepNothing();
      checkLength(text);
      const points = pointsOf(text);
      if (points > 0) await context.charge(points);
      const scope = answeringScope(source, context);
      const asked = { text, published: published ?? undefined, asOf: scope.asOf ?? undefined };
      return { scope, fact: await checkText(scope.release, asked) };
    },
  };
}
