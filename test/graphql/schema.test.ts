import { readFile } from 'node:fs/promises';
import {
  execute,
  type GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validateSchema,
} from 'graphql';
import t from 'tap';
import { z } from 'zod';
import { CountryRef, refOf } from '../../src/dataset/countries.js';
import { determinationGapsBehind, determinationYears } from '../../src/dataset/determinations.js';
import { dossierOf } from '../../src/dataset/dossier.js';
import { findGroups } from '../../src/dataset/groups.js';
import { gapsOf, knownGaps } from '../../src/dataset/known-gaps.js';
import { panelOf } from '../../src/dataset/panel.js';
import { changesIn, reportsOf } from '../../src/dataset/reports.js';
import { rulesOf } from '../../src/dataset/rules.js';
import { EVIDENCE_GRADES } from '../../src/domain/evidence.js';
import { TABLES } from '../../src/domain/tables.js';
import { TIERS } from '../../src/domain/tier.js';
import { DETERMINATION_KIND } from '../../src/domain/vocabulary/facts.js';
import { declaredType } from '../../src/graphql/declared.js';
import { enumWith, TierEnum } from '../../src/graphql/input-of.js';
import { ASSUMED_SIZES } from '../../src/graphql/limits.js';
import { listField } from '../../src/graphql/list-field.js';
import { schema, schemaText } from '../../src/graphql/schema.js';
import { Scope } from '../../src/graphql/scope.js';
import { DEFINITIONS } from '../../src/graphql/types/definitions.js';
import { ObjectTypes } from '../../src/graphql/types/object-types.js';
import { yearParameter } from '../../src/rest/parameters/parameters.js';
import { listResource } from '../../src/rest/resource/resource.js';
import { slow } from '../support/slow.js';
import { clockSizes } from './fixtures/clock-sizes.js';
import { buildGraphql, catalogue } from './fixtures/graphql-app.js';

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

