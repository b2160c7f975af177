import { checkClaim } from '../../claims/check-claim.js';
import type { ClaimRequest } from '../../claims/request.js';
import {
  countriesClaimed,
  type Headword,
  headwordOf,
  verdictHeadline,
  yearsClaimed,
} from '../../claims/verdict.js';
import { tellAssumptions } from '../../dataset/assumed-history.js';
import { tenseAfter } from '../../dataset/clock.js';
import type { Country } from '../../dataset/countries.js';
import { findingInWords } from '../../dataset/country-finding-words.js';
import { eligibilityOf } from '../../dataset/eligibility.js';
import { findGroup } from '../../dataset/groups.js';
import { groupTitle } from '../../dataset/place-filter.js';
import type { Release } from '../../dataset/release.js';
import { reportOf } from '../../dataset/reports.js';
import { ruleById } from '../../dataset/rules.js';
import { type Simulation, simulate } from '../../dataset/simulation.js';
import { watchListStandings } from '../../dataset/standings.js';
import { changesIn } from '../../dataset/tier-changes.js';
import { RANKED_TIERS, TIER_LABELS, type Tier } from '../../domain/tier.js';
import { nameIn } from '../../graphics/languages.js';
import { wordsIn } from '../../graphics/words.js';
import { validate } from '../../http/validation.js';
import { matchPath } from '../resource/match-path.js';
import { simulate as simulateResource } from '../resources/eligibility.js';
import { RESOURCES } from '../resources/index.js';
import { verify } from '../resources/verify.js';

type Listed = readonly { readonly name: string; readonly detail?: string }[];

/** Title of an address, for a headline, a card or a citation. */
export interface Told {
  readonly title: string;
  readonly text: string;
  /** Parameters of the query that the title speaks of already. */
  readonly spoken: readonly string[];
  readonly verdict?: { readonly head: Headword; readonly claim: string };
  readonly about?: { readonly country: Country; readonly years: readonly number[] };
  /** Whom it counts, where they are several. */
  readonly listed?: Listed;
  /** The last report of which it speaks; `null` where it is about none. */
  readonly last: number | null;
}

interface Asked {
  readonly release: Release;
  readonly values: ReadonlyMap<string, string>;
  readonly search: URLSearchParams;
}

type Tell = (asked: Asked) => Omit<Told, 'last'>;

const countryIn = ({ release, values }: Asked) => release.countries.find(values.get('country') ?? '');
const yearIn = ({ values }: Asked): number => Number(values.get('year'));
const yearAsked = ({ release, search }: Asked): number => Number(search.get('year') ?? release.newestYear);
const plain = (title: string, text: string): Omit<Told, 'last'> => ({ title, text, spoken: [] });

const urgentFirst = (release: Release, year: number): Listed =>
  watchListStandings(release, { year, sort: 'urgency' }).map(({ country }) => ({
    name: nameIn('en', country),
  }));

/** Those that moved in a report: falls first, the worse placements first. */
const movedIn = (release: Release, year: number): Listed =>
  (['downgrade', 'upgrade'] as const).flatMap((way) =>
    RANKED_TIERS.toReversed().flatMap((tier) =>
      changesIn(release, year).flatMap(({ country, direction, fromTier: from, toTier: to }) =>
        direction === way && to === tier && from !== null
          ? [{ name: nameIn('en', country), detail: `${short(from)} to ${short(to)}` }]
          : [],
      ),
    ),
  );

const short = (tier: Tier): string => wordsIn('en').say(`short.${tier}`);

