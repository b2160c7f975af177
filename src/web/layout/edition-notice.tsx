import { searchText } from '../../domain/address.js';
import type { PageContext } from '../page.js';
import { Day } from '../parts/day.js';
import { addressAsRead } from './address-as-read.js';

/**
 * Says on a page of an edition or of a day what is read, and leads to the same page as it is today. It does not say
 * whether the edition is still the newest: the page never changes, what is newest does.
 */
export function EditionNotice({ context }: { context: PageContext }) {
  const { release, path, pinned = false, asOf, search } = context;
  if (!pinned && asOf === undefined) return null;
  const withoutDay = [...(search ?? [])].filter(([name]) => name !== 'asOf');
  const today = `${path}${searchText(withoutDay)}`;
  const version = pinned ? release.version : null;
  return (
    <aside class="notice" aria-label="What you are reading">
      <p>
        {pinned && (
          <>
            You are reading <strong>edition {release.version}</strong>, published on{' '}
            <Day of={release.header.published_at} />, which never changes.{' '}
          </>
        )}
        {asOf !== undefined && (
          <>
            What the world could know on{' '}
            <strong>
              <Day of={asOf} />
            </strong>
            . {pinned && (
              <a href={addressAsRead(today, { version, asOf: undefined })}>All of this edition</a>
            )}{' '}
          </>
        )}
        <a href={today}>{pinned ? 'The same in the newest edition' : 'What is known today'}</a>
      </p>
    </aside>
  );
}
