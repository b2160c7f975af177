import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { Problem } from '../domain/problem.js';
import { asProblem, logInternal } from '../http/problem-handler.js';
import { country } from '../rest/resources/countries.js';
import { report } from '../rest/resources/reports.js';
import { askResource } from './ask-resource.js';
import { problemText } from './rpc-errors.js';
import type { ToolContext } from './tool.js';

const SCHEME = 'tip-tiers://';
const JSON_TYPE = 'application/json';
const ADDRESS = /^tip-tiers:\/\/(countries|reports)\/([^/?#]+)$/;

export const RESOURCE_TEMPLATES = [
  {
    uriTemplate: `${SCHEME}countries/{country}`,
    name: 'country',
    title: 'A country or territory',
    description: 'Names, codes, current tier and clock; the country by any code or name',
    mimeType: JSON_TYPE,
  },
  {
    uriTemplate: `${SCHEME}reports/{year}`,
    name: 'report',
    title: 'A report',
    description: 'Title, date, totals by tier, and what is not known',
    mimeType: JSON_TYPE,
  },
];

/**
 * A country or a report, as REST gives it.
 * @throws McpError with the problem, for one that there is not
 */
export async function readResource(uri: string, context: ToolContext) {
  const [, kind, key = ''] = ADDRESS.exec(uri) ?? [];
  if (kind === undefined) {
    const known = RESOURCE_TEMPLATES.map(({ uriTemplate }) => uriTemplate).join(', ');
    throw new McpError(ErrorCode.InvalidParams, `There is no resource ${uri}; there are ${known}.`);
  }
  try {
    const answer =
      kind === 'countries'
        ? await askResource(country, { country: decoded(key) }, {}, context)
        : await askResource(report, { year: Number(key) }, {}, context);
    return { contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify(answer) }] };
  } catch (error) {
    const problem = asProblem(error as Error);
    logInternal(problem, error as Error, context.making.request);
    throw new McpError(ErrorCode.InvalidParams, problem.detail, problemText(problem, context.origin));
  }
}

/** @throws Problem `invalid-parameter` */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    throw new Problem('invalid-parameter', `${key} is not percent-encoded UTF-8.`);
  }
}
