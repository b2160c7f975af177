import type { Drawing } from './drawing.js';
import type { OwnWords, PictureOptions } from './picture.js';
import { asSentence } from './text/sentence-ends.js';
import { englishTerms, getWords } from './words.js';

export const LONGEST_WORDS: Readonly<Record<keyof OwnWords, number>> = {
  title: 150,
  subtitle: 250,
  note: 400,
};

/** False for a publisher's title, and for none. */
export const isOurTitle = ({ title, own = {} }: PictureOptions): boolean => title && own.title === undefined;

export interface Captions {
  /** Drawn above the graphic; `null`: no headline. */
  readonly headline: { readonly title: string; readonly subtitle: string | null } | null;
  readonly note: string | null;
  readonly caveats: readonly string[];
  /** Our other notes, most important first; none beside a publisher's. */
  readonly notes: readonly string[];
  /** Title and description of the text alternative, which cover everything drawn. */
  readonly title: string;
  readonly description: string;
}

/**
 * The texts of a drawing, or a publisher's in their place. A publisher's headline and note stand alone; what the graphic
 * would mislead without stays, and the text alternative has ours too.
 */
export function toCaptions(
  drawing: Drawing,
  { own = {}, title: hasHeadline, language }: PictureOptions,
): Captions {
  const { title, subtitle, caveats = [], notes = [], description } = drawing;
  const words = getWords(language);
  const phrase = [title, subtitle, description, ...caveats, ...notes].join(' ');
  const sentences = [own.subtitle, own.note, own.title === undefined ? null : title, subtitle].filter(
    (each) => typeof each === 'string',
  );
  return {
    headline: hasHeadline
      ? {
          title: own.title ?? title,
          subtitle: own.subtitle ?? (own.title === undefined ? subtitle : null),
        }
      : null,
    note: own.note ?? null,
    caveats,
    notes: own.note === undefined ? [...notes, ...englishTerms(phrase, words)] : [],
    title: own.title ?? title,
    description: [
      ...sentences.map((each) => asSentence(each, words.stop)),
      description,
      ...caveats,
      ...notes,
    ].join(' '),
  };
}
