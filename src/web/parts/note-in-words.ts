/** A document id in an archive: `51c2f3...`, `53aab9/53aaba`. */
const NUMBER = /(?<=[ (])(?=[0-9a-f/]*\d)(?=[0-9a-f/]*[a-f])[0-9a-f]{5,}(?:\/[0-9a-f]{5,})?\b(?:\.\.\.)?/g;

/** How notes in the data describe the way a page's report was identified, and the wording for readers. */
const WORDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\(hex time stamp, ([^)]+)\)/g, '($1)'],
  [NUMBER, '#'],
  [/\(# = (\d{4}) [^)]+\)/g, '($1)'],
  [/\(# ?(?:=|,) /g, '('],
  [/\brefworld number (?:# is|of) the (\d{4}) series/g, 'Refworld numbers it with those of $1'],
  [/\bdocument id batch # is the (\d{4} report)/g, 'its number is of the $1'],
  [
    /\b(?:the )?refworld(?:'s)? (?:number series|document number|document id|number)(?: #)?/g,
    'the numbering of Refworld',
  ],
  [/(?<!\b(?:its|ecoi) )\bdocument (?:id batch|number)(?: #)?/g, 'the number of the document'],
  [/ #(?=[ ,)])| \(type,[^)]*\)/g, ''],
  [/^derived: on the watch list/, 'it was on the Watch List'],
  [/^derived: /, ''],
];

/** A note from the data without document ids, for readers. */
export const noteInWords = (note: string): string =>
  WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), note);
