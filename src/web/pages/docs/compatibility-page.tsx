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
          <li>The address of a resource, and the names and meanings of its parameters.</li>
          <li>The name, type and meaning of a field, in JSON, tables and GraphQL, and of a tool of MCP.</li>
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
          <li>Addresses, optional parameters, formats, fields of GraphQL, tools, kinds of problem.</li>
          <li>Members of an object, and columns of a table: read them by name, and pass over what is new.</li>
          <li>Values of a list of words, where the thing that they name is new: a law, a kind of source.</li>
        </ul>
        <p>
          Free to change are sentences for people, pages, the drawing of pictures, the order of members,
          identifiers of GraphQL and cursors, limits and prices, and mistakes: a wrong answer is mended, and
          the changelog says so.
        </p>
      </section>
    </>
  );
}

function Removal() {
  return (
    <section aria-labelledby="removal">
      <h2 id="removal">How a part is taken away</h2>
      <ol>
        <li>It is announced in the changelog, with what to use instead.</li>
        <li>
          It is marked: answers carry <code>Deprecation</code> (RFC 9745) with the day of the announcement,{' '}
          <code>Sunset</code> (RFC 8594) with the day from which it may be gone, and a <code>Link</code> with{' '}
          <code>rel="deprecation"</code> to this page. OpenAPI says <code>deprecated</code>, GraphQL{' '}
          <code>@deprecated</code> with the reason. A single field is marked in OpenAPI and GraphQL.
        </li>
        <li>
          It goes with the next major version, {MIN_NOTICE_DAYS} days after the announcement at the earliest.
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
        A release is what was known of the reports on the day that it came out: {version} is the newest. It
        has its own numbers and its own <a href="/releases">notes</a>, and never changes. The same version of
        the API answers for all releases, at <code>/releases/{'{release}'}/…</code>.
      </p>
      <ul>
        <li>
          Facts at such an address never change within a major version of the API, and caches keep them for a
          year: the same rows with the same values. Their bytes may change, because members may be added to
          old releases too, and rows may be ordered better. If old releases were frozen instead, clients would
          need code for both forms, and a mistake in the form could never be corrected.
        </li>
        <li>
          The files of a release keep their bytes for good: compare a copy with the digest that its{' '}
          <a href="/releases">release</a> lists. <code>Content-Digest</code> is the digest of what was sent,
          and is promised to stay the same for files alone.
        </li>
        <li>
          What is worked out from facts, such as the clock, statistics, verdicts and pictures, may be mended:
          caches keep it for a day.
        </li>
        <li>An address without a release answers from the newest one.</li>
        <li>
          A release that turned out wrong is withdrawn, not changed: its answers go on, with{' '}
          <code>Deprecation</code> and links to the reason and to the release that stands.
        </li>
      </ul>
    </section>
  );
}
