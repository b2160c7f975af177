import { Redirect } from '../../http/redirect.js';
import { type Found, type SearchResult, search, searchQuery, searchSchema } from '../../rest/search/find.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { SearchForm } from '../parts/search-form.js';

/** Kinds of results to redirect to on an exact match; other kinds may have alternatives worth seeing. */
const GONE_TO: readonly Found['kind'][] = ['country', 'report', 'group'];

const KIND_NAMES: Readonly<Record<Found['kind'], string>> = {
  country: 'Country or territory',
  not_covered: 'Not in the reports',
  report: 'Report',
  tier: 'Tier',
  list: 'List',
  group: 'Group',
  region: 'Region',
  rule: 'Rule',
  term: 'Glossary',
  page: 'Page',
};

/**
 * Search page: redirects to an exact match, otherwise lists all results. JSON serves clients and suggestions.
 */
export const searchPage = page({
  path: '/search',
  query: searchQuery,
  schema: searchSchema,
  json: async ({ release, query: { q } }) => {
    const { total, items } = await search(release, q);
    return { release: release.version, query: q, total, items };
  },
  html: async ({ query: { q }, ...context }) => {
    const result = await search(context.release, q);
    const { exact } = result;
    if (exact?.path && GONE_TO.includes(exact.kind)) return new Redirect(exact.path, 303);
    const isEmpty = q.trim() === '';
    return (
      <Article
        context={context}
        title="Search"
        description="Find countries and territories by any name in any language, reports, tiers, groups, rules and terms."
        heading={isEmpty ? 'Search' : `“${q}”`}
      >
        <SearchForm value={q} />
        {isEmpty ? (
          <p>
            A country or territory by any name in any language, a year, a tier, a group such as ASEAN, a
            region, a rule, or a word such as waiver.
          </p>
        ) : (
          <Results result={result} q={q} />
        )}
      </Article>
    );
  },
});

function Results({ result: { total, items }, q }: { result: SearchResult; q: string }) {
  if (total === 0)
    return (
      <p class="standfirst">
        Nothing here is called “{q}”, or nearly so. <a href="/countries">All countries and territories</a> ·{' '}
        <a href="/glossary">Glossary</a>
      </p>
    );
  return (
    <>
      <p class="standfirst">
        {total === 1 ? 'One result' : `${total} results`}
        {items.length < total && `, of which these are the ${items.length} best`}.
      </p>
      <ul class="found">
        {items.map((found) => (
          <li key={`${found.kind}${found.name}`}>
            {found.path === null ? <strong>{found.name}</strong> : <a href={found.path}>{found.name}</a>}{' '}
            <span class="note">{KIND_NAMES[found.kind]}</span>
            <br />
            {found.note} {found.url !== undefined && <a href={found.url}>Look at state.gov</a>}
          </li>
        ))}
      </ul>
    </>
  );
}
