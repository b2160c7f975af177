import fc from 'fast-check';
import t from 'tap';
import { byName, inTurn, withInstead } from '../../src/http/headers.js';

const headers = fc.dictionary(fc.stringMatching(/^[a-z-]{1,12}$/), fc.string());

t.test('fields in turn and by name say the same', async (t) => {
  fc.assert(
    fc.property(headers, (given) => {
      t.same(byName(inTurn(given)), given);
    }),
  );
});

t.test('fields are put in the place of those with their names, and each name stays once', async (t) => {
  fc.assert(
    fc.property(headers, headers, (given, others) => {
      const fields = withInstead(inTurn(given), inTurn(others));
      t.same(byName(fields), { ...given, ...others });
      t.equal(fields.length, 2 * Object.keys({ ...given, ...others }).length);
    }),
  );
});

t.test('a value that is written like a name is not taken for one', async (t) => {
  const given = ['vary', 'etag', 'etag', '"1"'];
  t.same(withInstead(given, ['etag', '"2"']), ['vary', 'etag', 'etag', '"2"']);
});
