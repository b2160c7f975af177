import { findGroups, type Group, leftIn } from '../../dataset/groups.js';
import { groupBy } from '../../domain/group-by.js';
import { asProse } from '../../domain/sentences.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { Link } from '../parts/inline.js';

const KINDS: Readonly<Record<Group['kind'], string>> = {
  organization: 'Organizations',
  forum: 'Forums',
  list: 'Lists',
  bureau: 'Regional bureaus of the Department of State',
};

/** `55 members, 53 of them in the reports` */
export const membersInWords = ({ memberCount, others }: Pick<Group, 'memberCount' | 'others'>): string =>
  others.every(leftIn)
    ? `${memberCount} members, all in the reports`
    : `${memberCount + others.filter((other) => leftIn(other) === null).length} members, ${memberCount} of them in the reports`;

export function groupsPage(request: PageRequest) {
  const { release } = request;
  const { kind: kinds } = request.query as { kind?: readonly Group['kind'][] };
  const byKind = groupBy(findGroups(release, { kind: kinds }), ({ kind }) => kind);
  return (
    <Article
      context={request}
      path="/groups"
      crumbs={[['/countries', 'Countries']]}
      title="Groups of countries"
      lead="Each list of this service can be narrowed to a group: to those that were its members when each report came out, or to those of today."
      lists={[{ label: 'All groups', path: '/groups' }]}
      description="ASEAN, the European Union, the African Union and other groups, with their members from when to when, and where the reports placed them."
    >
      {byKind.size === 0 && <p>This edition has no groups: they came with a later one.</p>}
      {[...byKind].map(([kind, groups]) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>{KINDS[kind]}</h2>
          <ul>
            {groups.map(({ id, name, abbreviation, ...members }) => (
              <li key={id}>
                <Link to={`/groups/${id}`}>{asProse(name)}</Link>
                {abbreviation && ` (${abbreviation})`}: <span class="muted">{membersInWords(members)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Article>
  );
}
