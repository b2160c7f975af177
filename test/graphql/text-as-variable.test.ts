import t from 'tap';
import { ask } from './fixtures/graphql-app.js';

const TEXT = 'Cambodia was downgraded to Tier 3 in 2022.';

t.test('accepts texts only as variables, which are not stored with the document', async (t) => {
  const query =
    'query ($text: String!) { annotate(text: $text) { sentences { facts { countries { iso2 } reports { year } } } } }';
  const { data, errors } = await ask(query, { text: TEXT });
  t.same(errors, undefined);
  t.same(data.annotate.sentences, [
    { facts: { countries: [{ iso2: 'KH' }], reports: [{ year: 2021 }, { year: 2022 }] } },
  ]);
});

const kept = [
  `{ annotate(text: "${TEXT}") { sentences { text } } }`,
  `{ annotate(text: """${TEXT}""") { sentences { text } } }`,
  `query ($text: String! = "${TEXT}") { annotate(text: $text) { sentences { text } } }`,
  `{ ...texts } fragment texts on Query { again: annotate(text: "${TEXT}") { sentences { text } } }`,
];
for (const query of kept) {
  t.test(`rejects: ${query}`, async (t) => {
    const { data, errors } = await ask(query);
    t.notOk(data?.annotate);
    t.match(errors, [{ message: /as a variable/ }]);
  });
}
