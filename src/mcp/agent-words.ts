import WORDS from '../../assets/words/agents.json' with { type: 'json' };
import type { SchemaWords } from './words.js';

type ArgumentWords = Readonly<Record<string, SchemaWords>>;

/** The words on a tool for a model, and the whole of one that has no branches. */
export interface ToolWords {
  readonly name: string;
  readonly title: string;
  /** For the model: the answer, and when to use the tool. */
  readonly description: string;
  /** Operations of REST. Their parameters are its arguments; the first whose path can be filled is asked. */
  readonly asks?: readonly string[];
  /** Those parameters that it takes; all but those of the form of an answer without it. */
  readonly takes?: readonly string[];
  readonly own?: ArgumentWords;
  readonly needed?: readonly string[];
  readonly isPaged?: true;
  /** `false` where the address that it asks answers from the current release alone. */
  readonly ofReleases?: false;
  /** Brought by `detail: true`, in words; what `include` of the address brings; what is left out without it. */
  readonly detail?: string;
  readonly include?: string;
  readonly short?: readonly string[];
  /** The first line, with members of the answer in braces: `{summary.sentence}`. */
  readonly says?: string;
}

export const TOOL_WORDS = WORDS.tools as readonly unknown[] as readonly ToolWords[];
export const PROMPTS = WORDS.prompts;
export const INSTRUCTIONS = WORDS.instructions.join('\n');
/** Arguments of every tool that answers from a release, and of those whose answers are read on. */
export const [EVERY, PAGED] = [WORDS.every as ArgumentWords, WORDS.paged as ArgumentWords];

/** A text with what its braces name: a member of the values, or one within it. */
export const filled = (text: string, values: unknown): string =>
  text.replaceAll(/\{([\w.]+)\}/g, (_, path: string) =>
    String(
      path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], values),
    ),
  );
