import { listed } from '../engine/english.js';
import type { Drawing, OwnWords, PictureOptions } from './picture.js';

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
export function worded(drawing: Drawing, { own, title: hasHeadline }: PictureOptions): Worded {
  const { title, subtitle, notes, description } = drawing;
  const { title: ownTitle, subtitle: ownSubtitle, note } = own ?? {};
  const said = whoseWords(drawing, own);
  return {
    headline: hasHeadline ? { title: ownTitle ?? title, subtitle: ownSubtitle ?? subtitle } : null,
    notes: [...(note === undefined ? [] : [note]), ...said, ...notes],
    title: ownTitle === undefined ? title : `${ownTitle} – ${title}`,
    description: [ownSubtitle, note, ...said, description].filter((each) => each !== undefined).join(' '),
  };
}

/** Which words are the publisher's, and what they stand in place of. */
function whoseWords({ title, subtitle }: Drawing, own: OwnWords = {}): string[] {
  const hasHeadline = own.title !== undefined || own.subtitle !== undefined;
  const parts = [...(hasHeadline ? ['headline'] : []), ...(own.note === undefined ? [] : ['note'])];
  if (parts.length === 0) return [];
  const whose = `The ${listed(parts, 'and')} ${parts.length === 1 ? 'is' : 'are'} by the publisher of this chart.`;
  if (!hasHeadline) return [whose];
  const replaced = own.subtitle === undefined || subtitle === null ? '' : ` ${subtitle}.`;
  return [`${whose} It shows: ${title}.${replaced}`.replace(/\.\.$/, '.')];
}
