import t from 'tap';
import { NOT_TESTED } from './needs.js';
import { countOf, failuresOf, notTestedIn } from './tap-results.js';

const TAP = `TAP version 14
# Subtest: test/a.test.ts
    # Subtest: the sum
        not ok 1 - one is two
          ---
          diff: |
            -2
            +1
          ...
        ok 2 - right
        1..2
        # failed 1 of 2 tests
    not ok 1 - the sum
    1..1
    # failed 1 test
not ok 1 - test/a.test.ts
1..1
# { total: 2, pass: 1, fail: 1 }
`;

t.test('a failed assertion is named with its file, its tests and the difference', async (t) => {
  const [failure = '', ...others] = failuresOf(TAP);
  t.same(others, []);
  t.match(failure, /the sum > one is two\n {2}diff: -2\n\+1/);
});

t.test('the closing line is what counts', async (t) => {
  t.same(countOf(TAP), { passed: 1, failed: 1 });
  t.same(countOf('# { total: 2, pass: 2 }\n'), { passed: 2, failed: 0 });
  t.same(countOf(''), { passed: 0, failed: 0 });
});

t.test(
  'a test that was skipped for want of a program is named; one that is skipped for another reason is not',
  async (t) => {
    const tap = `TAP version 14
# Subtest: test/b.test.ts
    ok 1 - a page # SKIP ${NOT_TESTED} needs chromium (apt-get install chromium)
    ok 2 - a copy # SKIP only an embedded database is one
    1..2
ok 1 - test/b.test.ts
1..1
`;
    const [one = '', ...others] = notTestedIn(tap);
    t.same(others, []);
    t.match(one, /needs chromium \(apt-get install chromium\).*a page/);
  },
);
