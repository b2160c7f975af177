import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { LightMyRequestResponse } from 'fastify';
import type { OpenAPIV3_1 } from 'openapi-types';
import type { Test } from 'tap';
import { closedDocument } from './closed-document.js';
import { isDescribedInWords } from './described-in-words.js';

// The package's types declare the default export as a namespace; it is the function.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

type Schema = OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject;

/** Resolves a reference to a component. */
export function follow<Part extends object | undefined>(
  document: OpenAPIV3_1.Document,
  part: Part | OpenAPIV3_1.ReferenceObject,
): Part {
  if (part === undefined || !('$ref' in part)) return part;
  let found: unknown = document;
  for (const name of String(part.$ref).split('/').slice(1))
    found = (found as Record<string, unknown> | undefined)?.[name];
  if (found === undefined) throw new Error(`the document refers to ${part.$ref}, which it does not have`);
  return found as Part;
}

/** The paths that are not in releases, by their first segment, as the description of a document names them. */
export function getUnpinned(document: OpenAPIV3_1.Document): string[] {
  const [, named = ''] = / all but (.+?) also below/.exec(document.info.description ?? '') ?? [];
  return named.replaceAll('`', '').split(/, | and /);
}

/** The first segment of a path, with its slash. */
export const toFirstSegment = (path: string): string => `/${path.split('/')[1]}`;

export class DocumentCheck {
  readonly #document: OpenAPIV3_1.Document;
  readonly #ajv: Ajv2020;
  readonly #templates: readonly { readonly template: string; readonly pattern: RegExp }[];
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(document: OpenAPIV3_1.Document) {
    this.#document = closedDocument(document);
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
    addFormats(this.#ajv);
    this.#ajv.addSchema({ $id: 'document', components: this.#document.components });
    // Prefer the template with the most literal characters.
    this.#templates = Object.keys(this.#document.paths ?? {})
      .sort((a, b) => a.split('{').length - b.split('{').length || b.length - a.length)
      .map((template) => ({ template, pattern: toPattern(template) }));
  }

  /** Undocumented properties of a response; empty if it is as documented. */
  findFaults(url: string, response: LightMyRequestResponse, method: 'get' | 'post' = 'get'): string[] {
    const path = url.split('?', 1)[0] ?? url;
    const template = this.#findTemplate(path) ?? this.#findTemplate(path.replace(PINNED, ''));
    if (template === undefined) return [`no path of the document fits ${path}`];
    const { operationId = '', responses } = this.#document.paths?.[template]?.[method] ?? {};
    const documented = follow(this.#document, responses?.[response.statusCode] ?? responses?.default);
    if (!documented) return [`${template} does not document the status ${response.statusCode}`];
    const { content = {} } = documented;
    // A 304 has the header fields of 200.
    const { headers = {} } =
      (response.statusCode === 200 && follow(this.#document, responses?.['304'])) || documented;
    const missing = Object.keys(headers).filter((name) => response.headers[name.toLowerCase()] === undefined);
    const faults = missing.map((name) => `${template} ${response.statusCode} lacks the header ${name}`);
    const mediaType = String(response.headers['content-type'] ?? '').split(';', 1)[0] ?? '';
    if (Object.keys(content).length === 0) return response.body === '' ? faults : [...faults, 'has a body'];
    const media = content[mediaType];
    if (!media && isDescribedInWords(operationId, response.statusCode, mediaType)) return faults;
    if (!media) return [...faults, `${template} ${response.statusCode} does not document ${mediaType}`];
    if (!/[/+]json$/.test(mediaType)) return faults;
    const { type } = response.json();
    if (mediaType === PROBLEM && !documented.description.split(', ').includes(type.replace('/problems/', '')))
      return [...faults, `${template} ${response.statusCode} does not name ${type}`];
    return [...faults, ...this.faultsOfBody(media.schema as Schema, response.json())];
  }

  faultsOfBody(schema: Schema, body: unknown): string[] {
    const validate = this.#validator(schema);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, params.unevaluatedProperty ?? ''].join(' ').trimEnd(),
    );
  }

  #findTemplate(path: string): string | undefined {
    return this.#templates.find(({ pattern }) => pattern.test(path))?.template;
  }

  conforms(t: Test, url: string, response: LightMyRequestResponse): void {
    t.strictSame(this.findFaults(url, response), [], `${url} responds ${response.statusCode} as documented`);
  }

  #validator(schema: Schema): ValidateFunction {
    const absolute = JSON.stringify(schema).replaceAll('"#/components/', '"document#/components/');
    let validator = this.#validators.get(absolute);
    if (!validator) {
      validator = this.#ajv.compile(JSON.parse(absolute));
      this.#validators.set(absolute, validator);
    }
    return validator;
  }
}

const PROBLEM = 'application/problem+json';
/** The release in a URL, a variable of the document's second server. */
const PINNED = /^\/releases\/[^/]+(?=\/)/;

function toPattern(template: string): RegExp {
  const parts = template.split(/(\{\w+\})/).map((part) => {
    if (part === '{picture}') return '(?:svg|png)';
    return part.startsWith('{') ? '[^/]+' : part.replaceAll('.', '\\.');
  });
  // Suffixes are documented in the description of the operation.
  return new RegExp(`^${parts.join('')}(?:\\.(?:json|csv|ndjson|xlsx|parquet))?$`);
}
