import { z } from 'zod';
import { FORMATS } from '../../formats/format.js';
import { ANSWER_HEADERS, NOT_MODIFIED } from '../openapi/headers.js';
import { TOLD_ELSEWHERE } from '../openapi/operation.js';
import { problemResponses } from '../openapi/problem-responses.js';
import { querySchemaOf } from '../resource/resource-shape.js';
import type { Chart } from './charts.js';

const ChartMetadata = z
  .object({
    title: z.string().describe('Headline of the chart'),
    describe: z.object({
      intro: z.string().describe('What the chart shows'),
      byline: z.string(),
      'source-name': z.string().describe('Source, with the edition'),
      'source-url': z.url().describe('The CSV, pinned to the edition'),
      'aria-description': z.string().describe('All that the chart says, for those who cannot see it'),
    }),
    annotate: z.object({ notes: z.string().describe('Evidence, known gaps and licence') }),
  })
  .meta({ id: 'ChartMetadata', description: 'The words of a chart, as Datawrapper reads them live' });

/** What the OpenAPI document says of the route of a chart's words, floating or pinned. */
export function chartOperation({ resource }: Chart, pinned: boolean): Record<string, unknown> {
  if (pinned) return TOLD_ELSEWHERE;
  const { operationId, summary, path, problems = [] } = resource;
  return {
    operationId: operationId.replace('list', 'describe'),
    tags: ['Graphics'],
    summary: `${summary}: words of a chart`,
    description: `Headline, notes, source and text alternative for a chart of ${path.replaceAll(/:(\w+)/g, '{$1}')}.csv, in Datawrapper's form for live metadata.`,
    params: resource.params,
    querystring: querySchemaOf(resource),
    response: {
      200: {
        description: 'The words of the chart',
        headers: ANSWER_HEADERS,
        content: { [FORMATS.json.mediaType]: { schema: ChartMetadata } },
      },
      ...NOT_MODIFIED,
      ...problemResponses(problems, { list: true, pinned: true }),
    },
  };
}
