import { COVERAGE_MEANINGS } from '../../dataset/coverage.js';
import { searchText } from '../../domain/address.js';
import { citedTitle } from '../../rest/citation/cited-title.js';
import { GRAPHICS } from '../../rest/graphics/graphics.js';
import { pagedList } from '../../rest/resource/make-answer.js';
import type { ListResource } from '../../rest/resource/resource.js';
import type { PageRequest } from '../../rest/resource/resource-pages.js';
import { addressAsRead } from '../layout/address-as-read.js';
import { Document } from '../layout/document.js';
import { withSuffix } from '../layout/with-suffix.js';
import { Graphic } from '../parts/graphic.js';
import { TakeAlong } from '../parts/take-along.js';
import { WithCode } from '../parts/with-code.js';
import { ListContext, ListGaps } from './list-context.js';
import { ListTable } from './list-table.js';

/** Parameters that say how much of a list is shown and when, not which list it is. */
const NOT_FILTERS = ['limit', 'cursor', 'asOf', 'shape'];

/** A column of a wide table: the year of a report. */
const YEAR_COLUMN = /^\d{4}$/;

/** A list as a page: the same rows and columns as in CSV. */
export function listPage(resource: ListResource, request: PageRequest) {
  const { release, path, search } = request;
  const { page, context, columns } = pagedList(resource, request, { path, queryText: searchText(search) });
  const filters = [...search].filter(([name]) => !NOT_FILTERS.includes(name));
  const title = citedTitle(release, `${path}${searchText(filters)}`);
  const list = `${path}${searchText([...search].filter(([name]) => !['limit', 'cursor'].includes(name)))}`;
  const graphic =
    filters.length === 0 &&
    GRAPHICS.some(
      ({ path: drawn, query }) =>
        // One that has to be told what to show is not the picture of the whole list.
        drawn === resource.path && query.safeParse({}).success,
    );
  return (
    <Document
      context={request}
      title={title}
      description={resource.description.replaceAll('`', '')}
      {...(graphic && { graphic: path })}
      feed={resource.path === '/changes'}
      alternates={[{ type: 'text/csv', href: withSuffix(list, 'csv'), title: `${title} as CSV` }]}
    >
      <ListContext context={context ?? {}} />
      <h1>{title}</h1>
      <p class="standfirst">
        <WithCode text={resource.description} />
      </p>
      <p>
        {page.total.toLocaleString('en')} {page.total === 1 ? 'row' : 'rows'}
        {page.items.length < page.total && <>; {page.items.length} of them are shown</>}.
      </p>
      {graphic && <Graphic path={path} alt={`${title} as a picture; the table below says the same.`} />}
      {page.items.length > 0 && <ListTable label={title} items={page.items} columns={columns} />}
      {columns.some(({ name }) => YEAR_COLUMN.test(name)) && (
        <p class="small muted">
          NR: {COVERAGE_MEANINGS.not_covered}. NK: {COVERAGE_MEANINGS.not_known}. –:{' '}
          {COVERAGE_MEANINGS.no_such_code}, or the filters leave it out.
        </p>
      )}
      <ListGaps context={context ?? {}} />
      {page.next !== null && (
        <p>
          <a
            rel="next"
            href={addressAsRead(`${path}${searchText([...search, ['cursor', page.next]])}`, {
              version: release.version,
              asOf: request.asOf,
            })}
          >
            Next rows
          </a>
        </p>
      )}
      <TakeAlong
        context={request}
        title={title}
        path={list}
        lists={[{ label: 'The list', path: list }]}
        {...(graphic && { graphic: path })}
      />
    </Document>
  );
}
