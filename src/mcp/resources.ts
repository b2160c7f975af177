import { ErrorCode, type GetPromptResult, McpError, type Tool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import { tooLong } from '../domain/parameters.js';
import { Problem } from '../domain/problem.js';
import { asProblem, logInternal } from '../http/problem-handler.js';
import { country } from '../rest/resources/countries.js';
import { report } from '../rest/resources/reports.js';
import { MAX_TEXT_BYTES } from '../texts/answer.js';
import { askResource } from './ask-resource.js';
import { problemText, type ToolContext } from './tool.js';

interface Prompt {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly argument: { readonly name: string; readonly description: string };
  readonly most: number;
  readonly textOf: (argument: string) => string;
}

const ALL: readonly Prompt[] = [
  {
    name: 'check_article',
    title: 'Check an article',
    description: 'Check every claim about the Trafficking in Persons Report in a text, before it is printed',
    argument: { name: 'text', description: 'The text' },
    most: MAX_TEXT_BYTES,
    textOf: (text) =>
      `Check what the text below says of the Trafficking in Persons Report. Call annotate_text, with the day of publication if you know it. Go through the sentences with facts: compare each with its rows, quote its words, and say whether the rows bear it out, deny it, or cannot tell. A reading tells what was already held against the rows; a sentence without one was not judged. Ask verify_claim where more than rows decide (a waiver, a record, a first time), and cite the url. Never turn not_known, or not judged, into yes or no.\n\n${text}`,
  },
  {
    name: 'brief_country',
    title: 'Brief me on a country',
    description: 'Tier history, place on the watch-list clock and what comes next for one country',
    argument: { name: 'country', description: 'Code or name of the country' },
    most: MAX_NAME_LENGTH,
    textOf: (country) =>
      `Write a brief on ${country} in the Trafficking in Persons Report, for a reporter: its tier history (history), where it stands on the watch-list clock and what the next report may say (eligibility), and what happened to others in its position (precedents). Say the evidence grade where it is single_source or derived, name the edition, and cite the url of each answer.`,
  },
];

export const PROMPTS = ALL.map(({ name, title, description, argument }) => ({
  name,
  title,
  description,
  arguments: [{ ...argument, required: true }],
}));

/** @throws McpError for a prompt that there is not, or without its argument */
export function promptOf(name: string, given: Readonly<Record<string, string>>): GetPromptResult {
  const prompt = ALL.find((each) => each.name === name);
  if (!prompt) {
    const names = ALL.map((each) => each.name).join(', ');
    throw new McpError(ErrorCode.InvalidParams, `There is no prompt "${name}"; there are ${names}.`);
  }
  const argument = given[prompt.argument.name];
  if (!argument) throw new McpError(ErrorCode.InvalidParams, `${prompt.argument.name} is missing.`);
  if (argument.length > prompt.most)
    throw new McpError(
      ErrorCode.InvalidParams,
      `${prompt.argument.name} ${tooLong(argument.length, prompt.most)}.`,
    );
  return {
    description: prompt.description,
    messages: [{ role: 'user', content: { type: 'text', text: prompt.textOf(argument) } }],
  };
}

/** The arguments of a tool. The pattern of a date says in 250 characters what its format says. */
export const inputSchemaOf = (input: z.ZodObject): Tool['inputSchema'] =>
  z.toJSONSchema(input, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  }) as Tool['inputSchema'];

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
    logInternal(problem, error as Error, context.request);
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
