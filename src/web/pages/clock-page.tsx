import { nameAtStart } from '../../domain/sentences.js';
import { searchText } from '../../http/query-string.js';
import type { PageRequest } from '../../kit/resource.js';
import { type ClockQuery, requestedClock } from '../../resources/country-clock.js';
import { Article } from '../layout/article.js';
import { ClockAnswer } from '../parts/clock-answer.js';
import { WhatIfResult } from './what-if-result.js';

/** The clock after an earlier report, or under assumptions; the page of the country has the current one. */
export function clockPage(request: PageRequest) {
  const answer = requestedClock(request.release, String(request.params.country), request.query as ClockQuery);
  const address = `${request.path}${searchText(request.search)}`;
  const graphic = `${request.path}${searchText([...request.search].filter(([name]) => name !== 'include'))}`;
  const { whatIf, country, sentence } = answer;
  if (whatIf)
    return (
      <Article
        context={request}
        graphic={graphic}
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
      graphic={graphic}
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
