import type { OpenAPIV3_1 } from 'openapi-types';

/** A real request with its real answer. */
export interface ExampleView {
  /** Path and query. */
  readonly address: string;
  readonly answer: string;
}

const INDENT = 2;
/** How the summary of an example names its request. */
const REQUEST = /^GET (\S+)$/;

/** The first example of a media type, with its request; `null` where there is none. */
export function exampleOf(
  media: OpenAPIV3_1.MediaTypeObject | undefined,
  document: OpenAPIV3_1.Document,
): ExampleView | null {
  const [given] = Object.values(media?.examples ?? {});
  if (given === undefined) return null;
  const example = follow(given, document);
  const address = REQUEST.exec(example?.summary ?? '')?.[1];
  if (address === undefined) return null;
  return { address, answer: JSON.stringify(example?.value, null, INDENT) };
}

function follow(
  example: OpenAPIV3_1.ExampleObject | OpenAPIV3_1.ReferenceObject,
  document: OpenAPIV3_1.Document,
): OpenAPIV3_1.ExampleObject | undefined {
  if (!('$ref' in example)) return example;
  const name = example.$ref.slice(example.$ref.lastIndexOf('/') + 1);
  return document.components?.examples?.[name] as OpenAPIV3_1.ExampleObject | undefined;
}
