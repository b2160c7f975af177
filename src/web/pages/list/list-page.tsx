import type { ComponentChildren, VNode } from 'preact';
import type { z } from 'zod';
import { COVERAGE_MEANINGS } from '../../../dataset/coverage.js';
import { MEANINGS_OF_CELLS } from '../../../dataset/wide.js';
import { getHeading, getLabel } from '../../../domain/field-presentation.js';
import { isTextFormat, LIST_FORMATS, maxFileRows, TABLE_FORMATS } from '../../../formats/format.js';
import type { Cell } from '../../../formats/table.js';
import { searchText } from '../../../http/query-string.js';
import { type AnyPage, paginate } from '../../../kit/build-response.js';
import { filtersIn } from '../../../kit/list-page.js';
import { parameterShape } from '../../../kit/parameter-shape.js';
import type { AnyColumn, ListResource, PageRequest } from '../../../kit/resource.js';
import { formatSortKey, parseSortKey, type SortKey, sortName } from '../../../kit/sort.js';
import { citedTitle } from '../../../rest/citation/cited-title.js';
import { GRAPHICS } from '../../../rest/graphics/graphics.js';
import { Article } from '../../layout/article.js';
import type { ListToTake } from '../../parts/downloads.js';
import { type Choice, Field } from '../../parts/field.js';
import type { GraphicProps } from '../../parts/graphic.js';
import { Link } from '../../parts/inline.js';
import { SchemaField } from '../../parts/schema-field.js';
import { useReleaseUrl } from '../../reading/reading.js';
import { withSuffix } from '../../reading/urls.js';
import { columnsForPeople } from './columns-for-people.js';
import { leadOnPage } from './leads.js';
import { ListContext, ListGaps } from './list-context.js';
import { filterRows, isEmpty, ListRow, ListTable, WITHOUT_TIER } from './list-table.js';
import type { PageLead } from './page-lead.js';

const NAMES = { first: 'First', prev: 'Previous', next: 'Next', last: 'Last' } as const;

interface ListPagerProps {
  readonly page: AnyPage;
  readonly request: PageRequest;
  readonly focus: string;
}

function ListPager({ page, request, focus }: ListPagerProps) {
  if (page.items.length === page.total) return null;
  const others = [...request.search].filter(([name]) => name !== 'cursor');
  const isFirst = page.start === 0;
  const ways = (['first', 'prev', 'next', 'last'] as const).filter((relation) =>
    relation === 'first' ? !isFirst : relation === 'last' ? page.next !== null : relation in page.related,
  );
  return (
    <nav class="pager" aria-label="Pages of the list">
      {ways.map((relation) => (
        <Link
          key={relation}
          rel={relation}
          data-in-place={focus}
          to={`${request.path}${searchText([...others, ['cursor', page.related[relation] ?? undefined]])}`}
        >
          {NAMES[relation]}
        </Link>
      ))}
    </nav>
  );
}

/** @param whole number of rows without the filter */
function rowsInWords({ items, total, start }: AnyPage, whole = total): string {
  const number = (count: number) => count.toLocaleString('en');
  const unfiltered = whole === total ? '' : `; ${number(whole)} without the filter`;
  if (items.length === total) return `Rows: ${number(total)}${unfiltered}.`;
  return `Rows ${number(start + 1)} to ${number(start + items.length)} of ${number(total)}${unfiltered}.`;
}

const CODE = /`(\w+)`/g;

/** The description, with parameter names in code replaced by their labels. */
const describeOnPage = ({ description, pageDescription, query, context = {} }: ListResource): string =>
  (pageDescription ?? description).replaceAll(
    CODE,
    (_, name: string) => `“${getLabel(name, query.shape[name] ?? (context[name] as z.ZodType | undefined))}”`,
  );

