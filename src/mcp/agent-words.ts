import WORDS from '../../assets/words/agents.json' with { type: 'json' };
import type { SchemaWords } from './words.js';

export type ArgumentWords = Readonly<Record<string, SchemaWords>>;

/** Texts of a tool; a tool without special handling is defined by these alone. */
export interface ToolWords {
  readonly name: string;
  readonly title: string;
  /** For the model: what the tool returns and when to use it. */
  readonly description: string;
  /**
   * REST operations. Their parameters become its arguments; without special handling the first is requested.
   */
  readonly operations?: readonly string[];
  /** The parameters it accepts; by default all except those for the response format. */
  readonly accepts?: readonly string[];
  readonly ownArguments?: ArgumentWords;
  readonly required?: readonly string[];
  readonly isPaged?: true;
  /** `false` if its endpoint always uses the current release. */
  readonly ofReleases?: false;
  /** Description of `detail: true`; the `include` value it sets; the members omitted without it. */
  readonly detail?: string;
  readonly include?: string;
  readonly omitted?: readonly string[];
  /** Template of the first line, with response members in braces: `{summary.sentence}`. */
  readonly summary?: string;
}

export const TOOL_WORDS = WORDS.tools as readonly unknown[] as readonly ToolWords[];
export const PROMPTS = WORDS.prompts;
export const INSTRUCTIONS = WORDS.instructions.join('\n');

/** Arguments of every tool that reads a release, and of paginated tools. */
export const [EVERY, PAGED] = [WORDS.every as ArgumentWords, WORDS.paged as ArgumentWords];

/** Fills a template: braces name members of the values, nested ones with dots. */
export const fillTemplate = (text: string, values: unknown): string =>
  text.replaceAll(/\{([\w.]+)\}/g, (_, path: string) =>
    String(
      path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], values),
    ),
  );
