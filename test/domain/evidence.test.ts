import t from 'tap';
import {
  EVIDENCE_GRADES,
  evidenceWords,
  getGrade,
  getWeakest,
  isDisputedBy,
  isWeak,
  type SourceKind,
  weighDissent,
} from '../../src/domain/evidence.js';

const witnesses = (side: string, kinds: readonly SourceKind[]) =>
  kinds.map((kind, index) => ({ kind, lineage: `${side}${index}` }));

const cases: [string, readonly SourceKind[], readonly SourceKind[], boolean][] = [
  ['no source contradicts', ['press'], [], false],
  ['no source contradicts a derivation', [], [], false],
  ['one compilation against another', ['compilation'], ['compilation'], true],
  ['one page against three lists', ['compilation', 'compilation', 'implied'], ['press'], false],
  ["State's own text settles it", ['official'], ['compilation', 'press', 'implied'], false],
  ["State's own text on both sides", ['official', 'press'], ['official'], true],
  ["State's own text against what was decided", ['compilation'], ['official'], true],
  ['a derivation against a compilation', ['compilation'], ['derived'], false],
  ['a compilation against a derivation', ['derived'], ['compilation'], true],
  ['a compilation against nothing', [], ['compilation'], true],
  ['a derivation against nothing', [], ['derived'], false],
];

for (const [what, agreeing, dissenting, disputed] of cases) {
  const [those, these] = [witnesses('for', agreeing), witnesses('against', dissenting)];
  t.equal(isDisputedBy(weighDissent(those, these, { totalDecides: false })), disputed, what);
}

for (const [disputed, ...kinds] of [
  [true, 'official', 'press'],
  [true, 'press', 'official'],
  [false, 'press'],
] as const) {
  const [those, these] = [witnesses('for', ['press']), witnesses('against', kinds)];
  t.equal(
    isDisputedBy(weighDissent(those, these, { totalDecides: true })),
    disputed,
    'a total decides, except against State',
  );
}
const copies = [1, 2, 3].map(() => ({ kind: 'compilation' as const, lineage: 'one' }));
const dissent = witnesses('against', ['press']);
t.ok(
  isDisputedBy(weighDissent(copies, dissent, { totalDecides: false })),
  'copies of one list are one lineage',
);

t.test('grades a placement by the votes for it', async (t) => {
  const vote = (kind: SourceKind, lineage = kind) => ({ kind, lineage: lineage as string });
  for (const [votes, grade] of [
    [[], 'derived'],
    [[vote('derived')], 'derived'],
    [[vote('press')], 'single_source'],
    [[vote('press'), vote('derived')], 'single_source'],
    [[vote('press'), vote('compilation')], 'corroborated'],
    [[vote('press', 'press'), vote('compilation', 'press')], 'single_source'],
    [[vote('press'), vote('official')], 'official'],
    [[vote('implied'), vote('press')], 'corroborated'],
  ] as const)
    t.equal(getGrade(votes), grade, JSON.stringify(votes));
  t.equal(getWeakest([]), null);
  t.equal(getWeakest(EVIDENCE_GRADES), EVIDENCE_GRADES.at(-1));
  t.equal(getWeakest(['corroborated', 'official', 'official']), 'corroborated');
  t.equal(evidenceWords({ evidence: 'corroborated', disputed: false }), 'Corroborated');
  t.equal(evidenceWords({ evidence: 'corroborated', disputed: true }), 'Corroborated, disputed');
  for (const evidence of EVIDENCE_GRADES) {
    t.equal(isWeak({ evidence, disputed: false }), ['single_source', 'derived'].includes(evidence), evidence);
    t.equal(isWeak({ evidence, disputed: true }), true);
  }
});
