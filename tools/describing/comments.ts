import { TABLE_COLUMNS } from '../../src/domain/columns.js';
import { TABLE_NAMES, TABLES } from '../../src/domain/tables.js';
import type { ListResource, Resource } from '../../src/kit/resource.js';

export const COMMENTS = 'migrations/comments.sql';

/** Columns of lists that their views leave out: what the engine or the catalogue computes. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  countries: ['current_tier', 'current_status', 'current_run', 'next_permitted_tiers', 'next_watch_list'],
  releases: ['current', 'notes'],
};

/** Comments on tables, views and their columns, from the descriptions of tables and of the API. */
export async function comments(): Promise<string> {
  const { countries } = await import('../../src/resources/countries.js');
  const { determinations } = await import('../../src/resources/determinations.js');
  const { groups } = await import('../../src/resources/groups.js');
  const { GroupMember } = await import('../../src/dataset/groups.js');
  const { toColumns } = await import('../../src/formats/columns.js');
  const { releases } = await import('../../src/resources/releases.js');
  const { reports } = await import('../../src/resources/reports.js');
  const { rules } = await import('../../src/resources/rules.js');
  const { sources } = await import('../../src/resources/sources.js');
  const { tiers } = await import('../../src/resources/tiers.js');
  const { waivers } = await import('../../src/resources/waivers.js');
  const views = Object.entries({
    ...{ tiers, countries, reports, waivers, rules, sources, determinations, groups },
    group_members: { path: '/groups/:group', item: GroupMember, columns: toColumns(GroupMember) },
  });
  return [
    '-- Written by "npm run describe", from the descriptions of tables and of the lists of the API.\n',
    'DO $comments$\nBEGIN\n',
    ...TABLE_NAMES.flatMap((name) => [
      comment('TABLE', name, TABLES[name].description),
      ...TABLE_COLUMNS[name].map((column) => comment('COLUMN', `${name}.${column.name}`, column.description)),
    ]),
    ...views.flatMap(([name, list]) => [
      ...onView(`all_releases.${name}`, name, list),
      comment('COLUMN', `all_releases.${name}.release`, 'Version of the release'),
      ...onView(`newest.${name}`, name, list),
    ]),
    ...onView('all_releases.releases', 'releases', releases),
    ...onView('newest.release', 'releases', releases),
    'END\n$comments$;\n',
  ].join('');
}

function onView(
  view: string,
  name: string,
  resource: Resource | Pick<ListResource, 'path' | 'item' | 'columns'>,
): string[] {
  if (!('columns' in resource)) throw new TypeError(`${name} is no list`);
  const { path, item, columns } = resource;
  const { description = '' } = item.meta() ?? {};
  return [
    comment('VIEW', view, `${description}: the list ${path.replaceAll(/:(\w+)/g, '{$1}')} of the API`),
    ...columns
      .filter((column) => !LEFT_OUT[name]?.includes(column.name))
      .map((column) => comment('COLUMN', `${view}.${column.name}`, column.description)),
    ...(name === 'group_members' ? [comment('COLUMN', `${view}.group_id`, 'Identifier of the group')] : []),
  ];
}

const comment = (kind: 'TABLE' | 'VIEW' | 'COLUMN', name: string, text: string): string =>
  `  COMMENT ON ${kind} ${name} IS '${text.replaceAll("'", "''")}';\n`;
