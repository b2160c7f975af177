import { GraphQLError, Kind, parse, visit } from 'graphql';
import { MAX_TOKENS } from './limits.js';

const FIELD = 'annotateText';
const ARGUMENT = 'text';

/**
 * Documents are kept, so that they are read once; texts are not. A text that is written into the document would be kept
 * with it, so it is refused before anything is.
 * @throws GraphQLError
 */
export function refuseTextInDocument(document: string): void {
  if (!document.includes(FIELD)) return;
  visit(parse(document, { maxTokens: MAX_TOKENS }), {
    enter: (node) => {
      const texts =
        node.kind === Kind.FIELD && node.name.value === FIELD
          ? (node.arguments ?? []).filter(({ name }) => name.value === ARGUMENT).map(({ value }) => value)
          : node.kind === Kind.VARIABLE_DEFINITION
            ? [node.defaultValue]
            : [];
      if (texts.some((value) => value?.kind === Kind.STRING)) throw refusal();
    },
  });
}

const refusal = (): GraphQLError =>
  new GraphQLError(
    `Give the text of ${FIELD} as a variable: a document may be kept for the next who asks it, and a text must not. Variables of such a document have no default text either.`,
  );
