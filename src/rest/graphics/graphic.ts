import { z } from 'zod';
import type { Country } from '../../dataset/countries.js';
import { findNamesInList } from '../../dataset/names-in-list.js';
import { assertPlaceNotEmpty, type PlaceFilter } from '../../dataset/place-filter.js';
import type { ReleaseView } from '../../dataset/release-view.js';
import { invalidArgument } from '../../domain/errors.js';
import type { Language } from '../../graphics/languages.js';
import type { Picture, PictureOptions } from '../../graphics/picture.js';
import type { ChosenPlace } from '../../graphics/place-title.js';
import type { ProblemCode } from '../../http/problem.js';
import type { RouteSchema } from '../../http/route-schema.js';
import { type PathParams, toParams } from '../../kit/path-parameters.js';
import { problemResponses } from '../../kit/problem-responses.js';
import { BYTES } from '../../kit/response-content.js';
import { NOT_MODIFIED } from '../../kit/response-headers.js';
import { PICTURE_FORMS, PICTURE_TYPES } from './image-response.js';
import { graphicParameters, languageParameter } from './parameters.js';

interface GraphicQuestion<Params, Query> {
  readonly release: ReleaseView;
  readonly params: Params;
  readonly query: Query;
  readonly options: PictureOptions;
}

interface TypedGraphic<Params extends z.ZodObject, Query extends z.ZodObject> {
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
  /** Where its texts exist in these languages only. */
  readonly languages?: readonly [Language, ...Language[]];
  readonly draw: (question: GraphicQuestion<z.output<Params>, z.output<Query>>) => Picture;
}

// biome-ignore lint/suspicious/noExplicitAny: the list contains graphics with different parameters
export type Graphic = TypedGraphic<any, any>;

/** Declares a graphic; path parameters are derived from its path. */
export const graphic = <const Path extends string, Query extends z.ZodObject>(
  declared: Omit<TypedGraphic<PathParams<Path>, Query>, 'params'> & { readonly path: Path },
): Graphic => ({
  ...declared,
  params: toParams(declared.path),
  draw: (question) => {
    assertPlaceNotEmpty(question.release, question.query);
    return declared.draw(question);
  },
});

interface CountrySelection extends PlaceFilter {
  readonly country?: readonly string[] | undefined;
}

/**
 * The requested countries; `undefined` if a region or group is requested instead.
 * @throws Problem `invalid-parameter` if neither or both are given
 */
export function findNamesIn(
  release: ReleaseView,
  { country, region, group }: CountrySelection,
): Country[] | undefined {
  const hasPlace = region !== undefined || group !== undefined;
  if ((country === undefined) !== hasPlace)
    throw invalidArgument(
      'country',
      hasPlace
        ? 'must not be combined with region or group'
        : 'is missing: give countries, a region or a group',
    );
  return (
    country &&
    findNamesInList(release.countries, country).map((name) =>
      release.countries.findByParameter(name, 'country'),
    )
  );
}

/** The part of the world, or the countries, that a picture is limited to; all without any. */
export const toChosenPlace = (
  release: ReleaseView,
  { country, region, group }: CountrySelection,
): ChosenPlace => ({ region, group, countries: country && findNamesIn(release, { country, region, group }) });

export const graphicQuerySchema = ({ query, languages }: Graphic): z.ZodObject =>
  (query as z.ZodObject)
    .extend(graphicParameters)
    .extend(languages === undefined ? {} : { lang: languageParameter(languages) })
    .strict();

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
      ...problemResponses({ path, query, extra: problems, isInRelease: true }),
    },
  };
}

export const pictureForm = z.enum(PICTURE_FORMS).describe('Form of the chart');

/**
 * Path parameter for the format: OpenAPI documents SVG and PNG as one operation, although each has its own
 * route.
 */
export const PICTURE_PARAMETER = 'picture';
