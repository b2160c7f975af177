import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
// Its keys alone: the texts are read when a picture needs them.
import type English from '../../../assets/words/en.json';
import { projectFile } from '../../paths.js';
import type { Language } from '../languages.js';
import { type Grammar, grammarOf } from './grammar.js';

/** Terms of law or of the report: where a picture translates one, it also has the English term, once. */
export const TERMS = ['tier', 'watchList', 'specialCase', 'waiver'] as const;

/** The name of a message; English has all of them, and every other language the same. */
export type MessageKey = keyof typeof English;

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

export interface Words extends Grammar {
  readonly direction: 'ltr' | 'rtl';
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /**
   * A message with its arguments filled in (ICU MessageFormat).
   * @throws Error for an argument that the message needs and does not get
   */
  readonly say: (key: MessageKey, values?: MessageValues) => string;
}

const Messages = z.record(z.string(), z.string());

export const messagesOf = (language: Language): Readonly<Record<MessageKey, string>> =>
  Messages.parse(JSON.parse(readFileSync(wordsFile(language), 'utf8'))) as Record<MessageKey, string>;

const wordsFile = (name: string): string => projectFile(`assets/words/${name}.json`);

function wordsOf(language: Language): Words {
  const messages = messagesOf(language);
  const grammar = grammarOf(language);
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const say: Words['say'] = (key, values) => {
    const text = messages[key];
    if (!text.includes('{')) return text;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, grammar.locale, undefined, {
        formatters: grammar.formatters,
        ignoreTag: true,
      });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
  return {
    ...grammar,
    direction: messages.direction === 'rtl' ? 'rtl' : 'ltr',
    comma: messages.comma,
    semicolon: messages.semicolon,
    colon: messages.colon,
    stop: messages.stop,
    say,
  };
}

const read = new Map<Language, Words>();

/** The fixed words of graphics in a language; its file is read once, when it is first needed. */
export function wordsIn(language: Language): Words {
  let words = read.get(language);
  if (!words) {
    words = wordsOf(language);
    read.set(language, words);
  }
  return words;
}
