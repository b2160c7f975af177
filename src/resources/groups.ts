import { z } from 'zod';
import { findGroup, findGroups, formatGroup, Group, GroupItem, membersOfGroup } from '../dataset/groups.js';
import { FIELD_PRESENTATION } from '../domain/field-presentation.js';
import { GROUP_KIND } from '../domain/vocabulary/facts.js';
import { capitalize } from '../engine/english.js';
import { toColumns } from '../formats/columns.js';
import { ALL_ROWS } from '../kit/list-page.js';
import { enumListParameter, placementFilters, yearParameter } from '../kit/parameters.js';
import { listResource, objectResource } from '../kit/resource.js';
import { plainTitle } from '../kit/title.js';

type GroupWithoutMembers = Omit<Group, 'members'>;

const columns = toColumns<GroupWithoutMembers>(
  GroupItem,
  'id',
  'name',
  'abbreviation',
  'kind',
  'foundedOn',
  'sourceUrl',
  'others',
  'note',
  'memberCount',
);

const withoutMembers = ({ members: _, ...group }: Group): GroupWithoutMembers => group;

export const groups = listResource({
  operationId: 'listGroups',
  path: '/groups',
  graphql: { field: 'groups', type: 'Group', below: ['Country'] },
  tag: 'Countries',
  summary: 'Groups of countries',
  description:
    'Organizations, forums, lists and regional bureaus of the Department of State, for the filter `group` of other lists, with membership dates.',
  query: z.strictObject({
    kind: enumListParameter(GROUP_KIND.values).optional().describe('Kinds of groups'),
    country: placementFilters.country.describe(
      'Countries of which one is a member at the date of the release',
    ),
  }),
  buildTitle: () => plainTitle('Groups of countries'),
  isReportIndependent: true,
  item: GroupItem,
  columns,
  sort: ['name'],
  example: '/groups?kind=bureau&limit=2',
  lead: ({ release }) => ({
    heading: 'Groups of countries',
    more:
      findGroups(release).length === 0
        ? 'This release has no groups: they were added in a later release.'
        : 'Each with its members from when to when, and where the reports ranked them.',
    columns: ['name', 'kind', 'member_count', 'founded_on', 'source_url'],
    crumbs: [['/countries', 'Countries']],
    rows: ALL_ROWS,
    subjectsAt: '/groups',
  }),
  list: ({ release, query }) => ({
    items: findGroups(release, query).map(withoutMembers),
  }),
});

export const group = objectResource({
  operationId: 'getGroup',
  path: '/groups/:group',
  graphql: { field: 'group', type: 'Group' },
  tag: 'Countries',
  summary: 'A group of countries',
  description:
    'A group with its current and former members, each with the URL of its source; with `year`, those that were members when the report of that year was published. A suspended member remains a member.',
  query: z.strictObject({
    year: yearParameter
      .optional()
      .describe('Year of the report')
      .register(FIELD_PRESENTATION, { title: 'Report' }),
  }),
  buildTitle: ({ release, values }) => {
    const group = findGroup(release, values.get('group') ?? '');
    return plainTitle(`${capitalize(formatGroup(group))} in the Trafficking in Persons Report`);
  },
  object: Group,
  example: '/groups/mercosur',
  get: ({ release, params: { group: name }, query: { year } }) => {
    const found = findGroup(release, name);
    return { ...found, members: membersOfGroup(release, found.id, year) };
  },
});
