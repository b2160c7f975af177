import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { countByEvidence } from '../../dataset/evidence-counts.js';
import { describeRelease } from '../../dataset/release-in-words.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { TABLE_NAMES } from '../../domain/tables.js';
import { FORMATS } from '../../formats/format.js';
import { type RouteServices, registerCatalogueRoute } from '../../http/catalogue-route.js';
import type { RouteSchema } from '../../http/route-schema.js';
import { commonParameters, releaseParameter } from '../parameters/parameters.js';
import { problemResponses } from '../resource/problem-responses.js';
import { ReleaseDetail, toReleaseEntry } from '../resource/release-entry.js';
import { PINNED_PREFIX, type ResourcePages } from '../resource/resource.js';
import { jsonContent } from '../resource/response-content.js';
import { NOT_MODIFIED } from '../resource/response-headers.js';
import type { Downloads } from './downloads.js';

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
    params: z.strictObject({ release: releaseParameter }),
    response: {
      200: jsonContent('The release', ReleaseDetail),
      ...NOT_MODIFIED,
      ...problemResponses({ path: PINNED_PREFIX, extra: ['as-of-too-early'] }),
    },
  };
  registerCatalogueRoute(app, {
    url: PINNED_PREFIX,
    schema,
    formats: ['json', 'html'],
    query,
    async handle({ request, query: { asOf }, origin, format }) {
      const { release: version } = request.params as { release: string };
      const entry = catalogue.entry(version);
      const whole = await catalogue.get(version);
      const release = whole.asOf(asOf);
      const detail: ReleaseDetail = {
        release: version,
        ...toReleaseEntry(entry, catalogue),
        ...getContent(release),
        resources: await downloads.of(entry),
      };
      const contentLocation = `/releases/${version}${asOf === undefined ? '' : `?asOf=${asOf}`}`;
      if (format === 'html') {
        const did = await describeRelease(catalogue, version);
        const page = pages.renderRelease({ release, detail, rankingChanges: did, origin });
        const headers = { ...page.headers, 'dataset-release': version };
        return { ...page, contentType: FORMATS.html.contentType, contentLocation, headers };
      }
      const headers = { 'dataset-release': version };
      return { body: JSON.stringify(detail), contentType: FORMATS.json.contentType, contentLocation, headers };
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
