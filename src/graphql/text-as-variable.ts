import { type DocumentNode, GraphQLError, Kind, parse, visit } from 'graphql';
import { Problem } from '../domain/problem.js';
import { tooLong } from '../domain/text-limit.js';
import { longTexts } from '../http/text-limits.js';
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

/**
 * Every text of a query has a limit, but for the one that is annotated, which has its own.
 * @throws Problem `invalid-parameter`
 */
export function refuseLongTexts(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const annotated = new Set<string>();
  const names: string[] = [];
  visit(document, {
    Argument: {
      enter: ({ name, value }) => {
        names.push(name.value);
        if (name.value === ARGUMENT && value.kind === Kind.VARIABLE) annotated.add(value.name.value);
      },
      leave: () => {
        names.pop();
      },
    },
    ObjectField: {
      enter: ({ name }) => {
        names.push(name.value);
      },
      leave: () => {
        names.pop();
      },
    },
    StringValue: ({ value }) => refuseLong(names.at(-1) ?? 'a text', value),
  });
  for (const [name, value] of Object.entries(variables)) if (!annotated.has(name)) refuseLong(name, value);
}

function refuseLong(name: string, value: unknown): void {
  const [found] = longTexts(undefined, value);
  if (found === undefined) return;
  const message = tooLong(found.length);
  const parameter = String(found.path.findLast((key) => typeof key === 'string') ?? name);
  throw new Problem('invalid-parameter', `${parameter} ${message}.`, { errors: [{ parameter, message }] });
}

const refusal = (): GraphQLError =>
  new GraphQLError(
    `Give the text of ${FIELD} as a variable: a document may be kept for the next who asks it, and a text must not. Variables of such a document have no default text either.`,
  );
