import t from 'tap';
import { isDisputed, type SourceKind } from '../../src/domain/evidence.js';

const cases: [string, readonly SourceKind[], readonly SourceKind[], boolean][] = [
  ['nobody says otherwise', ['press'], [], false],
  ['nobody says otherwise of a derivation', [], [], false],
  ['one compilation against another', ['compilation'], ['compilation'], true],
  ['press weighs as much as many compilations', ['compilation', 'compilation', 'implied'], ['press'], true],
  ["State's own text settles it", ['official'], ['compilation', 'press', 'implied'], false],
  ["State's own text on both sides", ['official', 'press'], ['official'], true],
  ["State's own text against what was decided", ['compilation'], ['official'], true],
  ['a derivation against a compilation', ['compilation'], ['derived'], false],
  ['a compilation against a derivation', ['derived'], ['compilation'], true],
  ['a compilation against nothing', [], ['compilation'], true],
];

for (const [what, agreeing, dissenting, disputed] of cases)
  t.equal(isDisputed(agreeing, dissenting), disputed, what);
