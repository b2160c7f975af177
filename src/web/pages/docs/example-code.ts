import type { OpenAPIV3_1 } from 'openapi-types';
import { RESOURCES } from '../../../resources/index.js';
import { GRAPHICS } from '../../../rest/graphics/graphics.js';
import { withSuffix } from '../../reading/urls.js';

export interface ExampleView {
  readonly address: string;
  readonly kind: 'list' | 'object' | 'picture';
  /** The response as JSON; `null` for an image, or if it is too long. */
  readonly answer: string | null;
}

const INDENT = 2;
const REQUEST = /^GET (\S+)$/;

/** The example in an OpenAPI response; `null` without one. */
export function toExample(media: OpenAPIV3_1.MediaTypeObject | undefined): ExampleView | null {
  const [[request = '', example] = []] = Object.entries(media?.examples ?? {});
  const address = REQUEST.exec(request)?.[1];
  if (address === undefined || example === undefined || !('value' in example)) return null;
  const kind = Object.hasOwn(example.value ?? {}, 'items') ? 'list' : 'object';
  return { address, kind, answer: JSON.stringify(example.value, null, INDENT) };
}

/** The example of a graphic; `null` if the operation is not one. */
export function pictureExample(operationId: string | undefined): ExampleView | null {
  const graphic = GRAPHICS.find((each) => each.operationId === operationId);
  if (!graphic) return null;
  return { address: withSuffix(graphic.example, 'svg'), kind: 'picture', answer: null };
}

/** The request alone, if the document omits the response. */
export function requestExample(operationId: string | undefined): ExampleView | null {
  const resource = RESOURCES.find((each) => each.operationId === operationId);
  return resource ? { address: resource.example, kind: resource.kind, answer: null } : null;
}

export const CODE_LANGUAGES = ['curl', 'javascript'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

export const LANGUAGE_NAMES: Readonly<Record<CodeLanguage, string>> = {
  curl: 'curl',
  javascript: 'JavaScript',
};

type ExampleKind = ExampleView['kind'];

const CODE: Readonly<Record<CodeLanguage, (origin: string, address: string, kind: ExampleKind) => string>> = {
  curl: (origin, address) => `curl '${origin}${address}'`,
  javascript: (origin, address, kind) =>
    `const response = await fetch('${origin}${address}');
if (!response.ok) throw new Error((await response.json()).detail);
console.log(await response.${kind === 'picture' ? 'text' : 'json'}());`,
};

export const exampleCode = (
  language: CodeLanguage,
  { address, kind }: Pick<ExampleView, 'address' | 'kind'>,
  origin: string,
): string => CODE[language](origin, address, kind);
