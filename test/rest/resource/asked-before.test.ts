import fc from 'fast-check';
import t from 'tap';
import { AskedBefore } from '../../../src/rest/resource/asked-before.js';

t.test('what is asked again at once was asked before', async (t) => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (others, text) => {
      const asked = new AskedBefore();
      for (const other of others) asked.has(other);
      asked.has(text);
      t.equal(asked.has(text), true);
    }),
  );
});

t.test('what was not asked is hardly ever taken for asked', async (t) => {
  const asked = new AskedBefore();
  const texts = Array.from({ length: 100_000 }, (_, index) => `/eligibility/simulate?history=2019:${index}`);
  // Two of so many texts share a digest of 32 bits once or twice.
  t.ok(texts.filter((text) => asked.has(text)).length <= 5);
});

t.test('what was asked long ago is forgotten', async (t) => {
  const asked = new AskedBefore();
  asked.has('first');
  for (let index = 0; index < 100_000; index++) asked.has(`other ${index}`);
  t.equal(asked.has('first'), false);
});
