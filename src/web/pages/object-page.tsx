import type { ComponentChildren } from 'preact';
import { citedTitle } from '../../rest/citation/cited-title.js';
import type { ObjectResource, PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { Facts } from '../parts/facts.js';
import { Link } from '../parts/inline.js';
import { WithHosts } from '../parts/with-hosts.js';
import { headingOf } from './list/column-words.js';

/** The page of an object that has none of its own: all its fields, under their names. */
export function objectPage(resource: ObjectResource, request: PageRequest) {
  const { release, path, search } = request;
  const got = resource.get(request as never);
  const address = search.size > 0 ? `${path}?${search}` : path;
  return (
    <Article
      context={request}
      path={address}
      title={citedTitle(release, address)}
      lead={resource.description}
      description={resource.description}
    >
      <Fields of={resource.atOrigin?.(got as never, request.origin) ?? got} />
    </Article>
  );
}

const Fields = ({ of: object }: { of: object }) => (
  <Facts
    of={Object.entries(object).map(([name, value]) => [
      headingOf(name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)),
      shown(value),
    ])}
  />
);

function shown(value: unknown): ComponentChildren {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value))
    return value.length === 0 ? null : (
      <ul>
        {value.map((each, index) => (
          <li key={index}>{shown(each)}</li>
        ))}
      </ul>
    );
  if (typeof value === 'object') {
    const { iso2, name } = value as { readonly iso2?: string; readonly name?: string };
    return iso2 && name ? <Link to={`/countries/${iso2}`}>{name}</Link> : <Fields of={value} />;
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return <WithHosts text={String(value)} />;
}
