import {
  findGroup,
  type Group,
  type GroupMember,
  groupInSentence,
  otherInWords,
} from '../../dataset/groups.js';
import { gapsOf } from '../../dataset/known-gaps.js';
import { groupTitle, inPlace } from '../../dataset/place-filter.js';
import type { Release } from '../../dataset/release.js';
import { dayInWords } from '../../domain/dates.js';
import { asProse, nameInSentence } from '../../domain/sentences.js';
import { TIER_LABELS } from '../../domain/tier.js';
import { capitalized, listed, yearsInWords } from '../../engine/english.js';
import { MAX_COMPARED } from '../../graphics/compare.js';
import type { PageRequest } from '../../rest/resource/resource.js';
import { Article } from '../layout/article.js';
import { byCountryName, CountryLink } from '../parts/country-link.js';
import { Graphic } from '../parts/graphic.js';
import { Joined } from '../parts/inline.js';
import { Scrolling } from '../parts/table.js';
import { TierBadge } from '../parts/tier-badge.js';
import { WhoIsWhere } from '../parts/who-is-where.js';
import { membersInWords } from './groups-page.js';

export function groupPage(request: PageRequest) {
  const { release } = request;
  const group = findGroup(release, String(request.params.group));
  const { id, name, note, sourceUrl: url, others } = group;
  const title = `${capitalized(groupInSentence(group))} in the Trafficking in Persons Report`;
  const search = { group: id };
  // Of a list that many join and leave, all that ever were have no room: those of today have.
  const ever = new Set(group.members.map(({ country }) => country.iso2)).size;
  const onWall = ever > MAX_COMPARED ? { ...search, membership: 'today' } : search;
  return (
    <Article
      context={request}
      path={`/groups/${id}`}
      crumbs={[['/groups', 'Groups of countries']]}
      title={title}
      heading={asProse(name)}
      lead={
        <>
          {`It has ${membersInWords(group)}`}
          {others.length > 0 && `: no report ever placed ${listed(others.map(otherInWords), 'or')}`}.{' '}
          {note && `${asProse(note)}.`} <a href={url}>More about the group</a>
        </>
      }
      picture={{
        path: '/compare',
        search: onWall,
        eager: true,
        alt: `The placements of each member of ${groupTitle(group)} in every report; the list of placements says the same.`,
      }}
      data={`/tiers.csv?group=${id}`}
      description={`Where each report placed the members of ${groupInSentence(group)}. Today it has ${membersInWords(group)}.`}
      alternates={[{ type: 'text/csv', href: `/groups/${id}/members.csv`, title: 'The members as CSV' }]}
      lists={[
        { label: 'Members', path: `/groups/${id}/members` },
        { label: 'Placements of the members', path: `/tiers?group=${id}` },
        { label: 'Members by tier and year', path: `/statistics/counts?group=${id}` },
      ]}
    >
      <section aria-labelledby="trend">
        <h2 id="trend">Its members by tier</h2>
        <Graphic
          path="/tiers"
          search={search}
          alt={`Number of members of ${groupTitle(group)} on each tier by year, with the members that it had then.`}
        />
        <NotKnown group={group} release={release} />
      </section>
      <MembersInReport group={group} release={release} />
    </Article>
  );
}

/** Of whom a report may have members that nobody counts. */
function NotKnown({ group, release }: { group: Group; release: Release }) {
  const isMember = inPlace(release, { group: group.id });
  const years = release.years.filter((year) =>
    group.members.some(
      ({ country: { iso2 } }) =>
        isMember(iso2, year) &&
        release.placement(iso2, year) === undefined &&
        gapsOf(release, iso2, { from: year, to: year }).length > 0,
    ),
  );
  if (years.length === 0) return null;
  return <p class="note">Not known of every member in {yearsInWords(years)}: those counts may be too low.</p>;
}

function MembersInReport({ group, release }: { group: Group; release: Release }) {
  // As in the charts: those that were members on the day of the report.
  const year = release.newestYear;
  const isMember = inPlace(release, { group: group.id });
  const wasThere = (iso2: string) => isMember(iso2, year);
  const members = release.countriesWhere(
    ({ iso2 }) =>
      wasThere(iso2) ||
      group.members.some(({ memberTo, country }) => memberTo === null && country.iso2 === iso2),
  );
  const later = members.filter(({ iso2 }) => !wasThere(iso2));
  const placedOf = (of: typeof members) =>
    of.map((country) => ({ country, placement: release.placement(country.iso2, year) ?? null }));
  return (
    <section aria-labelledby="members">
      <h2 id="members">Members in the {release.newestYear} report</h2>
      <WhoIsWhere of={placedOf(members.filter(({ iso2 }) => wasThere(iso2)))} />
      {later.length > 0 && (
        <p>
          Joined after the report:{' '}
          <Joined
            of={placedOf(later).map(({ country, placement }) => (
              <>
                <CountryLink country={country} /> (
                {placement === null ? 'not in it' : TIER_LABELS[placement.tier]})
              </>
            ))}
          />
          .
        </p>
      )}
      <details class="fold">
        <summary>From when to when, and where it was read</summary>
        <Members group={group} release={release} />
      </details>
    </section>
  );
}

function Members({ group, release }: { group: Group; release: Release }) {
  const byName = [...group.members].sort(
    (a, b) => Number(a.memberTo !== null) - Number(b.memberTo !== null) || byCountryName(a, b),
  );
  return (
    <Scrolling label="Members">
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col">{release.newestYear} report</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Read at</th>
          </tr>
        </thead>
        <tbody>
          {byName.map((member) => (
            <tr key={`${member.country.iso2} ${member.memberFrom}`}>
              <th scope="row">
                <CountryLink country={member.country} />
                {member.note && <span class="small muted"> {member.note}</span>}
              </th>
              <td data-label={`${release.newestYear} report`}>
                <TierBadge tier={release.placement(member.country.iso2, release.newestYear)?.tier ?? null} />
              </td>
              <td data-label="From">
                {member.memberFrom === null ? `before ${release.years[0]}` : dayInWords(member.memberFrom)}
              </td>
              <td data-label="To">{endOf(member)}</td>
              <td data-label="Read at">
                <a href={member.sourceUrl} aria-label={`Source on ${nameInSentence(member.country)}`}>
                  {new URL(member.sourceUrl).hostname}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

const endOf = ({ memberTo: to }: GroupMember): string => (to === null ? 'a member still' : dayInWords(to));
