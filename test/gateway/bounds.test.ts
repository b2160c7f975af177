import t from 'tap';
import { MAX_BODY_BYTES } from '../../src/gateway/gateway.js';
import { MAX_BODY_BYTES as MAX_QUERY_BYTES } from '../../src/graphql/limits.js';
import { MAX_TEXT_BODY_BYTES } from '../../src/rest/texts.js';

t.test('the gateway takes the longest body that a door takes, and no longer one', async (t) => {
  t.equal(MAX_BODY_BYTES, Math.max(MAX_TEXT_BODY_BYTES, MAX_QUERY_BYTES));
});
