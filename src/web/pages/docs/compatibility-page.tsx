import type { OpenAPIV3_1 } from 'openapi-types';
import { SERVICE_VERSION } from '../../../domain/service.js';
import { MIN_NOTICE_DAYS } from '../../../http/deprecation.js';
import { Document } from '../../layout/document.js';
import { page } from '../../page.js';
import { COMPATIBILITY, DocsContents } from './docs-page.js';
import { getTags } from './operations.js';

export const compatibilityPage = (openapi: () => Promise<OpenAPIV3_1.Document>) =>
  page({
    path: '/docs/compatibility',
    html: async (context) => (
      <Document
        context={context}
        title="Compatibility"
        description="What may be added to the API at any time, what never changes within a major version, and how a part is announced and taken away."
      >
        <div class="with-contents">
          <DocsContents tags={getTags(await openapi())} current={COMPATIBILITY} />
          <div class="docs">
            <h1>Compatibility</h1>
            <p class="standfirst">
              The API has version {SERVICE_VERSION}: OpenAPI and MCP say the same number. What you build on it
              today works for as long as the first number stays.
            </p>
            <Promises />
            <Removal />
            <ReleasesAreData version={context.release.version} />
          </div>
        </div>
      </Document>
    ),
  });

function Promises() {
  return (
    <>
      <section aria-labelledby="never">
        <h2 id="never">What never changes within a major version</h2>
        <ul>
          <li>The URL of a resource, and the names and meanings of its parameters.</li>
          <li>The name, type and meaning of a field, in JSON, tables and GraphQL, and of an MCP tool.</li>
          <li>
            The status of an error and the <code>type</code> of its <a href="/problems">problem</a>.
          </li>
          <li>
            What a value means: <code>2WL</code> stays the Tier 2 Watch List, <code>not_known</code> stays
            neither yes nor no.
          </li>
        </ul>
      </section>
      <section aria-labelledby="added">
        <h2 id="added">What may be added at any time</h2>
        <ul>
          <li>URLs, optional parameters, formats, GraphQL fields, MCP tools, problem types.</li>
          <li>Members of an object, and columns of a table: read them by name and ignore unknown ones.</li>
          <li>Values of an enumeration, for something new: a law, a kind of source.</li>
        </ul>
        <p>
          These may change: sentences, pages, the appearance of charts, the order of members, cursors, limits
          and costs. Errors are corrected, and listed in the <a href="/changelog">changelog</a>.
        </p>
      </section>
    </>
  );
}

function Removal() {
  return (
    <section aria-labelledby="removal">
      <h2 id="removal">How a part is removed</h2>
      <ol>
        <li>
          It is announced in the <a href="/changelog">changelog</a>, with what to use instead.
        </li>
        <li>
          It is marked: responses have <code>Deprecation</code> (RFC 9745) with the date of the announcement,{' '}
          <code>Sunset</code> (RFC 8594) with the date from which it may be removed, and a <code>Link</code>{' '}
          with <code>rel="deprecation"</code> to this page. OpenAPI says <code>deprecated</code>, GraphQL{' '}
          <code>@deprecated</code> with the reason. A single field is marked in OpenAPI and GraphQL.
        </li>
        <li>
          It is removed with the next major version, {MIN_NOTICE_DAYS} days after the announcement at the
          earliest.
        </li>
      </ol>
    </section>
  );
}

function ReleasesAreData({ version }: { version: string }) {
  return (
    <section aria-labelledby="releases">
      <h2 id="releases">Releases are data, versions are the API</h2>
      <p>
        A release is what was known about the reports on the day of its publication; {version} is the newest.
        Releases have version numbers and <a href="/releases">notes</a> of their own and never change. One
        version of the API serves all releases, at <code>/releases/{'{release}'}/…</code>.
      </p>
      <ul>
        <li>
          Facts at these URLs never change within a major version of the API and are cached for a year: the
          same rows with the same values. Their bytes may change, because members may be added to old releases
          too, and the order of rows may improve. Otherwise clients would need code for both formats, and
          errors in the format could never be corrected.
        </li>
        <li>
          The files of a release never change: compare a copy with the digest in its{' '}
          <a href="/releases">release</a>. <code>Content-Digest</code> is the digest of the response; it is
          permanent only for files.
        </li>
        <li>
          What is computed from facts, such as the clock, statistics, verdicts and charts, may be corrected,
          and is cached for a day.
        </li>
        <li>A URL without a release uses the newest one.</li>
        <li>
          A wrong release is withdrawn, not changed: its URLs keep working, with <code>Deprecation</code> and
          links to the reason and to the current release.
        </li>
      </ul>
    </section>
  );
}
