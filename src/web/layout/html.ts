import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** A document as HTML; text and attributes come out escaped. */
export const htmlOf = (document: VNode): string => `<!doctype html>${render(document)}`;