interface ListFormProps {
  readonly request: PageRequest;
  /** Parameters with fields in the form; the others are preserved. */
  readonly fields: readonly string[];
  readonly focus: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

function ListForm({ request: { search, path }, fields, focus, class: name, children }: ListFormProps) {
  const [action, pinned] = useReleaseUrl()(path).split('?', 2);
  const kept = [...search].filter((each) => ![...fields, 'cursor', 'asOf'].includes(each[0]));
  return (
    <form class={name} action={action} method="get" data-in-place={focus}>
      {[...kept, ...new URLSearchParams(pinned)].map((each) => (
        <input key={each[0]} type="hidden" name={each[0]} value={each[1]} />
      ))}
      {children}
    </form>
  );
}

interface ListFiltersProps {
  readonly resource: ListResource;
  readonly request: PageRequest;
  readonly sortable: readonly AnyColumn[];
  readonly order: SortKey | null;
  readonly focus: string;
}

function ListFilters({ resource, request, sortable, order, focus }: ListFiltersProps) {
  const { release, search } = request;
  const { sort: _, ...shape }: Readonly<Record<string, z.ZodType>> = (resource.query as z.ZodObject).shape;
  return (
    <details class="filters fold">
      <summary>Filter and order</summary>
      <ListForm
        class="grid-of-fields"
        request={request}
        fields={[...Object.keys(shape), 'sort']}
        focus={focus}
      >
        {Object.entries(shape).map(([name, type]) => (
          <SchemaField
            key={name}
            name={name}
            type={type}
            release={release}
            label={getLabel(name, type)}
            value={search.get(name)}
          />
        ))}
        <Field
          name="sort"
          label="Order of the rows"
          choices={getOrders(sortable)}
          value={order === null ? '' : formatSortKey(order)}
        />
        <button type="submit">Show</button>
      </ListForm>
    </details>
  );
}

const getOrders = (sortable: readonly AnyColumn[]): Choice[] => [
  { value: '', label: 'As usual' },
  ...sortable.flatMap((column) =>
    [false, true].map((isDescending) => ({
      value: formatSortKey({ column: sortName(column.name), isDescending }),
      label: `${getHeading(column)}${isDescending ? ', descending' : ''}`,
    })),
  ),
];

/** Parameters that the list's data don't have, or that select a page of it. */
const OF_THE_PAGE = ['limit', 'cursor', 'find'];

const ROWS_OF_A_PAGE = 30;
/** Maximum rows of a page, whatever limit is requested: more are slow in browsers and on the server. */
const MAX_ROWS_PER_PAGE = 500;
/** Up to this many rows, the table needs no search field. */
const FEW_ROWS = 12;
/** Any of these means that the reader is navigating the rows. */
const OF_A_PART = ['limit', 'cursor', 'sort', 'find'];
/** Anchor to scroll to after the list is updated in place. */
const COUNT = 'rows';

const formatsFor = (isTableOnly: boolean | undefined, isLong: boolean) =>
  (isTableOnly ? TABLE_FORMATS : LIST_FORMATS).filter((format) => !isLong || isTextFormat(format));

const MEANINGS = (
  <p class="small muted">
    {Object.entries(MEANINGS_OF_CELLS).map(([cell, meaning]) => `${WITHOUT_TIER[cell]}: ${meaning}. `)}
    –: {COVERAGE_MEANINGS.no_such_code}.
  </p>
);

/** The graphic of a whole list; `undefined` if it has required parameters. */
function toPicture(resource: ListResource, path: string, title: string): GraphicProps | undefined {
  const isDrawn = GRAPHICS.some(
    ({ path: drawn, query }) => drawn === resource.path && query.safeParse({}).success,
  );
  return isDrawn ? { path, alt: `${title} as a picture; the table below says the same.` } : undefined;
}

interface QueryOfPage {
  readonly sort?: readonly string[];
  readonly limit?: number;
  readonly find?: string;
}

interface ListedRows {
  readonly section: VNode;
  readonly list: ListToTake;
}

/**
 * Rows of a list as a sortable, searchable and paginated table.
 * @param path of the list, even if another page shows it
 */
export function listedRows(resource: ListResource, request: PageRequest, lead: PageLead | null): ListedRows {
  const { path, search } = request;
  const {
    sort: [first = resource.sort?.[0]] = [],
    limit: wished = lead?.rows ?? ROWS_OF_A_PAGE,
    find,
  } = request.query as QueryOfPage;
  const limit = Math.min(wished, MAX_ROWS_PER_PAGE);
  const order = first === undefined ? null : parseSortKey(first);
  let unfound = 0;
  const { page, context, columns, isTableOnly } = paginate(
    resource,
    { ...request, query: { ...request.query, limit } },
    { path, queryString: searchText(search) },
    (items, own) => {
      const found = find === undefined ? items : filterRows(items, toShown(own), find);
      unfound = items.length - found.length;
      return found;
    },
  );
  const all = lead?.inWords ?? columns;
  function toShown(own: readonly AnyColumn[]): readonly AnyColumn[] {
    return columnsForPeople(lead?.inWords ?? own, lead?.columns, path.startsWith('/countries/'));
  }
  const shownColumns = toShown(columns).filter((column) =>
    page.items.some((item) => !isEmpty(column.value(item) as Cell)),
  );
  const sortKeys: readonly string[] = parameterShape(resource.query.shape.sort).values ?? [];
  const sortable = shownColumns.filter(({ name }) => sortKeys.includes(sortName(name)));
  const filters = filtersIn(search);
  const rest = [...search].filter(([name]) => !['cursor', 'sort'].includes(name));
  const list = `${path}${searchText([...search].filter(([name]) => !OF_THE_PAGE.includes(name)))}`;
  const isLong = page.total > maxFileRows(list.replace(path, ''));
  const label = lead?.heading ?? citedTitle(request.release, `${path}${searchText(filters)}`);
  const whole = filters.length > 0 ? toWhole(resource, request) : page.total + unfound;
  return {
    list: { label: 'The list', path: list, formats: formatsFor(isTableOnly, isLong), isLong },
    section: (
      <section id="list" data-part aria-label="The rows">
        <ListContext context={context ?? {}} />
        {page.total + unfound > FEW_ROWS && (
          <ListForm class="row" request={request} fields={['find']} focus={COUNT}>
            <Field name="find" label="Find in the table" value={find} input={{ type: 'search' }} />
            <button type="submit">Find</button>
          </ListForm>
        )}
        <ListFilters resource={resource} request={request} sortable={sortable} order={order} focus={COUNT} />
        <p id={COUNT} tabIndex={-1}>
          {rowsInWords(page, whole)}
        </p>
        {page.items.length > 0 && (
          <ListTable
            label={label}
            columns={shownColumns}
            rows={page.items.map((item, index) => (
              <ListRow key={index} item={item} columns={shownColumns} all={all} at={lead?.subjectsAt} />
            ))}
            order={order}
            sortable={sortable}
            isMatrix={isTableOnly ?? false}
            at={(by) => `${path}${searchText([...rest, ['sort', by]])}`}
          />
        )}
        <ListPager page={page} request={request} focus={COUNT} />
        {isTableOnly && MEANINGS}
        <ListGaps context={context ?? {}} />
      </section>
    ),
  };
}

const isBegunAt = (search: URLSearchParams): boolean => OF_A_PART.some((name) => search.has(name));

/** Default page of a list: lead, filters, table and downloads. */
export async function listPage(resource: ListResource, request: PageRequest) {
  const { release, path, search } = request;
  const lead = await leadOnPage(resource, request);
  const { section, list } = listedRows(resource, request, lead);
  const filters = filtersIn(search);
  const title = citedTitle(release, `${path}${searchText(filters)}`);
  const picture = lead?.heading || filters.length > 0 ? lead?.picture : toPicture(resource, path, title);
  const isBegun = isBegunAt(search);
  const data = withSuffix(list.path, 'csv');
  return (
    <Article
      context={request}
      path={list.path}
      title={title}
      heading={lead?.heading ?? title}
      crumbs={lead?.crumbs ?? []}
      sentence={lead?.sentence || undefined}
      lead={lead?.heading ? lead.more : describeOnPage(resource)}
      description={lead?.sentence || lead?.more || describeOnPage(resource)}
      picture={isBegun ? undefined : picture}
      feed={resource.path === '/differences' || resource.path === '/releases'}
      alternates={[{ type: 'text/csv', href: data, title: `${title} as CSV` }]}
      data={data}
      lists={[list]}
    >
      {!isBegun && lead?.chart}
      {section}
    </Article>
  );
}

/** Number of rows without a filter; `undefined` if the list requires one. */
function toWhole(resource: ListResource, request: PageRequest): number | undefined {
  const { success, data: query } = resource.query.safeParse({});
  return success ? resource.list({ ...request, query }).items.length : undefined;
}
