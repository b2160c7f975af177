import t from 'tap';
import type { FieldChange } from '../../../src/dataset/field-history.js';
import { TIERS } from '../../../src/domain/tier.js';
import { servedFields } from '../../../src/formats/edition/served-fields.js';

const CHANGES: readonly FieldChange[] = [
  { table: 'placements', field: 'evidence', since: '2.0.0' },
  {
    table: 'placements',
    field: 'grade',
    since: '1.0.0',
    until: '1.4.2',
    replacedBy: 'placements.evidence',
    was: { type: 'integer', description: 'Number of sources' },
  },
];

const find = (version: string, field: string) =>
  servedFields(version, CHANGES).find((each) => each.table === 'placements' && each.field === field);

t.test('a field that is gone stays in the list, with its end and what took its place', async (t) => {
  const told = { type: 'integer', meaning: 'Number of sources', since: '1.0.0', until: '1.4.2' };
  t.match(find('2.0.0', 'grade'), { ...told, replacedBy: 'placements.evidence' });
});

t.test('a field that came later is in the list from its edition on', async (t) => {
  t.equal(find('1.4.2', 'evidence'), undefined);
  t.match(find('2.0.0', 'evidence'), { since: '2.0.0', until: null, key: false });
  t.equal(find('1.0.0', 'tier')?.since, '1.0.0');
  t.strictSame(new Set(find('1.0.0', 'tier')?.allowed), new Set(TIERS));
});
