import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { IsoDate } from '../domain/cells.js';

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar date, YYYY-MM-DD',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parseValue: (value) => parseDate(value),
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING) throw notADate(undefined, node);
    return parseDate(node.value, node);
  },
  serialize: (value) => IsoDate.parse(value),
});

export const DateTimeScalar = new GraphQLScalarType<never, string>({
  name: 'DateTime',
  description: 'Point in time in UTC, YYYY-MM-DDThh:mm:ssZ',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => String(value),
});

export const UrlScalar = new GraphQLScalarType<never, string>({
  name: 'URL',
  description: 'Absolute address',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => String(value),
});

function parseDate(value: unknown, node?: ValueNode): string {
  const parsed = IsoDate.safeParse(value);
  if (!parsed.success) throw notADate(value, node);
  return parsed.data;
}

function notADate(value: unknown, node?: ValueNode): GraphQLError {
  const shown = typeof value === 'string' ? `"${value}" ` : '';
  const message = `${shown}is not a calendar date of the form "YYYY-MM-DD".`;
  return new GraphQLError(message, node && { nodes: node });
}

const plainValue = (name: string, description: string) =>
  new GraphQLScalarType<never, string | number | boolean>({
    name,
    description,
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259#section-3',
    serialize: (value) => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
      throw new TypeError(`${name} is no value of the type ${typeof value}`);
    },
  });

export const TestValueScalar = plainValue(
  'TestValue',
  'A value that a test compares: text, a number, true or false, as it stands in the expression',
);

export const CellValueScalar = plainValue(
  'CellValue',
  'A value of one cell of a table: text, a number, true or false, in the spelling of the table',
);
