import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { IsoDate } from '../domain/dates.js';

const RFC_3339 = 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6';

const createScalar = (name: string, description: string, specifiedByURL: string) =>
  new GraphQLScalarType<never, unknown>({ name, description, specifiedByURL, serialize: (value) => value });

export const DateTimeScalar = createScalar(
  'DateTime',
  'Point in time in UTC, YYYY-MM-DDThh:mm:ssZ',
  RFC_3339,
);
export const UrlScalar = createScalar(
  'URL',
  'Absolute URL, or a path of this service that begins with a slash',
  'https://url.spec.whatwg.org/',
);

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar date, YYYY-MM-DD',
  specifiedByURL: RFC_3339,
  parseValue: (value) => parseDate(value),
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined, node),
  serialize: (value) => String(value),
});

function parseDate(value: unknown, node?: ValueNode): string {
  const parsed = IsoDate.safeParse(value);
  if (parsed.success) return parsed.data;
  const shown = typeof value === 'string' ? `"${value}" ` : '';
  const message = `${shown}is not a calendar date of the form "YYYY-MM-DD".`;
  throw new GraphQLError(message, node && { nodes: node });
}
