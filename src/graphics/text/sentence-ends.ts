/*
 * Sentence-ending punctuation in the languages of graphics. A Chinese full stop is not followed by a space.
 */

const BEFORE_BLANK = '.!?\u061f\u06d4\u0964\u17d4';
const FULL_STOP_WITHOUT_BLANK = '\u3002';

const AT_END = new RegExp(`[${BEFORE_BLANK}${FULL_STOP_WITHOUT_BLANK}\u2026\uff01\uff1f\u1362]$`, 'u');
const AFTER_SENTENCE = new RegExp(`(?<=[${BEFORE_BLANK}]) |(?<=${FULL_STOP_WITHOUT_BLANK})`, 'u');

/** True if the text already ends in terminal punctuation. */
export const endsSentence = (text: string): boolean => AT_END.test(text);

export const toSentences = (text: string): string[] => text.split(AFTER_SENTENCE);

export const asSentence = (text: string, stop: string): string => (endsSentence(text) ? text : text + stop);
