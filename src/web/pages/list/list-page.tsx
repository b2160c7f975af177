import { COVERAGE_MEANINGS } from '../../../dataset/coverage.js';
import { MEANINGS_OF_CELLS } from '../../../dataset/wide.js';
import { searchText } from '../../../domain/address.js';
import { TABLE_FORMATS } from '../../../formats/format.js';
import { citedTitle } from '../../../rest/citation/cited-title.js';
import { GRAPHICS } from '../../../rest/graphics/graphics.js';
import { pagedList } from '../../../rest/resource/make-answer.js';
import type { ListResource } from '../../../rest/resource/resource.js';
import type { PageRequest } from '../../../rest/resource/resource-pages.js';
import { Article } from '../../layout/article.js';
import { drawnInParts } from '../../layout/drawn-in-parts.js';
import { withSuffix } from '../../layout/with-suffix.js';
import { Link } from '../../parts/link.js';
import { arranged, type Order, orderFor } from './arrange.js';
import { columnsForPeople } from './column-words.js';
import { LEADS } from './leads.js';
import { ListContext, ListGaps } from './list-context.js';
import { ListFilters } from './list-filters.js';
import { ListPager, rowsInWords } from './list-pager.js';
import { ListRow, ListTable, WITHOUT_TIER } from './list-table.js';
import { inWordsOfThePage } from './parameter-words.js';

/** Parameters that say how much of a list is shown and when, not which list it is. */
const NOT_FILTERS = ['limit', 'cursor', 'asOf', 'shape', 'order'];
/** Parameters that the data of the list do not have, or that show a part of it. */
const OF_THE_PAGE = ['limit', 'cursor', 'order'];

const ROWS_OF_A_PAGE = 50;
/** Whatever limit is asked for: a browser and the service both take long over more. */
const MOST_ROWS_OF_A_PAGE = 500;
const ROWS_BELOW_A_LEAD = 15;
/** With these a reader has begun to go through the rows. */
const OF_A_PART = ['limit', 'cursor', 'order'];
/** Anchor at which one reads on after the list was changed in place. */
const COUNT = 'rows';

const YEAR_COLUMN = /^\d{4}$/;

export async function listPage(resource: ListResource, request: PageRequest) {
  const { release, path, search } = request;
  const lead = LEADS[resource.path]?.(request) ?? null;
  const isBegun = OF_A_PART.some((name) => search.has(name));
  const usual = lead && !isBegun ? ROWS_BELOW_A_LEAD : ROWS_OF_A_PAGE;
  const { order: asked = isBegun ? undefined : lead?.order, limit: wished = usual } = request.query as {
    order?: string;
    limit?: number;
  };
  const limit = Math.min(wished, MOST_ROWS_OF_A_PAGE);
  let order: Order | null = null;
  const { page, context, columns, isTableOnly } = pagedList(
    resource,
    { ...request, query: { ...request.query, limit } },
    { path, queryText: searchText(search) },
    (items, all) => {
      order = orderFor(items, all, asked);
      return arranged(items, all, order);
    },
  );
  const people = columnsForPeople(columns, context?.country !== undefined);
  const told = isBegun ? undefined : lead?.columns;
  const shownColumns = told ? people.filter(({ name }) => told.includes(name)) : people;
  const rows = await drawnInParts(
    page.items.map((item, index) => <ListRow key={index} item={item} columns={shownColumns} all={columns} />),
    request,
  );
  const filters = [...search].filter(([name]) => !NOT_FILTERS.includes(name));
  const rest = [...search].filter(([name]) => !['cursor', 'order'].includes(name));
  const title = citedTitle(release, `${path}${searchText(filters)}`);
  const list = `${path}${searchText([...search].filter(([name]) => !OF_THE_PAGE.includes(name)))}`;
  const isDrawn =
    lead === null &&
    filters.length === 0 &&
    GRAPHICS.some(
      ({ path: drawn, query }) =>
        // One that has to be told what to show is not the picture of the whole list.
        drawn === resource.path && query.safeParse({}).success,
    );
  return (
    <Article
      context={request}
      path={list}
      title={title}
      heading={lead?.heading ?? title}
      {...(lead?.say && { say: lead.say })}
      lead={lead?.heading ? lead.more : inWordsOfThePage(resource.description)}
      description={lead?.say || inWordsOfThePage(resource.description)}
      picture={
        isBegun
          ? undefined
          : (lead?.picture ??
            (isDrawn ? { path, alt: `${title} as a picture; the table below says the same.` } : undefined))
      }
      feed={resource.path === '/changes'}
      alternates={[{ type: 'text/csv', href: withSuffix(list, 'csv'), title: `${title} as CSV` }]}
      data={withSuffix(list, 'csv')}
      lists={[{ label: 'The list', path: list, ...(isTableOnly && { formats: TABLE_FORMATS }) }]}
    >
      {!isBegun && lead?.chart}
      <section id="list" data-part aria-label="The rows">
        <ListContext context={context ?? {}} />
        <ListFilters
          resource={resource}
          request={request}
          columns={shownColumns}
          order={order}
          focus={COUNT}
        />
        <p id={COUNT} tabIndex={-1}>
          {rowsInWords(page, filters.length > 0 ? wholeOf(resource, request) : undefined)}
        </p>
        {page.items.length > 0 && (
          <ListTable
            label={title}
            columns={shownColumns}
            rows={rows}
            order={order}
            at={(by) => `${path}${searchText([...rest, ['order', by]])}`}
          />
        )}
        {lead && !isBegun && page.total > page.items.length ? (
          <p>
            <Link to={`${path}${searchText([...search, ['limit', String(ROWS_OF_A_PAGE)]])}`}>
              Show {page.total > ROWS_OF_A_PAGE ? 'more' : `all ${page.total}`}
            </Link>
          </p>
        ) : (
          <ListPager page={page} request={request} focus={COUNT} />
        )}
        {columns.some(({ name }) => YEAR_COLUMN.test(name)) && (
          <p class="small muted">
            {Object.entries(MEANINGS_OF_CELLS).map(
              ([cell, meaning]) => `${WITHOUT_TIER[cell]}: ${meaning}. `,
            )}
            –: {COVERAGE_MEANINGS.no_such_code}.
          </p>
        )}
        <ListGaps context={context ?? {}} />
      </section>
    </Article>
  );
}

/** Number of rows of a list before any filter; `undefined` for one that needs a filter. */
function wholeOf(resource: ListResource, request: PageRequest): number | undefined {
  const { success, data: query } = resource.query.safeParse({});
  return success ? resource.list({ ...request, query } as never).items.length : undefined;
}
