import { GraphQLError, Kind, parse, visit } from 'graphql';
import { MAX_TOKENS } from './limits.js';

const FIELD = 'checkText';
const ARGUMENT = 'text';

/**
 * Documents are kept, so that they are read once; texts are not. A text that is written into the document would be kept
 * with it, so it is refused before anything is.
 * @throws GraphQLError
 */
export function refuseTextInDocument(document: string): void {
  if (!document.includes(FIELD)) return;
  visit(parse(document, { maxTokens: MAX_TOKENS }), {
    Field: ({ name, arguments: given }) => {
      if (name.value !== FIELD) return;
      for (const argument of given ?? []) {
        if (argument.name.value === ARGUMENT && argument.value.kind === Kind.STRING) throw refusal();
      }
    },
    VariableDefinition: ({ defaultValue }) => {
      if (defaultValue?.kind === Kind.STRING) throw refusal();
    },
  });
}

const refusal = (): GraphQLError =>
  new GraphQLError(
    `Give the text of ${FIELD} as a variable: a document may be kept for the next who asks it, and a text must not. Variables of such a document have no default text either.`,
  );
