import { downloadsOf, wholeFileNames } from '../../formats/edition/file-list.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { ProseSections, proseOf } from '../parts/prose.js';

const TOOLS = proseOf('use-it-in');

export const useItInPage = page({
  path: '/use-it-in',
  html: (context) => {
    const { origin, release } = context;
    const { version } = release;
    return (
      <Article
        context={context}
        title="Use it in…"
        description="Snippets for Datawrapper, Flourish, Google Sheets, Excel, R, Python, Observable, DuckDB, curl, JavaScript and agents."
        lead={
          <>
            Every list is a CSV at an address of its own; no key, no download. These follow the newest
            edition. For facts that never change put <code>/releases/{version}</code> after the host.
          </>
        }
      >
        <section aria-label="Tools">
          <ProseSections
            of={TOOLS}
            values={{ origin, downloads: downloadsOf(version), workbook: wholeFileNames(version).xlsx }}
            isFolded
          />
        </section>
      </Article>
    );
  },
});
