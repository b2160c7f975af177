import type { Mark, Marks } from './mark.js';

/** All nodes and their descendants, in document order. */
export function* getMarks(marks: Marks): Generator<Mark> {
  if ('name' in marks) {
    yield marks;
    yield* getMarks(marks.marks);
  } else for (const each of marks) yield* getMarks(each);
}

/** The same drawing with each text node replaced. */
export function withTexts(marks: Marks, change: (line: TextMark) => Marks): Marks {
  if (!('name' in marks)) return marks.map((each) => withTexts(each, change));
  return isLine(marks) ? change(marks) : { ...marks, marks: withTexts(marks.marks, change) };
}

/** A `text` node. */
export type TextMark = Mark & { readonly text: string };

export const isLine = (mark: Mark): mark is TextMark => mark.name === 'text';

export function hasMark(marks: Marks, is: (mark: Mark) => boolean = () => true): boolean {
  for (const mark of getMarks(marks)) if (is(mark)) return true;
  return false;
}
