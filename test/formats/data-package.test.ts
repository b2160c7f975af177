import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import t from 'tap';
import { type ReleaseData, TABLE_NAMES, TABLES } from '../../src/domain/tables.js';
import { releaseFiles } from '../../src/formats/release/release-files.js';
import { rowsInFiles } from '../../src/formats/release/table-columns.js';
import { seedReleases } from '../support/seeds.js';

const release = (await seedReleases())[0] as ReleaseData;
const files = await releaseFiles(release);
const file = (name: string): Uint8Array => {
  const found = files.find((each) => each.name === name);
  if (!found) throw new Error(`no file ${name}`);
  return found.body;
};

type Row = Readonly<Record<string, unknown>>;
type Names = readonly string[];
type Field = Readonly<Record<'name' | 'type' | 'description', string>> & {
  readonly constraints: { readonly required: boolean; readonly enum?: Names; readonly pattern?: string };
};
type ForeignKey = {
  readonly fields: Names;
  readonly reference: { readonly resource: string; readonly fields: Names };
};
interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: Names;
  readonly uniqueKeys?: readonly Names[];
  readonly foreignKeys?: readonly ForeignKey[];
}
type Resource = Readonly<Record<'name' | 'path' | 'hash', string>> & {
  readonly bytes: number;
  readonly schema: Schema;
};

const descriptor = JSON.parse(Buffer.from(file('datapackage.json')).toString());
const resources: readonly Resource[] = descriptor.resources;

t.test('conforms to the Data Package v2 schema', async (t) => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const form = readFileSync(new URL('fixtures/data-package.schema.json', import.meta.url), 'utf8');
  const validate = ajv.compile(JSON.parse(form));
  t.ok(validate(descriptor), JSON.stringify(validate.errors, null, 2));
  t.notOk(validate({ ...descriptor, resources: [] }), 'the schema does reject something');
  t.notOk(validate({ ...descriptor, created: 'yesterday' }));
});

t.test('lists the release and every table', async (t) => {
  t.equal(descriptor.version, release.header.version);
  t.equal(descriptor.created, release.header.published_at);
  const names = resources.map(({ name }) => name);
  t.same(names, TABLE_NAMES);
});

t.test('lists size and digest of each file', async (t) => {
  for (const { path, bytes, hash } of resources) {
    const body = file(path);
    t.equal(bytes, body.length, path);
    t.equal(hash, `sha256:${createHash('sha256').update(body).digest('hex')}`);
  }
});

t.test('describes the columns of each file in order', async (t) => {
  for (const { path, schema } of resources) {
    const [header] = Buffer.from(file(path)).toString().split('\n', 1);
    t.equal(header, schema.fields.map(({ name }) => name).join(','), path);
    for (const { name, description } of schema.fields) t.ok(description.length > 0, `${path}: ${name}`);
  }
});

t.test('describes rows that all match their schema', async (t) => {
  const ofType: Record<string, (cell: unknown) => boolean> = {
    string: (cell) => typeof cell === 'string',
    integer: Number.isInteger,
    boolean: (cell) => typeof cell === 'boolean',
    date: (cell) => typeof cell === 'string' && !Number.isNaN(Date.parse(cell)),
  };
  for (const table of TABLE_NAMES) {
    const { schema } = resources.find(({ name }) => name === table) as Resource;
    const rows = rowsInFiles(release.tables, table) as unknown as readonly Row[];
    for (const { name, type, constraints } of schema.fields) {
      const broken = rows.filter((row) => {
        const cell = row[name] ?? null;
        if (cell === null) return constraints.required;
        const { enum: values, pattern } = constraints;
        return (
          !ofType[type]?.(cell) ||
          (values && !values.includes(String(cell))) ||
          (pattern && !new RegExp(pattern).test(String(cell)))
        );
      });
      t.same(broken, [], `${table}.${name}`);
    }
    const toKey = (row: Row, key: Names) => JSON.stringify(key.map((name) => row[name]));
    const [key] = schema.primaryKey ? [schema.primaryKey] : (schema.uniqueKeys ?? []);
    t.same(key, TABLES[table].key, `key of ${table}`);
    const keys = new Set(rows.map((row) => toKey(row, TABLES[table].key)));
    t.equal(keys.size, rows.length, `no duplicate key of ${table}`);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const others = release.tables[reference.resource as keyof typeof release.tables] as typeof rows;
      const known = new Set(others.map((row) => toKey(row, reference.fields)));
      const referring = rows.filter((row) => fields.every((name) => row[name] !== null));
      const lost = referring.filter((row) => !known.has(toKey(row, fields)));
      t.same(lost, [], `${table} (${fields}) refers to ${reference.resource}`);
    }
  }
});

t.test('links placements to their country and report', async (t) => {
  const { schema } = resources.find(({ name }) => name === 'placements') as Resource;
  t.same(schema.primaryKey, ['iso2', 'year']);
  const references = schema.foreignKeys?.map(({ reference }) => `${reference.resource} ${reference.fields}`);
  t.same(references, ['countries iso2', 'reports year']);
  const gaps = resources.find(({ name }) => name === 'known_gaps') as Resource;
  t.equal(gaps.schema.primaryKey, undefined, 'no primary key has an empty cell');
});
