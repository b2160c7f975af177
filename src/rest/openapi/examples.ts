import type { z } from 'zod';
import type { Release } from '../../dataset/release.js';
import { FORMATS, isTextFormat, type TextFormat } from '../../formats/format.js';
import { type Asked, makeTextAnswer } from '../make-answer.js';
import type { Resource } from '../resource.js';
import { formatsOf, querySchemaOf } from '../resource-shape.js';

const ORIGIN = 'http://example.invalid';

/** The real answers to a resource's example request, by media type; none for files, which are not to be read. */
export function exampleAnswers(resource: Resource, release: Release): Record<string, unknown> {
  const url = new URL(resource.example, ORIGIN);
  const params = paramsOf(resource, url);
  const query = querySchemaOf(resource).parse(Object.fromEntries(url.searchParams)) as Record<
    string,
    unknown
  >;
  const question = {
    release,
    params: (resource.params as z.ZodObject).parse(params) as Record<string, unknown>,
    query,
  };
  const asked = (format: TextFormat): Asked<TextFormat> => ({
    path: url.pathname,
    search: url.searchParams,
    format,
    hasSuffix: false,
    pinned: false,
  });
  return Object.fromEntries(
    formatsOf(resource)
      .filter(isTextFormat)
      .map((format) => {
        const text = makeTextAnswer(resource, question, asked(format)).variant('identity').body.toString();
        return [FORMATS[format].mediaType, format === 'json' ? JSON.parse(text) : text];
      }),
  );
}

/** The path parameters of an example, by the template of its resource. */
function paramsOf(resource: Resource, url: URL): Record<string, string> {
  const segments = url.pathname.split('/');
  return Object.fromEntries(
    resource.path
      .split('/')
      .map((template, index) => [template, decodeURIComponent(segments[index] ?? '')] as const)
      .filter(([template]) => template.startsWith(':'))
      .map(([template, value]) => [template.slice(1), value]),
  );
}
