import { Link } from '../parts/link.js';
import { PLACES } from './navigation.js';

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
