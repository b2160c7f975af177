import type { AssumedPlacement } from '../../dataset/assumed-history.js';
import { computeClock } from '../../dataset/country-clock.js';
import { nameAtStart } from '../../domain/sentences.js';
import { searchText } from '../../http/query-string.js';
import type { PageRequest } from '../../kit/resource.js';
import { Article } from '../layout/article.js';
import { ClockAnswer } from '../parts/clock-answer.js';
import { WhatIfResult } from './what-if-result.js';

/** The clock after an earlier report, or under assumptions; the page of the country has the current one. */
export function clockPage(request: PageRequest) {
  const { history, ...query } = request.query as {
    history?: { placements: readonly AssumedPlacement[] };
    year?: number;
    assumedRule?: string;
  };
  const answer = computeClock(request.release, String(request.params.country), {
    ...query,
    history: history?.placements,
  });
  const address = `${request.path}${searchText(request.search)}`;
  const { whatIf, country, sentence } = answer;
  if (whatIf)
    return (
      <Article
        context={request}
        title={whatIf.assumptions}
        description={`${whatIf.assumptions}. ${sentence}`}
        crumbs={[['/what-if', 'What if …']]}
        heading="What if …"
      >
        <WhatIfResult answer={answer} whatIf={whatIf} address={address} />
      </Article>
    );
  const title = `${nameAtStart(country)}: the watch-list clock after the ${answer.year} report`;
  return (
    <Article
      context={request}
      title={title}
      description={sentence}
      crumbs={[
        ['/countries', 'Countries'],
        [`/countries/${country.iso2}`, country.name],
      ]}
      heading={title}
    >
      <ClockAnswer answer={answer} address={address} />
    </Article>
  );
}
