/** The document tells pictures of problems, for those who show pictures, once, in its description. */
export const isToldInWords = (operationId: string, status: number, mediaType: string): boolean =>
  operationId.startsWith('draw') && status >= 400 && mediaType.startsWith('image/');
