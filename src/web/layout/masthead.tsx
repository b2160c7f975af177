import type { ReleaseView } from '../../dataset/release-view.js';
import { dayInWords } from '../../domain/dates.js';
import { LICENSE_URL } from '../../http/headers.js';
import { Link } from '../parts/inline.js';
import { SearchInput } from '../parts/search-form.js';

const GROUPS: readonly (readonly [name: string, ways: readonly (readonly [path: string, name: string])[]])[] =
  [
    [
      'Use it',
      [
        ['/charts', 'Make a chart'],
        ['/use-it-in', 'Get the data'],
        ['/docs', 'API'],
      ],
    ],
    [
      'Look closer',
      [
        ['/precedents?status=final_year', 'What happened next: precedents'],
        ['/statistics/transitions', 'Statistics'],
        ['/groups', 'Groups and regions'],
        ['/what-if', 'What if'],
        ['/glossary', 'Glossary'],
      ],
    ],
    [
      'Trust it',
      [
        ['/about', 'About'],
        ['/method', 'How we know'],
        ['/rules', 'The law'],
        ['/corrections', 'Corrections'],
        ['/releases', 'Releases'],
      ],
    ],
  ];

export function Footer({ release }: { release: ReleaseView }) {
  return (
    <footer class="foot">
      <div class="wrap">
        {GROUPS.map(([name, ways]) => (
          <div key={name}>
            <h2>{name}</h2>
            <ul>
              {ways.map(([path, label]) => (
                <li key={path}>
                  <Link to={path}>{label}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <p class="note">
          Facts: U.S. State Department, Trafficking in Persons Reports {release.years[0]}–{release.newestYear}
          . Data: <a href={LICENSE_URL}>CC BY 4.0</a>. Release {release.version},{' '}
          {dayInWords(release.header.published_at)}. Not a service of the U.S. government.
        </p>
      </div>
    </footer>
  );
}

interface PlaceOfSite {
  readonly path: string;
  readonly name: string;
  readonly help?: string;
  /** Replaces `help` once a report is out that the release lacks. */
  readonly helpAfter?: string;
  /** Path prefixes of other pages in the same section. */
  readonly also?: readonly string[];
}

const PLACES: readonly PlaceOfSite[] = [
  { path: '/countries', name: 'Countries', also: ['/groups'] },
  {
    path: '/watchlist',
    name: 'Watch list',
    help: 'Who must move next',
    helpAfter: 'Who had to move next',
    also: ['/what-if'],
  },
  { path: '/reports', name: 'Reports', help: 'What changed, year by year' },
  {
    path: '/claim-check',
    name: 'Check a claim',
    help: 'A sentence or a whole article',
    also: ['/verify', '/annotate'],
  },
  { path: '/charts', name: 'Make a chart', help: 'For articles and social media' },
  {
    path: '/method',
    name: 'Data and method',
    help: 'Download, API, sources, about',
    also: ['/docs', '/use-it-in', '/releases', '/rules', '/glossary', '/sources', '/about', '/corrections'],
  },
];

export function Masthead({ path, release }: { path: string; release: ReleaseView }) {
  const isOut = release.upcomingReport?.state === 'out';
  const isIn = ({ path: own, also = [] }: PlaceOfSite) =>
    [own, ...also].some((root) => path === root || path.startsWith(`${root}/`));
  const places = (withHelp: boolean) =>
    PLACES.map((place) => (
      <Link key={place.path} to={place.path} aria-current={isIn(place) ? 'page' : undefined}>
        {place.name}
        {withHelp && place.help && <span>{(isOut && place.helpAfter) || place.help}</span>}
      </Link>
    ));
  return (
    <header class="top">
      <div class="wrap">
        <a class="brand" href="/" aria-current={path === '/' ? 'page' : undefined}>
          Tip<span>·</span>Tiers
        </a>
        <nav class="places" aria-label="Main">
          {places(false)}
        </nav>
        {path !== '/' && path !== '/search' && (
          <form class="find" action="/search" method="get" data-suggest="/search.json">
            <SearchInput id="find" />
          </form>
        )}
        <details class="menu">
          <summary>Menu</summary>
          <div class="menu-open">
            <form class="row" action="/search" method="get" data-suggest="/search.json">
              <div class="field">
                <SearchInput id="menu-find" />
              </div>
              <button type="submit">Find</button>
            </form>
            <nav aria-label="Menu">
              <ul>
                {places(true).map((place) => (
                  <li key={place.key}>{place}</li>
                ))}
              </ul>
            </nav>
          </div>
        </details>
      </div>
    </header>
  );
}
