import type { Clause } from './clause.js';
import { type Outcome, why } from './reading.js';
import { requestsFor } from './requests.js';
import { OTHER_PLACE, type Subject } from './subjects.js';

/** `ranked worse than Kuwait`, `lower than in 2021`, `its worst ranking since 2018`; `null` where nothing is compared. */
export function comparisonIn(
  { chunks, verb }: Clause,
  subject: Subject,
  ask: Parameters<typeof requestsFor>[2],
): Outcome | null {
  const extreme = chunks.find(({ kind }) => kind === 'worst' || kind === 'best');
  const namesTier = chunks.some(({ kind }) => kind === 'tier');
  // `fell to Tier 3, its lowest ranking`: the tier is what is said.
  if (extreme && !(namesTier && ask.times.since === null)) {
    if (namesTier) return why('It says more than one thing of the same placement.');
    const { since } = ask.times;
    if (since === null) return why('It does not say since when it was the best or the worst.');
    const said = extreme.kind === 'worst' ? { worstSince: since } : { bestSince: since };
    return requestsFor(subject, said, { ...ask, times: { ...ask.times, since: null } });
  }
  const at = chunks.findIndex(({ kind }) => kind === 'worse' || kind === 'better');
  if (at < 0) return null;
  if (namesTier) return why('A tier that is only compared with another can be read in more than one way.');
  if (
    verb < 0 ||
    (!chunks.some(({ kind }) => kind === 'report' || kind === 'government') && !ask.context.isAboutReport)
  ) {
    return why('It does not say that it compares placements in the report.');
  }
  const rest = chunks.slice(at + 1);
  const country = rest.find(({ kind }) => kind === 'country');
  const year = rest.find(({ kind }) => kind === 'year');
  const how = chunks[at]?.kind === 'worse' ? 'worseThan' : 'betterThan';
  if (country?.kind === 'country' && country.otherPlace) return why(OTHER_PLACE);
  if (country?.kind === 'country') return requestsFor(subject, { [how]: country.iso2 }, ask);
  if (year?.kind === 'year' && chunks.some(({ kind }) => kind === 'than')) {
    const years = ask.times.years.filter((each) => each !== year.year);
    return requestsFor(
      subject,
      { [how]: String(year.year) },
      { ...ask, times: { ...ask.times, years }, sentenceYear: null },
    );
  }
  return why('It does not say with what it compares.');
}
