import { escapeXml } from './escape-xml.js';

/** SVG that was put together by {@link element}: everything in it that was text is escaped. */
export type Markup = string & { readonly __markup: unique symbol };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Two decimals of a pixel are finer than any screen. */
const DECIMALS = 100;

export const NOTHING = '' as Markup;

/** An element. Attributes that are `undefined` are left out, numbers are rounded to hundredths. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | readonly Markup[])[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`,
  );
  const content = children.flat().join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}` as Markup;
}

export const characters = (text: string): Markup => escapeXml(text) as Markup;

export const joined = (...pieces: readonly (Markup | readonly Markup[])[]): Markup =>
  pieces.flat().join('') as Markup;

export function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`${value} is no coordinate`);
  return Math.round(value * DECIMALS) / DECIMALS;
}
