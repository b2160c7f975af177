import { z } from 'zod';
import { simulate } from '../../dataset/simulation.js';
import { searchText } from '../../domain/address.js';
import { readHistory } from '../../rest/parameters/history-parameter.js';
import { noParameters } from '../../rest/parameters/parameters.js';
import { simulate as simulateResource } from '../../rest/resources/simulate.js';
import { Document } from '../layout/document.js';
import { page } from '../page.js';
import { SimulationResult } from './simulation-result.js';
import { NEXT_REPORTS, type WhatIf, WhatIfForm } from './what-if-form.js';

const blank = z.string().max(2_000).default('');

/** Assumed placements in a row, in the form of the API: the chosen next reports, then what was typed. */
function historyOf(query: WhatIf, newestYear: number): string {
  const chosen = NEXT_REPORTS.map((name, index) => ({ year: newestYear + 1 + index, tier: query[name] }));
  return [
    ...chosen.filter(({ tier }) => tier !== '').map(({ year, tier }) => `${year}:${tier}`),
    query.history.trim(),
  ]
    .filter((part) => part !== '')
    .join(',');
}

/** What would the law say if …: a form over `/eligibility/simulate`, with its answer. */
export const whatIfPage = page({
  path: '/what-if',
  params: noParameters,
  query: z.strictObject({
    country: blank,
    next1: blank,
    next2: blank,
    next3: blank,
    year: z.preprocess((value) => (value === '' ? undefined : value), simulateResource.query.shape.year),
    rules: blank,
    history: blank,
  }),
  html: ({ query, ...context }) => {
    const { release } = context;
    const history = historyOf(query, release.newestYear);
    const asked = query.country !== '' || history !== '';
    const question = {
      ...(query.country === '' ? {} : { country: release.countries.find(query.country).iso2 }),
      ...(history === '' ? {} : { history }),
      ...(query.rules === '' ? {} : { rules: query.rules }),
      ...(query.year === undefined ? {} : { year: query.year }),
    };
    return (
      <Document
        context={context}
        title="What if …"
        description="Assume the next reports, another history or another era's rules, and see what the watch-list law would say."
      >
        <p class="kicker">The watch-list clock</p>
        <h1>What if …</h1>
        <p class="standfirst">
          Assume what the next reports say, and see what the law would then allow. The address of the answer
          can be shared.
        </p>
        <WhatIfForm release={release} query={query} />
        {asked && (
          <SimulationResult
            answer={simulate(release, {
              ...question,
              history: history === '' ? undefined : readHistory(history),
            })}
            address={`/eligibility/simulate${searchText(
              Object.entries(question).map(([name, value]): [string, string] => [name, String(value)]),
            )}`}
          />
        )}
      </Document>
    );
  },
});
