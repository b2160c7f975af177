import type { Release } from '../../dataset/release.js';
import { LICENSE_URL } from '../../http/headers.js';
import { Day } from '../parts/day.js';

/** The foot of every page: where the facts come from, which edition answers, how they may be used. */
export function Colophon({ release }: { release: Release }) {
  return (
    <footer class="colophon">
      <div class="colophon-inner">
        <p>
          Facts: U.S. Department of State, Trafficking in Persons Reports {release.years[0]}–
          {release.newestYear}, compiled and graded by tip-tiers. Edition {release.version} of{' '}
          <Day of={release.header.published_at} />.
        </p>
        <p>
          Data under <a href={LICENSE_URL}>CC BY 4.0</a>: use it, say where it is from.{' '}
          <a href="/charts">Make a chart</a> · <a href="/docs#cite">How to cite</a> ·{' '}
          <a href="/use-it-in">Use it in…</a> · <a href="/docs#evidence">Evidence grades</a> ·{' '}
          <a href="/glossary">Glossary</a> · <a href="/problems">Error pages</a> ·{' '}
          <a href="/openapi.json">OpenAPI</a> · <a href="/graphiql">GraphiQL</a>
        </p>
        <p>Not a service of the U.S. government.</p>
      </div>
    </footer>
  );
}
