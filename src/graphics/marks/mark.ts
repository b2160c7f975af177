/*
 * A drawing stays data until `write.ts` serializes it, so that mirroring, text outlining and inspection can
 * walk it.
 */

type ElementName = 'g' | 'path' | 'rect' | 'line' | 'circle' | 'defs' | 'pattern' | 'clipPath';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A node of a drawing: an SVG element and its children. `undefined` attributes are omitted. */
export interface Mark {
  readonly name: ElementName | 'text' | 'title';
  readonly attributes: Attributes;
  readonly marks: Marks;
  /** Content of a `text` or `title` element. */
  readonly text?: string;
}

/** One node or many, bottom first. */
export type Marks = Mark | readonly Marks[];

export const NOTHING: Marks = [];

export const element = (name: ElementName, attributes: Attributes, ...marks: readonly Marks[]): Mark => ({
  name,
  attributes,
  marks,
});

/** An element whose children are drawn when they are first read: many pages need no more than a height. */
export function lazyElement(name: ElementName, attributes: Attributes, draw: () => Marks): Mark {
  let drawn: Marks | undefined;
  return {
    name,
    attributes,
    get marks() {
      drawn ??= draw();
      return drawn;
    },
  };
}

/** Translates nodes by `x`, `y`. */
export const translateMarks = (x: number, y: number, ...marks: readonly Marks[]): Mark =>
  element('g', { transform: translation(x, y) }, ...marks);

export const translation = (x: number, y: number): string => `translate(${rounded(x)} ${rounded(y)})`;

/** A horizontal line from the left edge at height `y`. */
export const rule = (y: number, width: number, stroke: string, style: Attributes = {}): Mark =>
  element('path', { d: `M0,${rounded(y)}H${rounded(width)}`, stroke, ...style });

/** An SVG `title`: shown on hover and read by assistive technology. */
export const tooltip = (text: string): Mark => ({ name: 'title', attributes: {}, marks: NOTHING, text });

/** A hundredth of a pixel is finer than any screen. */
const DECIMALS = 100;

/**
 * Rounds a coordinate to hundredths.
 * @throws Error for NaN and infinities
 */
export function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${value} is no coordinate`);
  return Math.round(value * DECIMALS) / DECIMALS;
}

/** A group that drawing programs show as a layer: Illustrator by `id`, Inkscape by label. */
export const drawLayer = (name: string, attributes: Attributes, marks: Marks): Mark =>
  element('g', { id: name, 'inkscape:groupmode': 'layer', 'inkscape:label': name, ...attributes }, marks);
