/* The marks that end a sentence in the languages of pictures. After a Chinese full stop stands no blank. */

const BEFORE_BLANK = '.!?\u061f\u06d4\u0964\u17d4';
const FULL_STOP_WITHOUT_BLANK = '\u3002';

const AT_END = new RegExp(`[${BEFORE_BLANK}${FULL_STOP_WITHOUT_BLANK}\u2026\uff01\uff1f\u1362]$`, 'u');
const AFTER_SENTENCE = new RegExp(`(?<=[${BEFORE_BLANK}]) |(?<=${FULL_STOP_WITHOUT_BLANK})`, 'u');

/** True for a text that needs no stop. */
export const endsSentence = (text: string): boolean => AT_END.test(text);

export const sentencesOf = (text: string): string[] => text.split(AFTER_SENTENCE);

export const asSentence = (text: string, stop: string): string => (endsSentence(text) ? text : text + stop);
