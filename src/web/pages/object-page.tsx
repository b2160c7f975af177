import type { ComponentChildren, VNode } from 'preact';
import type { z } from 'zod';
import { describeOther, findGroup } from '../../dataset/groups.js';
import { groupTitle } from '../../dataset/place-filter.js';
import { ruleById } from '../../dataset/rules.js';
import { getLabel, getPresentation, toPlain } from '../../domain/field-presentation.js';
import { toProseText } from '../../domain/sentences.js';
import { joinWords } from '../../engine/english.js';
import { MAX_COMPARED } from '../../graphics/compare.js';
import { ALL_ROWS, METHOD } from '../../kit/list-page.js';
import type { ListResource, ObjectResource, PageRequest } from '../../kit/resource.js';
import { describeMembers } from '../../news/news.js';
import { RESOURCES } from '../../resources/index.js';
import { citedTitle } from '../../rest/citation/cited-title.js';
import { Article } from '../layout/article.js';
import type { ListToTake } from '../parts/downloads.js';
import { Facts } from '../parts/facts.js';
import type { GraphicProps } from '../parts/graphic.js';
import { Day, Link } from '../parts/inline.js';
import { ShareLinks } from '../parts/share-links.js';
import { WithHosts } from '../parts/with-hosts.js';
import { listedRows } from './list/list-page.js';
import type { PageLead } from './list/page-lead.js';

/** Path and query of an embedded list, and how to show it. */
type RowsOfPage = PageLead & { readonly path: string };

interface ObjectLead {
  readonly heading?: string;
  readonly sentence?: string;
  readonly lead?: ComponentChildren;
  readonly crumbs?: readonly (readonly [address: string, name: string])[];
  readonly picture?: GraphicProps;
  /** Fields already shown elsewhere on the page. */
  readonly hidden?: readonly string[];
  readonly rows?: RowsOfPage;
  readonly lists?: readonly ListToTake[];
}

const NO_LEAD: ObjectLead = {};

/** Content above the fields, by resource. */
const OBJECT_LEADS: Readonly<Record<string, (request: PageRequest) => ObjectLead>> = {
  '/groups/:group': ({ release, params }) => {
    const group = findGroup(release, String(params.group));
    const { id, name, others, note } = group;
    const members = new Set(group.members.map(({ country }) => country.iso2));
    return {
      heading: `${toProseText(name)} in the ${release.newestYear} report`,
      sentence: describeMembers(release, group),
      lead: [
        ...(note === null ? [] : [`${toProseText(note)}.`]),
        ...(others.length === 0
          ? []
          : [`No report ever ranked ${joinWords(others.map(describeOther), 'or')}.`]),
      ].join(' '),
      crumbs: [['/groups', 'Groups of countries']],
      // Too many members, past ones included, don't fit in a comparison.
      picture:
        members.size > MAX_COMPARED
          ? {
              path: '/statistics/counts',
              search: { group: id },
              alt: `Number of members of ${groupTitle(group)} on each tier by year.`,
            }
          : {
              path: '/compare',
              search: { group: id },
              eager: true,
              alt: `The tier of each member of ${groupTitle(group)} in every report; the list of placements says the same.`,
            },
      hidden: ['id', 'name', 'note', 'others'],
      rows: {
        path: `/tiers?group=${id}&year=${release.newestYear}`,
        columns: ['country', 'tier', 'evidence'],
        rows: ALL_ROWS,
      },
      lists: [
        { label: 'Placements of the members', path: `/tiers?group=${id}` },
        { label: 'Members by tier and year', path: `/statistics/counts?group=${id}` },
      ],
    };
  },
  '/rules/:id': ({ release, params }) => {
    const { summary, parameters } = ruleById(release, String(params.id));
    return {
      lead: (
        <>
          {summary}{' '}
          {parameters.countsYears && <Link to="/method#law">How State has dated the beginning</Link>}
        </>
      ),
      crumbs: [METHOD, ['/rules', 'The law']],
      hidden: ['id', 'title', 'summary'],
    };
  },
};

/** Default page of an object: all fields under their labels. */
export function objectPage(resource: ObjectResource, request: PageRequest) {
  const { release, path, search } = request;
  const got = resource.get(request);
  const address = search.size > 0 ? `${path}?${search}` : path;
  const { hidden = [], rows, lead, lists, ...head } = OBJECT_LEADS[resource.path]?.(request) ?? NO_LEAD;
  const fields = Object.entries(resource.withOrigin?.(got, request.origin) ?? got);
  return (
    <Article
      context={request}
      path={address}
      title={citedTitle(release, address)}
      lead={lead ?? resource.description}
      description={head.sentence ?? resource.description}
      {...head}
      {...(lists && { lists })}
    >
      {rows && rowsAt(rows, request)}
      <Fields
        of={Object.fromEntries(fields.filter(([name]) => !hidden.includes(name)))}
        schema={resource.object}
      />
      {lists && (
        <ShareLinks>
          {lists.map(({ label, path: to }) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ShareLinks>
      )}
    </Article>
  );
}

/** Rows of a list embedded in another page. */
function rowsAt({ path: address, ...lead }: RowsOfPage, request: PageRequest): VNode {
  const { pathname: path, searchParams: search } = new URL(address, 'http://service.invalid');
  const list = RESOURCES.find((each) => each.kind === 'list' && each.path === path) as ListResource;
  const query = (list.query as z.ZodObject).parse(Object.fromEntries(search));
  const requested = { ...request, path, search, params: {}, query };
  return listedRows(list, requested, lead).section;
}
interface FieldsProps {
  readonly of: object;
  readonly schema: z.ZodType | undefined;
}

const toShape = (schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> =>
  (schema && (toPlain(schema) as z.ZodObject).shape) ?? {};

const Fields = ({ of: object, schema }: FieldsProps) => (
  <Facts
    of={Object.entries(object).map(([name, value]) => {
      const field = toShape(schema)[name];
      return [getLabel(name, field), shown(value, field)];
    })}
  />
);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function shown(value: unknown, schema: z.ZodType | undefined): ComponentChildren {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const { element } = (schema ? toPlain(schema).def : {}) as { readonly element?: z.ZodType };
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
  const { words, kind } = schema ? getPresentation(schema) : {};
  if (kind === 'day' || DAY.test(text)) return <Day of={text} />;
  return words?.[text] ?? <WithHosts text={text} />;
}
