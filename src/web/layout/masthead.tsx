import { Link } from '../parts/link.js';

/** The head of every page: name, and the way to the main places. */
export function Masthead({ path }: { path: string }) {
  return (
    <header class="masthead">
      <div class="masthead-inner">
        <a class="wordmark" href="/" aria-current={path === '/' ? 'page' : undefined}>
          Tip<span class="wordmark-mark">·</span>Tiers
        </a>
        <nav aria-label="Main">
          <ul class="places">
            {PLACES.map((place) => (
              <li key={place.path}>
                <Link to={place.path} aria-current={path === place.path ? 'page' : undefined}>
                  {place.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** The places that the head of every page leads to. */
const PLACES = [
  { path: '/watchlist', name: 'Watch list' },
  { path: '/countries', name: 'Countries' },
  { path: '/reports', name: 'Reports' },
  { path: '/claim-check', name: 'Check a claim' },
  { path: '/what-if', name: 'What if' },
  { path: '/rules', name: 'Rules' },
  { path: '/method', name: 'Method' },
  { path: '/docs', name: 'API' },
  { path: '/search', name: 'Search' },
] as const;
