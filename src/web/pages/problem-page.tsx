import { z } from 'zod';
import { limitOf, PROBLEM_TYPES, problemPath, type ServiceLimits } from '../../domain/problem.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { Facts } from '../parts/facts.js';
import { WithAddresses } from '../parts/with-hosts.js';
import { documentOf, known } from './problems-page.js';

export const problemPage = (limits: ServiceLimits) =>
  page({
    path: '/problems/:code',
    params: z.strictObject({ code: z.string() }),
    json: ({ params }) => documentOf(known(params.code), limits),
    html: ({ params, ...context }) => {
      const code = known(params.code);
      const { title, status, help } = PROBLEM_TYPES[code];
      const limit = limitOf(code, limits);
      return (
        <Article
          context={context}
          title={title}
          description={help}
          crumbs={[['/problems', 'Problems']]}
          lead={<WithAddresses text={help} />}
        >
          <Facts
            of={[
              ['Limit', limit],
              ['HTTP status', status],
              ['type in REST', <code key="rest">{problemPath(code)}</code>],
              ['code in GraphQL', <code key="graphql">{code}</code>],
            ]}
          />
          <p>
            The <code>detail</code> of the answer says what was wrong with that request.
          </p>
        </Article>
      );
    },
  });
