import type { AssumedPlacement } from '../../dataset/assumed-history.js';
import { simulate } from '../../dataset/simulation.js';
import { searchText } from '../../http/query-string.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { SimulationResult } from './simulation-result.js';

export function simulationPage(request: PageRequest) {
  const { history, ...query } = request.query as {
    country?: string;
    history?: { placements: readonly AssumedPlacement[] };
    year?: number;
    assumedRule?: string;
  };
  const answer = simulate(request.release, { ...query, history: history?.placements });
  return (
    <Article
      context={request}
      title={answer.assumptions}
      description={`${answer.assumptions}. ${answer.sentence}`}
      crumbs={[['/what-if', 'What if …']]}
      heading="What if …"
    >
      <SimulationResult answer={answer} address={`${request.path}${searchText(request.search)}`} />
    </Article>
  );
}
