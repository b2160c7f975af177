import { serverAudits } from 'graphql-http';
import t from 'tap';
import { buildGraphql } from './fixtures/graphql-app.js';

const AUDITS = 61;

t.test('passes the GraphQL over HTTP audit', async (t) => {
  const app = await buildGraphql();
  t.teardown(() => app.close());
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const audits = serverAudits({ url });
  t.equal(audits.length, AUDITS);
  for (const audit of audits) {
    const result = await audit.fn();
    t.equal(
      result.status,
      'ok',
      `${audit.id} ${audit.name}${'reason' in result ? `: ${result.reason}` : ''}`,
    );
  }
});
