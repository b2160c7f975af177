import Negotiator from 'negotiator';
import { Problem } from '../domain/problem.js';

/** The media types of a response, the default first (GraphQL over HTTP, "Media Types"). */
const RESPONSE_TYPES = ['application/json', 'application/graphql-response+json'] as const;
export type ResponseType = (typeof RESPONSE_TYPES)[number];

export const DEFAULT_RESPONSE_TYPE: ResponseType = 'application/json';

/**
 * The media type that an Accept header prefers.
 * @throws Problem `not-acceptable` with the media types that there are
 */
export function chooseResponseType(accept: string | undefined): ResponseType {
  if (accept === undefined || accept === '*/*') return DEFAULT_RESPONSE_TYPE;
  // Offered as they are sent, so that `Accept: application/json; charset=utf-8` matches.
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes(RESPONSE_TYPES.map(inUtf8));
  const choice = RESPONSE_TYPES.find((type) => inUtf8(type) === preferred);
  if (choice !== undefined) return choice;
  throw new Problem('not-acceptable', `Accept allows neither ${RESPONSE_TYPES.join(' nor ')}.`, {
    available: RESPONSE_TYPES,
  });
}

const inUtf8 = (type: ResponseType): string => `${type}; charset=utf-8`;

/** True if a Content-Type is JSON in UTF-8, the only form of a request body. */
export function isUtf8Json(contentType: string | undefined): boolean {
  const [essence, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  return (
    essence?.trim() === 'application/json' &&
    parameters.every((parameter) => {
      const [name, value] = parameter.split('=');
      return name?.trim() !== 'charset' || /^\s*"?utf-?8"?\s*$/.test(value ?? '');
    })
  );
}
