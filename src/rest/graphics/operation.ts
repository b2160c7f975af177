import { z } from 'zod';
import { PICTURE_PARAMETER } from '../openapi/document.js';
import { NOT_MODIFIED } from '../openapi/headers.js';
import { TOLD_ELSEWHERE } from '../openapi/operation.js';
import { problemResponses } from '../openapi/problem-responses.js';
import type { Graphic } from './graphic.js';
import { graphicParameters } from './parameters.js';
import { PICTURE_FORMS, PICTURE_TYPES, type PictureForm } from './picture-answer.js';

export const graphicQuerySchema = (graphic: Graphic): z.ZodObject =>
  (graphic.query as z.ZodObject).extend(graphicParameters).strict();

export function graphicOperation(
  graphic: Graphic,
  form: PictureForm,
  pinned: boolean,
): Record<string, unknown> {
  if (pinned || form !== 'svg' || graphic.isForPreviews) return TOLD_ELSEWHERE;
  const { operationId, summary, description, problems } = graphic;
  const params = graphic.params as z.ZodObject;
  const pictures = Object.fromEntries(
    PICTURE_FORMS.map((each) => [PICTURE_TYPES[each], { schema: z.string().meta({ format: 'binary' }) }]),
  );
  return {
    operationId,
    tags: ['Graphics'],
    summary,
    description,
    params: params.extend({ [PICTURE_PARAMETER]: pictureForm }),
    querystring: graphicQuerySchema(graphic),
    response: {
      200: { description: 'The graphic', content: pictures },
      ...NOT_MODIFIED,
      ...problemResponses([...problems, 'overloaded'], { list: false, pinned: true }),
    },
  };
}

const pictureForm = z.enum(PICTURE_FORMS).describe('Form of the graphic');
