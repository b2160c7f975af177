import { z } from 'zod';
import type { Country } from '../../dataset/countries.js';
import { namesInList } from '../../dataset/names-in-list.js';
import { type PlaceFilter, refuseEmptyPlace } from '../../dataset/place-filter.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { invalidArgument } from '../../domain/errors.js';
import type { Picture, PictureOptions } from '../../graphics/picture.js';
import type { ProblemCode } from '../../http/problem.js';
import type { RouteSchema } from '../../http/route-schema.js';
import { type ParamsOf, paramsOf } from '../parameters/path-parameters.js';
import { BYTES } from '../resource/answer-forms.js';
import { NOT_MODIFIED } from '../resource/answer-headers.js';
import { problemResponses } from '../resource/problem-responses.js';
import { graphicParameters } from './parameters.js';
import { PICTURE_FORMS, PICTURE_TYPES } from './picture-answer.js';

interface GraphicQuestion<Params, Query> {
  readonly release: ReleaseView;
  readonly params: Params;
  readonly query: Query;
  readonly options: PictureOptions;
}

interface GraphicOf<Params extends z.ZodObject, Query extends z.ZodObject> {
  readonly operationId: string;
  readonly path: string;
  readonly summary: string;
  /** Title template with path parameters in braces: `Timeline of {country}`. */
  readonly title?: string;
  readonly description: string;
  readonly params: Params;
  readonly query: Query;
  readonly ordered?: readonly string[];
  readonly problems?: readonly ProblemCode[];
  readonly example: string;
  readonly draw: (question: GraphicQuestion<z.output<Params>, z.output<Query>>) => Picture;
}

// biome-ignore lint/suspicious/noExplicitAny: the list contains graphics with different parameters
export type Graphic = GraphicOf<any, any>;

/** Declares a graphic; path parameters are derived from its path. */
export const graphic = <const Path extends string, Query extends z.ZodObject>(
  declared: Omit<GraphicOf<ParamsOf<Path>, Query>, 'params'> & { readonly path: Path },
): Graphic => ({
  ...declared,
  params: paramsOf(declared.path),
  draw: (question) => {
    refuseEmptyPlace(question.release, question.query);
    return declared.draw(question);
  },
});

interface CountriesAsked extends PlaceFilter {
  readonly country?: readonly string[] | undefined;
}

/**
 * The requested countries; `undefined` if a region or group is requested instead.
 * @throws Problem `invalid-parameter` if neither or both are given
 */
export function namedIn(
  release: ReleaseView,
  { country, region, group }: CountriesAsked,
): Country[] | undefined {
  const hasPlace = region !== undefined || group !== undefined;
  if ((country === undefined) !== hasPlace)
    throw invalidArgument(
      'country',
      hasPlace
        ? 'cannot be given together with region or group'
        : 'is missing: name countries, or a region or group of them',
    );
  return (
    country && namesInList(release.countries, country).map((name) => release.countries.asked(name, 'country'))
  );
}

export const graphicQuerySchema = (graphic: Graphic): z.ZodObject =>
  (graphic.query as z.ZodObject).extend(graphicParameters).strict();

/** Route schema of a graphic. */
export function graphicSchema(graphic: Graphic): RouteSchema {
  const { operationId, summary, description, path, problems } = graphic;
  const params = graphic.params as z.ZodObject;
  const query = graphicQuerySchema(graphic);
  const pictures = Object.fromEntries(PICTURE_FORMS.map((each) => [PICTURE_TYPES[each], BYTES]));
  return {
    operationId,
    tags: ['Graphics'],
    summary,
    description,
    params,
    querystring: query,
    response: {
      200: { description: 'The graphic', content: pictures },
      ...NOT_MODIFIED,
      ...problemResponses({ path, query, own: problems, inReleases: true }),
    },
  };
}

export const pictureForm = z.enum(PICTURE_FORMS).describe('Form of the chart');

/**
 * Path parameter for the format: OpenAPI documents SVG and PNG as one operation, although each has its own
 * route.
 */
export const PICTURE_PARAMETER = 'picture';
