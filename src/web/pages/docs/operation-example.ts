import type { OpenAPIV3_1 } from 'openapi-types';
import { GRAPHICS } from '../../../rest/graphics/graphics.js';
import { withSuffix } from '../../layout/with-suffix.js';

export interface ExampleView {
  readonly address: string;
  readonly kind: 'list' | 'object' | 'picture';
  /** The answer as JSON; `null` for a picture. */
  readonly answer: string | null;
}

const INDENT = 2;
const REQUEST = /^GET (\S+)$/;

export function exampleOf(
  media: OpenAPIV3_1.MediaTypeObject | undefined,
  document: OpenAPIV3_1.Document,
): ExampleView | null {
  const [given] = Object.values(media?.examples ?? {});
  if (given === undefined) return null;
  const example = follow(given, document);
  const address = REQUEST.exec(example?.summary ?? '')?.[1];
  if (address === undefined) return null;
  const kind = Object.hasOwn(example?.value ?? {}, 'items') ? 'list' : 'object';
  return { address, kind, answer: JSON.stringify(example?.value, null, INDENT) };
}

export function pictureExample(operationId: string | undefined): ExampleView | null {
  const graphic = GRAPHICS.find((each) => each.operationId === operationId);
  if (!graphic) return null;
  return { address: withSuffix(graphic.example, 'svg'), kind: 'picture', answer: null };
}

function follow(
  example: OpenAPIV3_1.ExampleObject | OpenAPIV3_1.ReferenceObject,
  document: OpenAPIV3_1.Document,
): OpenAPIV3_1.ExampleObject | undefined {
  if (!('$ref' in example)) return example;
  const name = example.$ref.slice(example.$ref.lastIndexOf('/') + 1);
  return document.components?.examples?.[name] as OpenAPIV3_1.ExampleObject | undefined;
}
