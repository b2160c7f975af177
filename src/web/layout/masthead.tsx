import { Link } from '../parts/link.js';
import { SearchInput } from '../parts/search-form.js';

interface Place {
  readonly path: string;
  readonly name: string;
  readonly help?: string;
  /** Paths of other pages that belong to it, by how they begin. */
  readonly also?: readonly string[];
}

const PLACES: readonly Place[] = [
  { path: '/countries', name: 'Countries', also: ['/groups'] },
  { path: '/watchlist', name: 'Watch list', help: 'Who must move next', also: ['/what-if'] },
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

export function Masthead({ path }: { path: string }) {
  const isIn = ({ path: own, also = [] }: Place) =>
    [own, ...also].some((root) => path === root || path.startsWith(`${root}/`));
  const places = (withHelp: boolean) =>
    PLACES.map((place) => (
      <Link key={place.path} to={place.path} aria-current={isIn(place) ? 'page' : undefined}>
        {place.name}
        {withHelp && place.help && <span>{place.help}</span>}
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
