import type { z } from 'zod';
import { COVERAGE_MEANINGS } from '../../../dataset/coverage.js';
import { MEANINGS_OF_CELLS } from '../../../dataset/wide.js';
import { headingOf, labelOf } from '../../../domain/for-people.js';
import { searchText } from '../../../domain/parameters.js';
import { isTextFormat, LIST_FORMATS, MOST_ROWS_OF_FILE, TABLE_FORMATS } from '../../../formats/format.js';
import type { Column } from '../../../formats/table.js';
import { citedTitle } from '../../../rest/citation/cited-title.js';
import { GRAPHICS } from '../../../rest/graphics/graphics.js';
import { pagedList } from '../../../rest/resource/make-answer.js';
import type { PageOf } from '../../../rest/resource/paging.js';
import type { ListResource, PageRequest } from '../../../rest/resource/resource.js';
import { Article } from '../../layout/article.js';
import { type Choice, Field } from '../../parts/field.js';
import type { GraphicProps } from '../../parts/graphic.js';
import { Link } from '../../parts/inline.js';
import { SchemaField } from '../../parts/schema-field.js';
import { withSuffix } from '../../reading/addresses.js';
import { useAddress } from '../../reading/reading.js';
import { columnsForPeople } from './columns-for-people.js';
import { LEADS, ListContext, ListGaps } from './leads.js';
import { arranged, ListRow, ListTable, type Order, orderFor, WITHOUT_TIER } from './list-table.js';

const NAMES = { first: 'First', prev: 'Previous', next: 'Next', last: 'Last' } as const;

interface ListPagerProps {
  readonly page: PageOf<never>;
  readonly request: PageRequest;
  readonly focus: string;
}

function ListPager({ page, request, focus }: ListPagerProps) {
  if (page.items.length === page.total) return null;
  const others = [...request.search].filter(([name]) => name !== 'cursor');
  const isFirst = page.start === 0;
  const ways = (['first', 'prev', 'next', 'last'] as const).filter((relation) =>
    relation === 'first' ? !isFirst : relation === 'last' ? page.next !== null : relation in page.others,
  );
  return (
    <nav class="pager" aria-label="Pages of the list">
      {ways.map((relation) => (
        <Link
          key={relation}
          rel={relation}
          data-in-place={focus}
          to={`${request.path}${searchText([...others, ['cursor', page.others[relation] ?? undefined]])}`}
        >
          {NAMES[relation]}
        </Link>
      ))}
    </nav>
  );
}

/** @param whole number of rows of the list before a filter */
function rowsInWords({ items, total, start }: PageOf<never>, whole = total): string {
  const number = (count: number) => count.toLocaleString('en');
  const unfiltered = whole === total ? '' : `; ${number(whole)} without the filter`;
  if (items.length === total) return `Rows: ${number(total)}${unfiltered}.`;
  return `Rows ${number(start + 1)} to ${number(start + items.length)} of ${number(total)}${unfiltered}.`;
}

const CODE = /`(\w+)`/g;

/** The description with the labels of the fields that it marks as code. */
const describeOnPage = ({ description, pageDescription, query, context = {} }: ListResource): string =>
  (pageDescription ?? description).replaceAll(
    CODE,
    (_, name: string) => `“${labelOf(name, query.shape[name] ?? (context[name] as z.ZodType | undefined))}”`,
  );

interface ListFiltersProps {
  readonly resource: ListResource;
  readonly request: PageRequest;
  readonly columns: readonly Column<never>[];
  readonly order: Order | null;
  readonly focus: string;
}

