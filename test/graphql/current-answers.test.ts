import t from 'tap';
import { Catalogue } from '../../src/dataset/catalogue.js';
import { CurrentAnswers } from '../../src/graphql/current-answers.js';
import { Answer } from '../../src/http/answer.js';
import { buildGraphql, entries, load } from './fixtures/graphql-app.js';

t.test('an answer is kept until the catalogue changes', async (t) => {
  const contents = { revision: 1 };
  const answers = new CurrentAnswers(contents);
  const answer = new Answer('{}', {});
  answers.set('q', answer, 1);
  t.equal(answers.get('q'), answer);
  t.equal(answers.get('other'), undefined);

  contents.revision = 2;
  t.equal(answers.get('q'), undefined);
  answers.set('q', answer, 1);
  t.equal(answers.get('q'), undefined, 'an answer that was begun before the change is not kept');
  answers.set('q', answer, 2);
  t.equal(answers.get('q'), answer);
});

t.test('a repeated query is answered from what was made, a failed one is not', async (t) => {
  let asked = 0;
  const catalogue = await Catalogue.open({ list: async () => entries, load });
  const get = catalogue.get.bind(catalogue);
  catalogue.get = (version) => {
    asked++;
    return get(version);
  };
  const app = await buildGraphql(catalogue);
  t.teardown(() => app.close());
  const ask = (query: string, accept: string) =>
    app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers: { accept } });

  const query = '{ dataset(release: "1.0.0") { newestReport } }';
  const first = await ask(query, 'application/json');
  const second = await ask(query, 'application/json');
  t.equal(asked, 1);
  t.equal(second.body, first.body);
  t.equal(second.headers.etag, first.headers.etag);
  const other = await ask(query, 'application/graphql-response+json');
  t.equal(other.headers['content-type'], 'application/graphql-response+json; charset=utf-8');
  t.equal(other.body, first.body);

  asked = 0;
  const failing = '{ dataset(release: "9.9.9") { newestReport } }';
  for (let i = 0; i < 2; i++) t.equal((await ask(failing, '*/*')).json().errors.length, 1);
  t.equal(asked, 2);
});

t.test('a new release answers as soon as the catalogue takes it up', async (t) => {
  let published = entries.slice(0, 1);
  const catalogue = await Catalogue.open({ list: async () => published, load });
  const app = await buildGraphql(catalogue);
  t.teardown(() => app.close());
  const ask = async () => {
    const response = await app.inject({ url: '/graphql?query={dataset{newestReport}}' });
    return [response.json().data.dataset.newestReport, response.headers['dataset-release']];
  };
  t.same(await ask(), [2024, '1.0.0']);
  published = entries;
  t.same(await ask(), [2024, '1.0.0']);
  await catalogue.refresh();
  t.same(await ask(), [2025, '1.2.0']);
});
