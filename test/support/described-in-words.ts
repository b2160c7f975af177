/** Error images, which the document describes once in its text. */
export const isDescribedInWords = (operationId: string, status: number, mediaType: string): boolean =>
  operationId.startsWith('draw') && status >= 400 && mediaType.startsWith('image/');
