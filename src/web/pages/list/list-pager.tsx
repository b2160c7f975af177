import { searchText } from '../../../domain/address.js';
import { outOf } from '../../../engine/english.js';
import type { Page } from '../../../rest/resource/paging.js';
import type { PageRequest } from '../../../rest/resource/resource-pages.js';
import { Link } from '../../parts/link.js';

const NAMES = { first: 'First', prev: 'Previous', next: 'Next', last: 'Last' } as const;

interface ListPagerProps {
  readonly page: Page<never>;
  readonly request: PageRequest;
  readonly focus: string;
}

export function ListPager({ page, request, focus }: ListPagerProps) {
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
export function rowsInWords({ items, total, start }: Page<never>, whole = total): string {
  const all = `${outOf(total, whole)} ${whole === 1 ? 'row' : 'rows'}`;
  if (items.length === total) return `${all}.`;
  const last = (start + items.length).toLocaleString('en');
  return `${all}; rows ${(start + 1).toLocaleString('en')} to ${last} are shown.`;
}
