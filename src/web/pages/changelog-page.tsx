import { SERVICE_VERSION } from '../../domain/service.js';
import { ATOM_TYPE } from '../../rest/discovery/atom.js';
import { CHANGELOG, type ChangelogVersion } from '../../rest/discovery/changelog.js';
import { CHANGELOG_PAGE } from '../../rest/discovery/changelog-feed.js';
import { Article } from '../layout/article.js';
import { page } from '../page.js';
import { Day } from '../parts/inline.js';
import { RenamedTable } from '../parts/renamed-table.js';
import { WithCode } from '../parts/with-hosts.js';

const FEED = `${CHANGELOG_PAGE}.atom`;

export const changelogPage = page({
  path: CHANGELOG_PAGE,
  json: () => ({ current: SERVICE_VERSION, versions: CHANGELOG }),
  html: (context) => (
    <Article
      context={context}
      title="Changelog"
      description="Every change of the API and the service that a user or an operator could see, version by version."
      alternates={[
        { type: ATOM_TYPE, href: FEED, title: 'Versions of the service: feed' },
        { type: 'application/json', href: `${CHANGELOG_PAGE}.json`, title: 'Changelog as JSON' },
      ]}
      lead={
        <>
          The service that answers has version {SERVICE_VERSION}. In <strong>bold</strong> is what you must do
          something about; <a href="/docs/compatibility">Compatibility</a> says what can change and when. Also
          as <a href={`${CHANGELOG_PAGE}.json`}>JSON</a> and <a href={FEED}>feed</a>. Editions of the data
          have <a href="/releases">notes of their own</a>.
        </>
      }
    >
      {CHANGELOG.map((each) => (
        <Version key={each.version} of={each} isNewest={each === CHANGELOG[0]} />
      ))}
    </Article>
  ),
});

function Version({
  of: { version, day, about, sections },
  isNewest,
}: {
  of: ChangelogVersion;
  isNewest: boolean;
}) {
  return (
    <section aria-labelledby={`v${version}`}>
      <h2 id={`v${version}`}>{version}</h2>
      {(day !== null || about !== null) && (
        <p class="muted">
          {about}
          {day !== null && (
            <>
              {' '}
              Up to <Day of={day} />.
            </>
          )}
        </p>
      )}
      {sections.map(({ subject, changes, renamed }) => (
        <details key={subject} class="fold" open={isNewest && renamed.length > 0}>
          <summary>
            {subject ?? 'All of it'} {changes.length > 0 && <span>{changes.length}</span>}
          </summary>
          {renamed.length > 0 && <RenamedTable />}
          {changes.length > 0 && (
            <ul>
              {changes.map(({ text, mustBeHeeded }) => (
                <li key={text}>
                  {mustBeHeeded ? (
                    <strong>
                      <WithCode text={text} />
                    </strong>
                  ) : (
                    <WithCode text={text} />
                  )}
                </li>
              ))}
            </ul>
          )}
        </details>
      ))}
    </section>
  );
}
