import { z } from 'zod';
import { PANEL } from '../../dataset/field-history.js';
import { FOR_PEOPLE } from '../../domain/for-people.js';
import { TABLE_NAMES } from '../../domain/tables.js';
import { columnsOf } from '../../formats/columns.js';
import { type ServedField, servedFields } from '../../formats/edition/served-fields.js';
import { oneOrMoreOf } from '../parameters/parameters.js';
import { listResource } from '../resource/resource.js';

const Field = z
  .object({
    table: z
      .string()
      .describe('Table of the dataset, or clock, the panel that is worked out from them')
      .register(FOR_PEOPLE, { title: 'Part of the data', kind: 'name' }),
    field: z.string().describe('Name of the column').register(FOR_PEOPLE, { kind: 'name' }),
    type: z.string().describe('string, integer, number, boolean, date or uri'),
    meaning: z.string().describe('What it says'),
    nullable: z.boolean().nullable().describe('Whether it can be empty; null for a field that is gone'),
    key: z
      .boolean()
      .nullable()
      .describe("Whether it is a part of the table's key; null for one that is gone"),
    allowed: z.array(z.string()).nullable().describe('The values that it can have, where they are listed'),
    since: z.string().describe('First edition with it'),
    until: z.string().nullable().describe('Last edition with it; null while it is served'),
    replacedBy: z
      .string()
      .nullable()
      .describe('What took its place, as table.field')
      .register(FOR_PEOPLE, { kind: 'name' }),
  })
  .meta({ id: 'Field', description: 'A field of the dataset that was ever served' });

const columns = columnsOf<ServedField>(Field);

export const schema = listResource({
  operationId: 'listFields',
  path: '/schema',
  graphql: { field: 'schema', type: 'Field' },
  tag: 'Method',
  summary: 'Fields of the dataset',
  description:
    'Every field that was served up to the release, also those that are gone: type, meaning, first and last edition, and what took its place.',
  query: z.strictObject({
    table: oneOrMoreOf<string>([PANEL, ...TABLE_NAMES])
      .optional()
      .describe('Tables')
      .register(FOR_PEOPLE, { title: 'Part of the data' }),
  }),
  isOfNoReport: true,
  isOfNoDay: true,
  item: Field,
  example: '/schema?table=placements',
  list: ({ release, query: { table } }) => ({
    items: servedFields(release.version).filter((each) => !table || table.includes(each.table)),
    columns,
  }),
});