/** The resources whose pages have a title of their own, by path; a page says the same. */
const TOLD: ReadonlyMap<string, Tell> = new Map<string, Tell>([
  [
    '/countries',
    () => plain('Countries and territories', 'Where each of them was placed in the newest report.'),
  ],
  [
    '/countries/:country',
    (asked) => {
      const country = countryIn(asked);
      const { say } = findingInWords(asked.release, country.iso2);
      return {
        ...plain(`${country.name} in the Trafficking in Persons Report`, say),
        about: { country, years: [asked.release.newestYear] },
      };
    },
  ],
  [
    '/countries/:country/tiers/:year',
    (asked) => {
      const country = countryIn(asked);
      const year = yearIn(asked);
      const tier = asked.release.placement(country.iso2, year)?.tier;
      return {
        ...plain(
          `${country.name} in the ${year} report`,
          `${tier === undefined ? 'No placement' : TIER_LABELS[tier]}: what each source says, and State's own text.`,
        ),
        about: { country, years: [year] },
      };
    },
  ],
  [
    '/countries/:country/eligibility',
    (asked) => {
      const year = yearAsked(asked);
      const country = countryIn(asked);
      return {
        title: `${country.name}: the watch-list clock after the ${year} report`,
        text: eligibilityOf(asked.release, country.iso2, year).sentence,
        spoken: ['year'],
        about: { country, years: [year] },
      };
    },
  ],
  [
    '/reports/:year/news',
    (asked) => ({
      ...plain(
        `What changed in the ${yearIn(asked)} report`,
        'Totals, moves, and what the law made of the watch list.',
      ),
      listed: movedIn(asked.release, yearIn(asked)),
    }),
  ],
  ['/reports', () => plain('The reports', 'Every Trafficking in Persons Report with its totals.')],
  [
    '/reports/:year',
    (asked) => {
      const { title, covered } = reportOf(asked.release, yearIn(asked));
      return {
        ...plain(title, `Where it placed ${covered} countries and territories, and who moved.`),
        listed: movedIn(asked.release, yearIn(asked)),
      };
    },
  ],
  [
    '/watchlist',
    (asked) => ({
      title: `The Tier 2 Watch List after the ${yearAsked(asked)} report`,
      text:
        tenseAfter(asked.release, yearAsked(asked)) !== 'ahead'
          ? 'Who had to leave, and who could stay.'
          : 'Who must leave, and who may stay.',
      spoken: ['year'],
      ...(asked.search.has('region') || asked.search.has('group')
        ? {}
        : { listed: urgentFirst(asked.release, yearAsked(asked)) }),
    }),
  ],
  ['/rules', () => plain('The rules', 'The eras of the watch-list law, clause by clause.')],
  [
    '/rules/:id',
    ({ release, values }) => {
      const { title, summary } = ruleById(release, values.get('id') ?? '');
      return plain(title, summary);
    },
  ],
  ['/groups', () => plain('Groups of countries', 'Who belongs to which, from when to when.')],
  [
    '/groups/:group',
    ({ release, values }) => {
      const { name, memberCount } = findGroup(release, values.get('group') ?? '');
      return plain(
        `${name} in the Trafficking in Persons Report`,
        `Where the reports placed its members: ${memberCount} today.`,
      );
    },
  ],
  ['/releases', () => plain('Editions and changes', 'Every edition of the dataset, and what is new in it.')],
  [
    '/verify',
    ({ release, search }) => {
      const request = validate(verify.query, Object.fromEntries(search), 'query') as ClaimRequest;
      const verdict = checkClaim(release, request);
      const [iso2, ...others] = countriesClaimed(verdict);
      return {
        title: verdictHeadline(verdict),
        text: [verdict.context, verdict.reason].filter((text) => text !== null).join(' '),
        spoken: [...search.keys()],
        verdict: { head: headwordOf(verdict), claim: verdict.claim },
        ...(iso2 !== undefined &&
          others.length === 0 && {
            about: { country: release.countries.find(iso2), years: yearsClaimed(verdict) },
          }),
      };
    },
  ],
  [
    '/eligibility/simulate',
    ({ release, search }) => {
      const { history, ...others } = validate(
        simulateResource.query,
        Object.fromEntries(search),
        'query',
      ) as {
        history?: { placements: NonNullable<Simulation['history']> };
      } & Simulation;
      const simulation = { ...others, history: history?.placements };
      const { sentence } = simulate(release, simulation);
      return {
        title: tellAssumptions(release, simulation),
        text: sentence,
        spoken: [...search.keys()],
      };
    },
  ],
]);

/**
 * Title of the resource at a path: of its page, the headline of its card, and in a citation.
 * @param path below the release, without suffix
 * @returns `null` where no resource is
 * @throws Problem the one that the resource answers with
 */
export function tellResource(release: Release, path: string, search: URLSearchParams): Told | null {
  for (const { path: template, alsoAt = [], summary, description } of RESOURCES) {
    const [values] = [template, ...alsoAt].flatMap((each) => matchPath(each, path) ?? []);
    if (values === undefined) continue;
    const tell = TOLD.get(template);
    const day = search.get('asOf');
    const asked = { release: release.asOf(day), values, search };
    const told = tell?.(asked) ?? plain(titled(release, summary, values), description);
    const last = told.about?.years.at(-1) ?? lastReport(asked.release, { template, values, search });
    return { ...told, last };
  }
  return null;
}

/** Of no report, or of all alike; determinations are of fiscal years. */
const OF_NO_REPORT: readonly string[] = [
  '/determinations',
  '/groups',
  '/groups/:group/members',
  '/rules',
  '/rules/:id',
  '/sources',
  '/schema',
  '/releases',
  '/differences',
];

/** The last report of which an address speaks: the newest one where it names none. */
export function lastReport(
  release: Release,
  { template, values, search }: Pick<Asked, 'values' | 'search'> & { readonly template: string },
): number | null {
  if (OF_NO_REPORT.includes(template)) return null;
  return Number(values.get('year') ?? search.get('year') ?? search.get('to') ?? release.newestYear);
}

function wordFor(release: Release, name: string, value: string): string {
  if (name === 'country') return release.countries.get(value)?.name ?? value;
  return name === 'group' ? groupTitle(findGroup(release, value)) : value;
}

/** The summary with what it is about: "Tier history of Cambodia", "Placements of the report of 2022". */
export function titled(release: Release, summary: string, values: ReadonlyMap<string, string>): string {
  let title = summary;
  const left: string[] = [];
  for (const [name, value] of values) {
    const word = wordFor(release, name, value);
    const general =
      name === 'country' ? /\ba country(?: or territory)?\b/i : name === 'year' ? /\ba report\b/i : null;
    if (general?.test(title))
      title = title.replace(general, (_, index: number) =>
        name === 'country' ? word : `${index === 0 ? '' : 'the '}report of ${word}`,
      );
    else left.push(word);
  }
  const begun = title.charAt(0).toUpperCase() + title.slice(1);
  return left.length === 0 ? begun : `${begun}: ${left.join(', ')}`;
}