function ListFilters({ resource, request, columns, order, focus }: ListFiltersProps) {
  const { release, search, path } = request;
  const shape: Readonly<Record<string, z.ZodType>> = (resource.query as z.ZodObject).shape;
  const [action, pinned] = useAddress()(path).split('?', 2);
  const kept = [...search].filter(([name]) => name === 'limit');
  return (
    <details class="filters fold">
      <summary>Filter and order</summary>
      <form class="grid-of-fields" action={action} method="get" data-in-place={focus}>
        {[...kept, ...new URLSearchParams(pinned)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {Object.entries(shape).map(([name, type]) => (
          <SchemaField
            key={name}
            name={name}
            type={type}
            release={release}
            label={labelOf(name, type)}
            value={search.get(name)}
          />
        ))}
        <Field
          name="order"
          label="Order of the rows"
          choices={ordersOf(columns)}
          value={order === null ? '' : `${order.isDescending ? '-' : ''}${order.column}`}
        />
        <button type="submit">Show</button>
      </form>
    </details>
  );
}

const ordersOf = (columns: readonly Column<never>[]): Choice[] => [
  { value: '', label: 'As usual' },
  ...columns.flatMap((column) => [
    { value: column.name, label: headingOf(column) },
    { value: `-${column.name}`, label: `${headingOf(column)}, descending` },
  ]),
];

/** Parameters that say how much of a list is shown and when, not which list it is. */
const NOT_FILTERS = ['limit', 'cursor', 'asOf', 'shape', 'order'];
/** Parameters that the data of the list do not have, or that show a part of it. */
const OF_THE_PAGE = ['limit', 'cursor', 'order'];

const ROWS_OF_A_PAGE = 30;
/** Whatever limit is asked for: a browser and the service both take long over more. */
const MOST_ROWS_OF_A_PAGE = 500;
const ROWS_BELOW_A_LEAD = 15;
/** With these a reader has begun to go through the rows. */
const OF_A_PART = ['limit', 'cursor', 'order'];
/** Anchor at which one reads on after the list was changed in place. */
const COUNT = 'rows';

const formatsFor = (isTableOnly: boolean | undefined, isLong: boolean) =>
  (isTableOnly ? TABLE_FORMATS : LIST_FORMATS).filter((format) => !isLong || isTextFormat(format));

const MEANINGS = (
  <p class="small muted">
    {Object.entries(MEANINGS_OF_CELLS).map(([cell, meaning]) => `${WITHOUT_TIER[cell]}: ${meaning}. `)}
    –: {COVERAGE_MEANINGS.no_such_code}.
  </p>
);

const MoreRows = ({ request: { path, search }, total }: { request: PageRequest; total: number }) => (
  <p>
    <Link to={`${path}${searchText([...search, ['limit', String(ROWS_OF_A_PAGE)]])}`}>
      Show {total > ROWS_OF_A_PAGE ? 'more' : `all ${total}`}
    </Link>
  </p>
);

/** The picture of a whole list; one that has to be told what to show is none. */
function pictureOf(resource: ListResource, path: string, title: string): GraphicProps | undefined {
  const isDrawn = GRAPHICS.some(
    ({ path: drawn, query }) => drawn === resource.path && query.safeParse({}).success,
  );
  return isDrawn ? { path, alt: `${title} as a picture; the table below says the same.` } : undefined;
}

interface OrderAndLimit {
  readonly order?: string;
  readonly limit?: number;
}

export function listPage(resource: ListResource, request: PageRequest) {
  const { release, path, search } = request;
  const lead = LEADS[resource.path]?.(request) ?? null;
  const isBegun = OF_A_PART.some((name) => search.has(name));
  const usual = lead && !isBegun ? ROWS_BELOW_A_LEAD : ROWS_OF_A_PAGE;
  const { order: asked = isBegun ? undefined : lead?.order, limit: wished = usual } =
    request.query as OrderAndLimit;
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
  const all = (lead?.inWords ?? columns).map((column) => {
    const value = lead?.retold?.[column.name];
    return value ? ({ ...column, value } as Column<never>) : column;
  });
  const shownColumns = columnsForPeople(all, lead?.columns, context?.country !== undefined);
  const rows = page.items.map((item, index) => (
    <ListRow key={index} item={item} columns={shownColumns} all={all} />
  ));
  const filters = [...search].filter(([name]) => !NOT_FILTERS.includes(name));
  const rest = [...search].filter(([name]) => !['cursor', 'order'].includes(name));
  const title = citedTitle(release, `${path}${searchText(filters)}`);
  const list = `${path}${searchText([...search].filter(([name]) => !OF_THE_PAGE.includes(name)))}`;
  const isLong = page.total > MOST_ROWS_OF_FILE;
  const picture = lead?.heading || filters.length > 0 ? lead?.picture : pictureOf(resource, path, title);
  return (
    <Article
      context={request}
      path={list}
      title={title}
      heading={lead?.heading ?? title}
      {...(lead?.say && { say: lead.say })}
      lead={lead?.heading ? lead.more : describeOnPage(resource)}
      description={lead?.say || describeOnPage(resource)}
      picture={isBegun ? undefined : picture}
      feed={resource.path === '/differences'}
      alternates={[{ type: 'text/csv', href: withSuffix(list, 'csv'), title: `${title} as CSV` }]}
      data={withSuffix(list, 'csv')}
      lists={[{ label: 'The list', path: list, formats: formatsFor(isTableOnly, isLong), isLong }]}
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
            isMatrix={isTableOnly ?? false}
            at={(by) => `${path}${searchText([...rest, ['order', by]])}`}
          />
        )}
        {lead && !isBegun && page.total > page.items.length ? (
          <MoreRows request={request} total={page.total} />
        ) : (
          <ListPager page={page} request={request} focus={COUNT} />
        )}
        {isTableOnly && MEANINGS}
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
