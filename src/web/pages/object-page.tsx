import type { ComponentChildren } from 'preact';
import type { z } from 'zod';
import { forPeople, labelOf, plainOf } from '../../domain/for-people.js';
import { citedTitle } from '../../rest/citation/cited-title.js';
import type { ObjectResource, PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { Facts } from '../parts/facts.js';
import { Link } from '../parts/inline.js';
import { WithHosts } from '../parts/with-hosts.js';

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
      <Fields of={resource.atOrigin?.(got as never, request.origin) ?? got} schema={resource.object} />
    </Article>
  );
}

interface FieldsProps {
  readonly of: object;
  readonly schema: z.ZodType | undefined;
}

const shapeOf = (schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> =>
  (schema && (plainOf(schema) as z.ZodObject).shape) ?? {};

const Fields = ({ of: object, schema }: FieldsProps) => (
  <Facts
    of={Object.entries(object).map(([name, value]) => {
      const field = shapeOf(schema)[name];
      return [labelOf(name, field), shown(value, field)];
    })}
  />
);

function shown(value: unknown, schema: z.ZodType | undefined): ComponentChildren {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const { element } = (schema ? plainOf(schema).def : {}) as { readonly element?: z.ZodType };
    return value.length === 0 ? null : (
      <ul>
        {value.map((each, index) => (
          <li key={index}>{shown(each, element)}</li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'object') {
    const { iso2, name } = value as { readonly iso2?: string; readonly name?: string };
    return iso2 && name ? (
      <Link to={`/countries/${iso2}`}>{name}</Link>
    ) : (
      <Fields of={value} schema={schema} />
    );
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const text = String(value);
  const { words } = schema ? forPeople(schema) : {};
  return words?.[text] ?? <WithHosts text={text} />;
}
