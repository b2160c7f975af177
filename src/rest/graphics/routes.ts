import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { CatalogueState } from '../../dataset/catalogue.js';
import { searchText } from '../../domain/address.js';
import type { Slice } from '../../domain/own-turn.js';
import type { Answer } from '../../http/answer.js';
import { type KeptServices, type Question, serveKept } from '../../http/serve-kept.js';
import { validate } from '../../http/validation.js';
import { canonicalPath, pathOf } from '../resource/canonical-address.js';
import { canonicalQueryOf, withOwnNames } from '../resource/canonical-query.js';
import { fileNameOf } from '../resource/file-name.js';
import { pinnedEdition } from '../resource/pinned-edition.js';
import { PINNED_PREFIX } from '../resource/resource-shape.js';
import { answerGraphicError } from './error-pictures.js';
import type { Graphic } from './graphic.js';
import { GRAPHICS } from './graphics.js';
import { graphicOperation, graphicQuerySchema } from './operation.js';
import { type GraphicQuery, pictureOptions, refuseIdle, scaleOf } from './parameters.js';
import { PICTURE_FORMS, type PictureForm, pictureAnswer } from './picture-answer.js';

const WEIGHTS: Readonly<Record<PictureForm, number>> = { svg: 2, png: 5 };

export function serveGraphics(app: FastifyInstance, services: KeptServices): void {
  for (const graphic of GRAPHICS) {
    const schema = graphicQuerySchema(graphic);
    const query = { schema, write: canonicalQueryOf(schema, graphic.ordered) };
    for (const form of PICTURE_FORMS) {
      for (const prefix of ['', PINNED_PREFIX]) {
        serveKept(app, services, {
          url: `${prefix}${graphic.path}.${form}`,
          schema: graphicOperation(graphic, form, prefix !== ''),
          options: { errorHandler: answerGraphicError(form) },
          read: (request, state) => read(request, { graphic, form, query, services, state }),
        });
      }
    }
  }
}

const isOutlined = ({ query }: FastifyRequest): boolean =>
  String((query as { text?: unknown }).text).toLowerCase() === 'outlines';

interface Making {
  readonly graphic: Graphic;
  readonly form: PictureForm;
  readonly query: {
    readonly schema: z.ZodObject;
    readonly write: ReturnType<typeof canonicalQueryOf>;
  };
  readonly services: KeptServices;
  readonly state: CatalogueState;
}

async function read(
  request: FastifyRequest,
  { graphic, form, query, services: { catalogue }, state }: Making,
): Promise<Question> {
  const { release: version, ...written } = request.params as Record<string, string>;
  const edition = version === undefined ? state.current : await pinnedEdition(request, catalogue, version);
  const path = canonicalPath(edition, written);
  const params = validate(graphic.params as z.ZodObject, path, 'path');
  const asked = withOwnNames(edition, validate(query.schema, request.query, 'query') as GraphicQuery);
  const address = `${pathOf(graphic, path)}.${form}${searchText(query.write(asked))}`;
  const canonical = `${version === undefined ? '' : `/releases/${version}`}${address}`;
  const make = async (making: Slice): Promise<Answer> => {
    const options = pictureOptions(asked);
    refuseIdle(asked, form);
    const release = edition.asOf(options.asOf);
    if (graphic.parts) await making.through(graphic.parts({ release }));
    const picture = graphic.draw({ release, params, query: asked, options });
    return pictureAnswer(picture, edition, {
      form,
      scale: scaleOf(asked),
      isOutlined: asked.text === 'outlines',
      options,
      fileName: fileNameOf(release, graphic.path, { ...asked, ...path }),
      address,
      canonical,
      pinned: version !== undefined,
      lastModified: version === undefined ? state.changedAt : edition.header.published_at,
    });
  };
  return { address: canonical, price: isOutlined(request) ? WEIGHTS.png : WEIGHTS[form], make };
}
