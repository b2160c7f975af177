import { FORMATS, LIST_FORMATS } from '../../src/formats/format.js';

const FORMS_OF_LISTS: readonly string[] = LIST_FORMATS.map((name) => FORMATS[name].mediaType);

/**
 * Whether the document tells a form of an answer once, in its description: the forms of lists beside JSON, and pictures of
 * problems for those who show pictures.
 */
export function isToldInWords(operationId: string, status: number, mediaType: string): boolean {
  if (operationId.startsWith('list')) return status === 200 && FORMS_OF_LISTS.includes(mediaType);
  return operationId.startsWith('draw') && status >= 400 && mediaType.startsWith('image/');
}