function* named(): Generator<[where: string, Described]> {
  for (const type of types) {
    yield [type.name, type];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field];
      if (!('args' in field)) continue;
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name}:)`, argument];
    }
  }
}

t.test('the schema is valid', async (t) => {
  t.same(validateSchema(schema), []);
});

t.test('a list that GraphQL has no file for is made from its resource', async (t) => {
  const kings = listResource({
    operationId: 'listKings',
    path: '/kings',
    tag: 'Countries',
    summary: 'Kings',
    description: 'Who reigns.',
    params: z.strictObject({}),
    query: z.strictObject({ year: yearParameter.optional().describe('Year of the report') }),
    context: { knownGaps },
    item: z
      .object({ country: CountryRef, year: z.int().describe('Year'), name: z.string().describe('Name') })
      .meta({ id: 'King', description: 'A king' }),
    example: '/kings',
    list: ({ release, query: { year = 2021 } }) => ({
      items: ['KH', 'TH'].map((iso2) => ({
        country: refOf(release.countries.find(iso2)),
        year,
        name: `King of ${iso2}`,
      })),
      columns: [],
      context: { knownGaps: [{ year, what: 'princes' }] },
    }),
  });
  const kinds = new ObjectTypes(DEFINITIONS, declaredType);
  const query = new GraphQLObjectType({ name: 'Query', fields: { kings: listField(kings, kinds) } });
  const { data, errors } = await execute({
    schema: new GraphQLSchema({ query }),
    document: parse(
      `{ kings(filter: { year: 2020 }, orderBy: [NAME_DESC]) {
        totalCount nodes { country { iso2 } year name } knownGaps { what }
      } }`,
    ),
    contextValue: { current: new Scope(catalogue.current), lists: new Map() },
  });
  t.equal(errors, undefined);
  t.match(data, {
    kings: {
      totalCount: 2,
      nodes: [
        { country: { iso2: 'TH' }, year: 2020, name: 'King of TH' },
        { country: { iso2: 'KH' }, year: 2020, name: 'King of KH' },
      ],
      knownGaps: [{ what: 'princes' }],
    },
  });
});

t.test('every type, field, argument and value is described', async (t) => {
  const all = [...named()];
  t.ok(all.some(([where]) => where === 'Country.tiers(after:)'));
  t.same(
    all.filter(([, { description }]) => !description?.trim()).map(([where]) => where),
    [],
  );
});

t.test('openapi/schema.graphql is the schema, and so is what /graphql/schema.graphql gives', async (t) => {
  t.equal(await readFile('openapi/schema.graphql', 'utf8'), schemaText());
  const app = await buildGraphql();
  t.teardown(() => app.close());
  const response = await app.inject('/graphql/schema.graphql');
  t.equal(response.statusCode, 200);
  t.equal(response.headers['content-type'], 'text/plain; charset=utf-8');
  t.equal(response.body, schemaText());
  t.equal((await app.inject('/graphql/schema.graphql?x=1')).statusCode, 400);
  const again = await app.inject({
    url: '/graphql/schema.graphql',
    headers: { 'if-none-match': String(response.headers.etag) },
  });
  t.equal(again.statusCode, 304);
});

t.test('every scalar of our own says where it is specified', async (t) => {
  const own = types.filter(isScalarType).filter((type) => !isSpecifiedScalarType(type));
  t.ok(own.length >= 5);
  for (const { name, specifiedByURL } of own) t.match(specifiedByURL, /^https:/, name);
});

t.test('the enums have every word of the domain', async (t) => {
  t.same(
    TierEnum.getValues().map(({ name, value }) => [name, value]),
    [
      ['TIER_1', '1'],
      ['TIER_2', '2'],
      ['TIER_2_WATCH_LIST', '2WL'],
      ['TIER_3', '3'],
      ['SPECIAL_CASE', 'SC'],
    ],
  );
  t.same(
    TierEnum.getValues().map(({ value }) => value),
    TIERS,
  );
  t.same(
    enumWith(EVIDENCE_GRADES)
      .getValues()
      .map(({ value }) => value),
    EVIDENCE_GRADES,
  );
  t.same(
    enumWith(DETERMINATION_KIND.values)
      .getValues()
      .map(({ value }) => value)
      .sort(),
    [...DETERMINATION_KIND.values].sort(),
  );
});

// Items of a page are counted where the page is asked for.
const isOfPage = (field: GraphQLField<unknown, unknown>) => ['nodes', 'edges'].includes(field.name);
const isLong = (field: GraphQLField<unknown, unknown>) =>
  isListType(getNullableType(field.type)) || getNamedType(field.type).name.endsWith('Connection');

t.test('every list has a length that its cost is estimated by', async (t) => {
  const lists = types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => isLong(field) && !isOfPage(field));
  t.ok(lists.length > 10);
  t.same(
    lists
      .filter(({ field: { extensions } }) => !('assumedSize' in extensions || 'count' in extensions))
      .map(({ type, field }) => `${type.name}.${field.name}`),
    [],
  );
});

/** Of a text and its sentences, on the average: no text is longer than its cost allows. */
const OF_TEXTS = {
  sentences: 50,
  countriesOfText: 10,
  mentionsOfSentence: 4,
  readingsOfSentence: 1,
  factsOfSentence: 2,
};

t.test('no list is longer than its cost is estimated for', slow, async (t) => {
  const release = catalogue.current;
  const longest = (lists: readonly { readonly length: number }[]) =>
    Math.max(...lists.map((list) => list.length));
  const countries = release.countries.all;
  const determinations = release.tables.determinations;
  const rowSizes = Object.values(TABLES).map(({ row, key }) => ({ columns: Object.keys(row.shape), key }));
  const dossiers = release.placements.map(({ country, year }) => dossierOf(release, country.iso2, year));
  const real: Record<keyof typeof ASSUMED_SIZES, number> = {
    countries: countries.length,
    reports: reportsOf(release).length,
    determinationsOfCountry: longest(
      countries.map(({ iso2 }) => determinations.filter((row) => row.iso2 === iso2)),
    ),
    determinationGaps: determinationGapsBehind(release, {}).length,
    countriesOfGap: longest(determinationGapsBehind(release, {}).map((gap) => gap.countries)),
    determinationYears: determinationYears(release, {}).length,
    changes: longest(release.years.map((year) => changesIn(release, year))),
    knownGapsOfChange: longest(
      release.years.flatMap((year) => changesIn(release, year).map(({ knownGaps }) => knownGaps)),
    ),
    sources: release.tables.sources.length,
    membersOfGroup: longest(findGroups(release).map(({ members }) => members)),
    othersOfGroup: longest(findGroups(release).map(({ others }) => others)),
    groupsOfRow: longest(panelOf(release).map(({ groups }) => groups)),
    // On the average: a list of them is never asked alone.
    sourcesOfPlacement:
      release.placements.reduce((sum, { sources }) => sum + sources.length, 0) / release.placements.length,
    placementsOfCountry: release.placements.length / countries.length,
    releases: catalogue.entries.length,
    rules: release.tables.rules.length,
    notes: longest(catalogue.entries.map(({ notes }) => notes)),
    knownGaps: longest([
      ...countries.map(({ iso2 }) => gapsOf(release, iso2)),
      ...reportsOf(release).map(({ knownGaps }) => knownGaps),
    ]),
    references: longest(rulesOf(release).map(({ references }) => references)),
    names: longest(countries.map(({ names }) => names)),
    ...clockSizes(release),
    ...OF_TEXTS,
    columnsOfRow: longest(rowSizes.map(({ columns }) => columns)),
    columnsOfKey: longest(rowSizes.map(({ key }) => key)),
    testimonies: longest(dossiers.map(({ testimonies }) => testimonies)),
    officialPagesOfCell: longest(
      dossiers.flatMap(({ officialPages, testimonies }) => [
        officialPages,
        ...testimonies.map(({ pages }) => pages),
      ]),
    ),
    statedTotalsOfCell: longest(dossiers.map(({ statedTotals }) => statedTotals)),
    successions: longest(countries.flatMap(({ predecessors, successors }) => [predecessors, successors])),
  };
  for (const [name, size] of Object.entries(ASSUMED_SIZES)) {
    const assumed = typeof size === 'number' ? size : size(release);
    const length = real[name as keyof typeof ASSUMED_SIZES];
    t.ok(length <= assumed, `${name}: ${length} of ${assumed}`);
  }
});
