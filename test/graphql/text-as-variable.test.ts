import t from 'tap';
import { ask, buildGraphql } from './fixtures/graphql-app.js';

const app = await buildGraphql();
t.teardown(() => app.close());

const TEXT = 'Cambodia was downgraded to Tier 3 in 2022.';

t.test('a text is a variable, so that it is not kept with the document', async (t) => {
  const query = 'query ($text: String!) { checkText(text: $text) { statements { verdict { verdict } } } }';
  const { data, errors } = await ask(app, query, { text: TEXT });
  t.same(errors, undefined);
  t.same(data.checkText.statements, [{ verdict: { verdict: 'SUPPORTED' } }]);
});

const kept = [
  `{ checkText(text: "${TEXT}") { notUnderstood { reason } } }`,
  `{ checkText(text: """${TEXT}""") { notUnderstood { reason } } }`,
  `query ($text: String! = "${TEXT}") { checkText(text: $text) { notUnderstood { reason } } }`,
  `{ ...texts } fragment texts on Query { again: checkText(text: "${TEXT}") { notUnderstood { reason } } }`,
];
for (const query of kept) {
  t.test(`refused: ${query}`, async (t) => {
    const { data, errors } = await ask(app, query);
    t.notOk(data?.checkText);
    t.match(errors, [{ message: /as a variable/ }]);
  });
}
