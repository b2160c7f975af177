import {
  GraphQLError,
  type GraphQLFieldConfig,
  GraphQLID,
  GraphQLInterfaceType,
  type GraphQLObjectType,
  GraphQLScalarType,
  Kind,
  type ValueNode,
} from 'graphql';
import { IsoDate } from '../domain/cells.js';
import { Problem } from '../domain/problem.js';
import { pinnedEdition } from '../rest/resource/routes.js';
import { MAX_ID_LENGTH, OWN_COSTS } from './limits.js';
import { type InScope, type QueryContext, required, Scope } from './scope.js';

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

/*
 * An id is `edition/Type/key`, for example `1.2.0/Country/KH`: the same thing in another edition, or as another day
 * knew it (`1.2.0@2015-01-01/Country/KH`), has another id, so that a client can hold both.
 */

const SEPARATOR = '/';
const LAST_SEPARATORS = 2;

export interface Identity<Fact> {
  /** Without a slash, unless it parts the members of the key. */
  readonly keyOf: (fact: Fact) => string;
  /** @throws Problem where the edition has no report or country of that key */
  readonly find: (scope: Scope, key: Key, context: QueryContext) => Fact | undefined | Promise<Fact>;
  /** The edition that stands in the id, where it is not the one that answers. */
  readonly editionOf?: (fact: Fact) => string;
  /** Cost of finding it by its id, if that takes more than a look-up. */
  readonly cost?: number;
}

/** The members of a key: text, or a number where one is wanted. */
export class Key {
  readonly #members: readonly string[];

  constructor(readonly text: string) {
    this.#members = text.split(SEPARATOR);
  }

  member(index: number): string {
    return this.#members[index] ?? '';
  }

  number(index: number): number {
    return Number(this.member(index));
  }
}

export const cellKey = ({
  country,
  year,
}: {
  readonly country: { readonly iso2: string };
  readonly year: number;
}) => [country.iso2, year].join(SEPARATOR);

export const isCell =
  (key: Key) =>
  (fact: { readonly country: { readonly iso2: string }; readonly year: number }): boolean =>
    cellKey(fact) === key.text;

interface Identified extends InScope<unknown> {
  readonly typeName: string;
}

export const Node: GraphQLInterfaceType = new GraphQLInterfaceType({
  name: 'Node',
  description: 'Something that has an id of its own, by which it can be asked for again',
  fields: {
    id: {
      type: required(GraphQLID),
      description: 'Identifier, with the edition in it; the same thing in another edition has another one',
    },
  },
  resolveType: (source) => (source instanceof Scope ? 'Dataset' : (source as Identified).typeName),
});

/** Makes a type a node: its interface, its field `id`, and the way to find it again. */
export function nodeType<Fact>(name: string, identity: Identity<Fact>) {
  const id: GraphQLFieldConfig<InScope<Fact>, QueryContext> = {
    type: required(GraphQLID),
    description:
      'Identifier, with the edition in it: the same thing in another edition, or as another day knew it, has another one',
    resolve: ({ scope, fact }) =>
      idOf(identity.editionOf?.(fact) ?? scope.identity, name, identity.keyOf(fact)),
  };
  return { interfaces: [Node], extensions: { identity }, fields: { id } };
}

export const idOf = (edition: string, typeName: string, key = ''): string =>
  [edition, typeName, ...(key === '' ? [] : [key])].join(SEPARATOR);

export function nodeField(
  types: () => readonly GraphQLObjectType[],
): GraphQLFieldConfig<unknown, QueryContext> {
  return {
    type: Node,
    description:
      'What has an id, from the edition that the id names: an error says what is wrong with an id that leads nowhere',
    args: { id: { type: required(GraphQLID), description: 'An id that an answer gave' } },
    extensions: {
      ownCost: ({ id }: { id?: unknown }): number => {
        const [edition = '', typeName] = String(id).split(SEPARATOR);
        const identity = types().find(({ name }) => name === typeName)?.extensions
          .identity as Identity<unknown>;
        return (edition.includes('@') ? OWN_COSTS.asOf : 0) + (identity?.cost ?? 1);
      },
    },
    resolve: async (_source, { id }: { id: string }, context): Promise<Identified | Scope> => {
      const { edition, typeName, key } = partsOf(id);
      const type = types().find(({ name, extensions }) => name === typeName && extensions.identity);
      if (!type) {
        const kinds = types().flatMap(({ name, extensions }) => (extensions.identity ? [name] : []));
        throw notAnId(id, `names no kind of thing; there are ${kinds.join(', ')}`);
      }
      const scope = await scopeOf(id, edition, context);
      const { find, keyOf } = type.extensions.identity as Identity<unknown>;
      const fact = await find(scope, new Key(key), context);
      if (fact === undefined || keyOf(fact) !== key)
        throw notAnId(id, `names no ${typeName} that edition ${edition} has`);
      return fact === scope ? scope : { scope, fact, typeName };
    },
  };
}

/** @throws Problem `invalid-parameter` for an id where the code or name of a country is wanted */
export function checkIsNoId(text: string, argument: string): void {
  if (text.split(SEPARATOR).length <= LAST_SEPARATORS) return;
  const message = 'is an id: ask for it with node(id:); a country is named here by its code or name';
  throw new Problem('invalid-parameter', `${argument} (${text}) ${message}.`, {
    errors: [{ parameter: argument, message }],
  });
}

function partsOf(id: string) {
  const [edition = '', typeName = '', ...key] = id.split(SEPARATOR);
  if (id.length > MAX_ID_LENGTH || typeName === '')
    throw notAnId(id, 'is not of the form edition/Type/key, as in 1.2.0/Country/KH');
  return { edition, typeName, key: key.join(SEPARATOR) };
}

async function scopeOf(
  id: string,
  edition: string,
  { catalogue, current, making }: QueryContext,
): Promise<Scope> {
  const [version = '', day] = edition.split('@');
  const release =
    version === current.release.version ? current.release : await pinnedEdition(making, catalogue, version);
  if (day === undefined) return new Scope(release);
  if (!IsoDate.safeParse(day).success) throw notAnId(id, 'names a day that is no calendar date');
  return new Scope(release.asOf(day), day);
}

function notAnId(id: string, why: string): Problem {
  return new Problem('invalid-parameter', `id (${id.slice(0, MAX_ID_LENGTH)}) ${why}.`, {
    errors: [{ parameter: 'id', message: why }],
  });
}
