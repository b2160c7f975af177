import { ErrorCode, type GetPromptResult, McpError } from '@modelcontextprotocol/sdk/types.js';
import { MAX_NAME_LENGTH } from '../domain/names.js';
import { tooLong } from '../domain/text-limit.js';
import { MAX_TEXT_BYTES } from '../texts/answer.js';

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
