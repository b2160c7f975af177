import { z } from 'zod';
import {
  findGroup,
  findGroups,
  formatGroup,
  Group,
  GroupItem,
  GroupMember,
  membersOfGroup,
} from '../../dataset/groups.js';
import { FIELD_PRESENTATION } from '../../domain/field-presentation.js';
import { GROUP_KIND } from '../../domain/vocabulary/facts.js';
import { capitalize } from '../../engine/english.js';
import { toColumns } from '../../formats/columns.js';
import { enumListParameter, yearParameter } from '../parameters/parameters.js';
import { listResource, objectResource } from '../resource/resource.js';
import { plainTitle } from '../resource/title.js';

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
  graphql: { field: 'groups', type: 'Group' },
  tag: 'Countries',
  summary: 'Groups of countries',
  description:
    'Organizations, forums, lists and regional bureaus of the Department of State, for the filter `group` of other lists, with membership dates.',
  query: z.strictObject({
    kind: enumListParameter(GROUP_KIND.values).optional().describe('Kinds of groups'),
  }),
  buildTitle: () => plainTitle('Groups of countries'),
  isReportIndependent: true,
  item: GroupItem,
  columns,
  sort: ['name'],
  rows: { noun: ['group', 'groups'], countBy: 'kind' },
  example: '/groups?kind=bureau&limit=2',
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
    'A group with its current and former members, each with the URL of its source. A suspended member remains a member.',
  buildTitle: ({ release, values }) => {
    const group = findGroup(release, values.get('group') ?? '');
    return plainTitle(`${capitalize(formatGroup(group))} in the Trafficking in Persons Report`);
  },
  object: Group,
  example: '/groups/asean',
  get: ({ release, params: { group: name } }) => findGroup(release, name),
});

export const groupMembers = listResource({
  operationId: 'listGroupMembers',
  path: '/groups/:group/members',
  graphql: { field: 'members', type: 'GroupMember', below: ['Group'] },
  tag: 'Countries',
  summary: 'Members of a group',
  title: 'Members of a group: {group}',
  description:
    'Current and former members of the group, with dates; with `year`, the members when the report of that year was published.',
  query: z.strictObject({
    year: yearParameter
      .optional()
      .describe('Year of the report')
      .register(FIELD_PRESENTATION, { title: 'Report' }),
  }),
  context: { group: z.string().describe('Identifier of the group') },
  isReportIndependent: true,
  item: GroupMember,
  columns: toColumns<GroupMember>(GroupMember, 'country', 'memberFrom', 'memberTo', 'sourceUrl', 'note'),
  sort: ['country'],
  rows: { noun: ['member', 'members'], qualifier: 'members of a group' },
  example: '/groups/asean/members?year=2025&limit=2',
  list: ({ release, params: { group: name }, query: { year } }) => {
    const { id } = findGroup(release, name);
    return {
      items: membersOfGroup(release, id, year),
      context: { group: id },
    };
  },
});
