import type { Drawing } from './drawing.js';
import type { OwnWords, PictureOptions } from './picture.js';
import { asSentence } from './text/sentence-ends.js';
import { englishTerms, getWords } from './words.js';

export const LONGEST_WORDS: Readonly<Record<keyof OwnWords, number>> = {
  title: 150,
  subtitle: 250,
  note: 400,
};

export interface Captions {
  /** Drawn above the graphic; `null`: no headline. */
  readonly headline: { readonly title: string; readonly subtitle: string | null } | null;
  readonly note: string | null;
  /**
   * Says which texts are the publisher's and quotes the replaced ones. Always drawn; `null` if all texts are
   * ours.
   */
  readonly whose: string | null;
  /** Our notes that are always drawn. */
  readonly keptNotes: readonly string[];
  /** Our other notes, most important first. */
  readonly notes: readonly string[];
  /** Title and description of the text alternative, which cover everything drawn. */
  readonly title: string;
  readonly description: string;
}

/** Combines the texts of a drawing with those of the publisher, for the frame and the text alternative. */
export function toCaptions(
  drawing: Drawing,
  { own = {}, title: hasHeadline, language, format = 'page' }: PictureOptions,
): Captions {
  const { title, subtitle, keptNotes = [], notes, description } = drawing;
  const words = getWords(language);
  const hasOwnHeadline = own.title !== undefined || own.subtitle !== undefined;
  const whose = hasOwnHeadline ? (own.note === undefined ? 'own.headline' : 'own.both') : 'own.note';
  const isOwn = hasOwnHeadline || own.note !== undefined;
  // A square and a link preview have no subtitle of ours.
  const replaced = [
    hasOwnHeadline ? title : null,
    own.subtitle === undefined || format !== 'page' ? null : subtitle,
  ];
  const footers = [
    ...(isOwn ? [words.translate(whose)] : []),
    ...replaced.filter((each) => each !== null).map((each) => asSentence(each, words.stop)),
  ];
  const phrase = [title, subtitle, description, ...keptNotes, ...notes].join(' ');
  return {
    headline: hasHeadline ? { title: own.title ?? title, subtitle: own.subtitle ?? subtitle } : null,
    note: own.note ?? null,
    whose: isOwn ? footers.join(' ') : null,
    keptNotes,
    notes: [...englishTerms(phrase, words), ...notes],
    title: own.title === undefined ? title : `${own.title} – ${title}`,
    description: [
      own.subtitle,
      own.note,
      ...footers,
      own.subtitle === undefined && subtitle && asSentence(subtitle, words.stop),
      description,
      ...keptNotes,
      ...notes,
    ]
      .filter((each) => typeof each === 'string')
      .join(' '),
  };
}
