import t from 'tap';
import { isDisputed, isDisputedByWeight, type SourceKind } from '../../src/domain/evidence.js';

const witnesses = (side: string, kinds: readonly SourceKind[]) =>
  kinds.map((kind, index) => ({ kind, lineage: `${side}${index}` }));

const cases: [string, readonly SourceKind[], readonly SourceKind[], boolean, boolean][] = [
  ['nobody says otherwise', ['press'], [], false, false],
  ['nobody says otherwise of a derivation', [], [], false, false],
  ['one compilation against another', ['compilation'], ['compilation'], true, true],
  [
    'one page of the press against three lists',
    ['compilation', 'compilation', 'implied'],
    ['press'],
    false,
    true,
  ],
  ["State's own text settles it", ['official'], ['compilation', 'press', 'implied'], false, false],
  ["State's own text on both sides", ['official', 'press'], ['official'], true, true],
  ["State's own text against what was decided", ['compilation'], ['official'], true, true],
  ['a derivation against a compilation', ['compilation'], ['derived'], false, false],
  ['a compilation against a derivation', ['derived'], ['compilation'], true, true],
  ['a compilation against nothing', [], ['compilation'], true, true],
];

for (const [what, agreeing, dissenting, disputed, before] of cases) {
  const [those, these] = [witnesses('for', agreeing), witnesses('against', dissenting)];
  t.equal(isDisputed(those, these, { totalDecides: false }), disputed, what);
  t.equal(isDisputedByWeight(those, these), before, `${what}, before 1.3.0`);
}

t.equal(
  isDisputed(witnesses('for', ['press']), witnesses('against', ['press']), { totalDecides: true }),
  false,
  'a stated total decides',
);
const copies = [1, 2, 3].map(() => ({ kind: 'compilation' as const, lineage: 'one' }));
t.equal(
  isDisputed(copies, witnesses('against', ['press']), { totalDecides: false }),
  true,
  'copies of one list are one lineage',
);
