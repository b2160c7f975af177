import type { Release } from '../../../dataset/release.js';

/** Where to go from the front page. */
export function ThreeWays({ release }: { release: Release }) {
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">Use it</h2>
      <ul class="ways">
        <li>
          <h3>
            <a href="/claim-check">Check a claim</a>
          </h3>
          <p>
            “Cambodia was automatically downgraded in 2022.” True? With the clause and a sentence to quote.
          </p>
        </li>
        <li>
          <h3>
            <a href="/what-if">Ask what if</a>
          </h3>
          <p>Assume the next reports, or an older law, and see what the clock would say.</p>
        </li>
        <li>
          <h3>
            <a href="/docs">Take the data</a>
          </h3>
          <p>
            {release.placements.length.toLocaleString('en')} placements as CSV, JSON and GraphQL; no key, CC
            BY 4.0. <a href="/tiers.csv">All as CSV</a>
          </p>
        </li>
        <li>
          <h3>
            <a href="/method">See how sure each placement is</a>
          </h3>
          <p>Evidence grades, disputes and gaps, in the open.</p>
        </li>
      </ul>
    </section>
  );
}
