import { z } from 'zod';
import { ANSWER_HEADERS, NOT_MODIFIED } from '../openapi/headers.js';
import { problemResponses } from '../openapi/problem-responses.js';
import { releaseParameter } from '../parameters/parameters.js';
import type { Graphic } from './graphics.js';
import { graphicParameters } from './parameters.js';
import { PICTURE_TYPES, type PictureForm } from './picture-answer.js';

/** All query parameters of a graphic. */
export const graphicQuerySchema = (graphic: Graphic): z.ZodObject =>
  (graphic.query as z.ZodObject).extend(graphicParameters).strict();

/** What the OpenAPI document says of the route of a graphic, floating or pinned. */
export function graphicOperation(
  graphic: Graphic,
  form: PictureForm,
  pinned: boolean,
): Record<string, unknown> {
  const { operationId, summary, description, problems } = graphic;
  const params = graphic.params as z.ZodObject;
  const body = form === 'png' ? z.string().meta({ format: 'binary' }) : z.string();
  return {
    operationId: `${operationId}As${form.toUpperCase()}${pinned ? 'OfRelease' : ''}`,
    tags: ['Graphics'],
    summary: `${summary}, as ${form.toUpperCase()}${pinned ? ', in one release' : ''}`,
    description,
    params: pinned ? params.extend({ release: releaseParameter }) : params,
    querystring: graphicQuerySchema(graphic),
    response: {
      200: {
        description: summary,
        headers: ANSWER_HEADERS,
        content: { [PICTURE_TYPES[form]]: { schema: body } },
      },
      ...NOT_MODIFIED,
      ...alsoAsPictures(
        problemResponses([...problems, ...(form === 'png' ? (['overloaded'] as const) : [])], {
          list: false,
          pinned,
        }),
        { [PICTURE_TYPES[form]]: { schema: body } },
      ),
    },
  };
}

/** Problems come as pictures of the same form to those who show pictures. */
function alsoAsPictures(
  responses: Record<string, unknown>,
  picture: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const { content, ...others } = response as { readonly content: Record<string, unknown> };
      return [status, { ...others, content: { ...content, ...picture } }];
    }),
  );
}
