import type { FastifyInstance } from 'fastify';
import AGENT_WORDS from '../../../assets/words/agents.json' with { type: 'json' };
import type { ReleaseView } from '../../dataset/release-view.js';
import { upcomingReportNote } from '../../dataset/upcoming-report-words.js';
import { WIDE_CELL_WORDS } from '../../dataset/wide.js';
import { EVIDENCE_GRADES, EvidenceGrade } from '../../domain/evidence.js';
import { DATASET_NAME, DATASET_TITLE } from '../../domain/service.js';
import { joinWords } from '../../engine/english.js';
import { FORMATS } from '../../formats/format.js';
import { DATASET_DESCRIPTION, DATASET_LICENSE } from '../../formats/release/about.js';
import { supportedFormats } from '../../kit/resource.js';
import { RESOURCES } from '../../resources/index.js';
import { GRAPHICS } from '../graphics/graphics.js';
import { type RouteServices, serveText } from '../serve.js';

const TOOL_NAMES = AGENT_WORDS.tools.map(({ name }) => name);

/** Summary for language models in the llmstxt.org format: Markdown with a title, a summary and links. */
function llmsText(release: ReleaseView, origin: string): string {
  const link = (name: string, path: string, about: string) => `- [${name}](${origin}${path}): ${about}`;
  const pinned = `${origin}/releases/${release.version}`;
  const resources = RESOURCES.map((resource) => {
    const suffixes = supportedFormats(resource).map((format) => `.${FORMATS[format].suffix}`);
    return link(
      resource.summary,
      resource.example,
      `${resource.description} Formats: ${suffixes.join(', ')}.`,
    );
  });
  const graphics = GRAPHICS.map(({ summary, example, description }) => {
    const [path = example, query] = example.split('?');
    return link(summary, `${path}.svg${query === undefined ? '' : `?${query}`}`, description);
  });
  return `# ${DATASET_NAME}

> ${DATASET_TITLE}, ${release.years[0]} to ${release.newestYear}, with an engine that computes when a country on the Tier 2 Watch List must be downgraded (22 U.S.C. 7107(b)). Read-only, no key. Current release: ${release.version}.

${[upcomingReportNote(release.upcomingReport, release.newestYear) ?? [], DATASET_DESCRIPTION].flat().join('\n\n')}

- Tiers are written 1, 2, 2WL (Tier 2 Watch List), 3 and SC (special case). A year without a row means that the report did not cover the country only in the history of one country, and unless \`knownGaps\` says otherwise: a list with \`group\` has the members of the time. Wide tables and \`get_tiers\` say why a cell has no tier: ${WIDE_CELL_WORDS}.
- A country is named by its ISO code, M49 number or any usual name. Unknown parameters are rejected, never ignored.
- \`asOf=YYYY-MM-DD\` limits any response to what was public on that day.
- Rankings do not show whether State would have ranked a country on Tier 3 without the limit. \`not_known\` is neither yes nor no.

## Evidence

${EvidenceGrade.description ?? ''}. Every placement has one of these grades (${EVIDENCE_GRADES.join(', ')}) and its sources; state the grade if it is weak.

## How to cite

Name the release and give the pinned URL, which every response has in \`Content-Location\` and whose facts never change: ${pinned}/countries/KH/tiers. ${origin}/cite?url=/countries/KH/tiers gives the citation as text and as BibTeX. The data are under ${DATASET_LICENSE.name}.

## For agents

${link('Model Context Protocol', '/mcp', `streamable HTTP, no session, no key; the tools ${joinWords(TOOL_NAMES, 'and')}`)}
${link('The tools of MCP', '/docs/mcp', 'what each returns, its arguments and limits')}
${link('OpenAPI 3.1', '/openapi.json', 'description of the REST API')}
${link('GraphQL', '/graphql', 'the same data with GraphQL over HTTP; /docs/graphql has names and limits')}
${link('Search', '/search?q=cambodja', 'countries by any name in any language, reports, tiers, groups, rules and words')}
${link('Feed', '/changes.atom', 'Atom: new reports, releases and corrections')}
${link('Use it in…', '/use-it-in', 'snippets for newsroom tools and languages')}

## Resources

${resources.join('\n')}

## Optional

${graphics.join('\n')}
${link('Documentation', '/docs', 'every URL with parameters, responses and a real example')}
${link('Compatibility', '/docs/compatibility', 'what can change, and how it is announced')}
${link('Errors', '/problems', 'every problem type, and what to do about it')}
`;
}

const PATH = '/llms.txt';

export const serveLlms = (app: FastifyInstance, services: RouteServices): void =>
  serveText(app, services, {
    url: PATH,
    contentType: 'text/plain; charset=utf-8',
    toText: ({ origin, state: { current } }) => llmsText(current, origin),
  });
