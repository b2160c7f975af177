import { readFileSync } from 'node:fs';
import { projectFile } from '../../../paths.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { WithCode } from '../../parts/with-hosts.js';

interface Version {
  readonly name: string;
  readonly parts: readonly { readonly name: string; readonly items: readonly string[] }[];
}

/** Versions of a changelog in the format of keepachangelog.com. */
function parseChangelog(text: string): readonly Version[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((version) => {
      const [head = '', ...parts] = version.split(/^### /m);
      return {
        name: (head.split('\n', 1)[0] ?? '').replaceAll(/[[\]]/g, ''),
        parts: parts.map((part) => {
          const [name = '', ...lines] = part.trim().split('\n');
          return {
            name,
            items: lines
              .join('\n')
              .split(/^- /m)
              .map((item) => item.replaceAll(/\s+/g, ' ').trim())
              .filter((item) => item !== ''),
          };
        }),
      };
    });
}

const VERSIONS = parseChangelog(readFileSync(projectFile('CHANGELOG.md'), 'utf8'));

export const changelogPage = page({
  path: '/changelog',
  html: (context) => (
    <Document
      context={context}
      title="Changelog"
      description="What changed in the API, version by version. Releases of the dataset have their own notes."
    >
      <h1>Changelog</h1>
      <p class="standfirst">
        What changed in the API. Releases of the dataset have <a href="/releases">notes of their own</a>.
      </p>
      {VERSIONS.map(({ name, parts }) => (
        <section key={name}>
          <h2>{name}</h2>
          {parts.map((part) => (
            <section key={part.name}>
              <h3>{part.name}</h3>
              <ul>
                {part.items.map((item) => (
                  <li key={item}>
                    <WithCode text={item} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </Document>
  ),
});
