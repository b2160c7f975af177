import t from 'tap';
import { ask, buildGraphql } from './fixtures/graphql-app.js';

const app = await buildGraphql();
t.teardown(() => app.close());

const TEXT = 'Cambodia was downgraded to Tier 3 in 2022.';

t.test('a text is a variable, so that it is not kept with the document', async (t) => {
  const query = 'query ($text: String!) { annotateText(text: $text) { sentences { readings { outcome } } } }';
  const { data, errors } = await ask(app, query, { text: TEXT });
  t.same(errors, undefined);
  t.same(data.annotateText.sentences, [{ readings: [{ outcome: 'AGREES' }] }]);
});

const kept = [
  `{ annotateText(text: "${TEXT}") { sentences { text } } }`,
  `{ annotateText(text: """${TEXT}""") { sentences { text } } }`,
  `query ($text: String! = "${TEXT}") { annotateText(text: $text) { sentences { text } } }`,
  `{ ...texts } fragment texts on Query { again: annotateText(text: "${TEXT}") { sentences { text } } }`,
];
for (const query of kept) {
  t.test(`refused: ${query}`, async (t) => {
    const { data, errors } = await ask(app, query);
    t.notOk(data?.annotateText);
    t.match(errors, [{ message: /as a variable/ }]);
  });
}
