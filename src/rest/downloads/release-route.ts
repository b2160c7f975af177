import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { countByEvidence } from '../../dataset/evidence-counts.js';
import { describeRelease } from '../../dataset/release-in-words.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { TABLE_NAMES } from '../../domain/tables.js';
import type { RouteSchema } from '../../http/route-schema.js';
import { commonParameters, releaseParameter } from '../../kit/parameters.js';
import { problemResponses } from '../../kit/problem-responses.js';
import { ReleaseDetail, toReleaseEntry } from '../../kit/release-entry.js';
import { PINNED_PREFIX, type ResourcePages } from '../../kit/resource.js';
import { jsonContent } from '../../kit/response-content.js';
import { NOT_MODIFIED } from '../../kit/response-headers.js';
import { type RouteServices, serve } from '../serve.js';
import type { Downloads } from './downloads.js';

const inRelease = z.strictObject({ release: releaseParameter });
const query = z.strictObject(commonParameters);

/** Serves `/releases/{release}`. The state of a release can change, its content cannot. */
export function serveRelease(
  app: FastifyInstance,
  {
    downloads,
    pages,
    ...served
  }: RouteServices & {
    readonly downloads: Downloads;
    readonly pages: ResourcePages;
  },
): void {
  const { catalogue } = served;
  const schema: RouteSchema = {
    operationId: 'getRelease',
    tags: ['Releases'],
    summary: 'A release',
    description:
      'Notes, state, digest, numbers of rows, placements by evidence grade, and files with size and SHA-256. With `asOf`, the numbers are those of that date.',
    response: {
      200: jsonContent('The release', ReleaseDetail),
      ...NOT_MODIFIED,
      ...problemResponses({ path: PINNED_PREFIX, extra: ['as-of-too-early'] }),
    },
  };
  serve(app, served, {
    path: PINNED_PREFIX,
    params: inRelease,
    query,
    schema,
    formats: ['json', 'html'],
    scope: 'catalogue',
    config: { namesHost: true },
    async respond({ params: { release: version }, query: { asOf }, origin, format }) {
      const entry = catalogue.entry(version);
      const whole = await catalogue.get(version);
      const release = whole.asOf(asOf);
      const detail: ReleaseDetail = {
        release: version,
        ...toReleaseEntry(entry, catalogue),
        ...getContent(release),
        resources: await downloads.of(entry),
      };
      if (format !== 'html') return { body: JSON.stringify(detail) };
      const rankingChanges = await describeRelease(catalogue, version);
      return pages.renderRelease({ release, detail, rankingChanges, origin });
    },
  });
}

function getContent(release: ReleaseView) {
  return {
    firstReport: release.firstYear,
    lastReport: release.newestYear,
    rows: Object.fromEntries(TABLE_NAMES.map((name) => [name, release.tables[name].length])),
    evidenceCounts: countByEvidence(release.placements),
  };
}
