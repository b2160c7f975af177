import type { Drawing, OwnWords, PictureOptions } from './picture.js';
import { englishTerms } from './words/english-terms.js';
import type { Words } from './words/words.js';
import { wordsIn } from './words/words.js';

/** Most characters of words that a publisher gives a graphic. */
export const LONGEST_WORDS: Readonly<Record<keyof OwnWords, number>> = {
  title: 150,
  subtitle: 250,
  note: 400,
};

/** The words of a graphic as they are drawn and as they are read out. */
export interface Worded {
  /** Drawn above the graphic; `null`: no headline. */
  readonly headline: { readonly title: string; readonly subtitle: string | null } | null;
  /** Drawn below it, before the source line. */
  readonly notes: readonly string[];
  /** Of the text alternative: all that the picture shows. */
  readonly title: string;
  readonly description: string;
}

/**
 * Sets the publisher's own words in place of ours, which then stand below the graphic: what is drawn is always said, and
 * whose words are whose.
 */
export function worded(drawing: Drawing, { own, title: hasHeadline, language }: PictureOptions): Worded {
  const { title, subtitle, notes, description } = drawing;
  const { title: ownTitle, subtitle: ownSubtitle, note } = own ?? {};
  const words = wordsIn(language);
  const said = whoseWords(drawing, words, own);
  const told = [title, subtitle, description, ...notes].join(' ');
  return {
    headline: hasHeadline ? { title: ownTitle ?? title, subtitle: ownSubtitle ?? subtitle } : null,
    notes: [...(note === undefined ? [] : [note]), ...said, ...notes, ...englishTerms(told, words)],
    title: ownTitle === undefined ? title : `${ownTitle} – ${title}`,
    description: [ownSubtitle, note, ...said, description].filter((each) => each !== undefined).join(' '),
  };
}

/** Which words are the publisher's, and what they stand in place of. */
function whoseWords({ title, subtitle }: Drawing, { say, stop }: Words, own: OwnWords = {}): string[] {
  const hasHeadline = own.title !== undefined || own.subtitle !== undefined;
  const hasNote = own.note !== undefined;
  if (!hasHeadline) return hasNote ? [say('own.note')] : [];
  const replaced = own.subtitle === undefined || subtitle === null ? [] : [ended(subtitle, stop)];
  const whose = say(hasNote ? 'own.both' : 'own.headline');
  return [[whose, say('own.shows', { title: ended(title, stop) }), ...replaced].join(' ')];
}

const ended = (sentence: string, stop: string): string =>
  sentence.endsWith(stop) ? sentence : sentence + stop;
