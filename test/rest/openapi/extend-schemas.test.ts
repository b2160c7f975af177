import t from 'tap';
import { extendSchemas } from '../../../src/rest/openapi/extend-schemas.js';

const schema = (...members: string[]) => ({
  type: 'object' as const,
  properties: Object.fromEntries(members.map((member) => [member, { type: 'string' as const }])),
  required: members,
});

t.test('extends the schemas that say so, and leaves the others as they are', async (t) => {
  const schemas = {
    Row: schema('a', 'b'),
    GetRowResponse: schema('a', 'b', 'release'),
    Other: schema('a', 'b', 'c', 'd', 'e', 'f'),
  };
  const { GetRowResponse, ...others } = extendSchemas(schemas, { GetRowResponse: 'Row' });
  t.match(GetRowResponse, {
    allOf: [{ $ref: '#/components/schemas/Row' }, { ...schema('release'), required: ['release'] }],
  });
  t.strictSame(others, { Row: schemas.Row, Other: schemas.Other });
});

t.test('names the member in which a schema differs from its base', async (t) => {
  for (const { base, member } of [
    { base: schema('a', 'z'), member: 'z' },
    { base: { ...schema('a', 'b'), required: ['a'] }, member: 'b' },
  ])
    t.throws(
      () => extendSchemas({ Row: base, GetRowResponse: schema('a', 'b') }, { GetRowResponse: 'Row' }),
      { message: `GetRowResponse does not extend Row: its ${member} differs (see EXTENSIONS)` },
    );
  t.throws(() => extendSchemas({}, { GetRowResponse: 'Row' }), {
    message: 'GetRowResponse does not extend Row (see EXTENSIONS)',
  });
});
