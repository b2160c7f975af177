/*
 * A drawing is data until `write.ts` writes it: who turns it round, sets its letters as shapes or asks what is in it
 * walks the marks.
 */

type ElementName = 'g' | 'path' | 'rect' | 'line' | 'circle' | 'defs' | 'pattern' | 'clipPath';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A piece of a drawing: an element of SVG with what is in it. Attributes that are `undefined` are not written. */
export interface Mark {
  readonly name: ElementName | 'text' | 'title';
  readonly attributes: Attributes;
  readonly marks: Marks;
  /** The characters of a line of text, or of a title. */
  readonly text?: string;
}

/** One mark or many, the first below all others. */
export type Marks = Mark | readonly Marks[];

export const NOTHING: Marks = [];

export const element = (name: ElementName, attributes: Attributes, ...marks: readonly Marks[]): Mark => ({
  name,
  attributes,
  marks,
});

/** Marks with their 0,0 elsewhere. */
export const moved = (x: number, y: number, ...marks: readonly Marks[]): Mark =>
  element('g', { transform: translation(x, y) }, ...marks);

export const translation = (x: number, y: number): string => `translate(${rounded(x)} ${rounded(y)})`;

/** A line from the left edge at the height `y`, with what else it has. */
export const rule = (y: number, width: number, stroke: string, style: Attributes = {}): Mark =>
  element('path', { d: `M0,${rounded(y)}H${rounded(width)}`, stroke, ...style });

/** Said to the pointer, and to those who do not see. */
export const tooltip = (text: string): Mark => ({ name: 'title', attributes: {}, marks: NOTHING, text });

/** Two decimals of a pixel are finer than any screen. */
const DECIMALS = 100;

/** @throws Error for what is no number */
export function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${value} is no coordinate`);
  return Math.round(value * DECIMALS) / DECIMALS;
}

/** A group that drawing programs show as a layer: Illustrator by its identifier, Inkscape by its label. */
export const layer = (name: string, attributes: Attributes, marks: Marks): Mark =>
  element('g', { id: name, 'inkscape:groupmode': 'layer', 'inkscape:label': name, ...attributes }, marks);
