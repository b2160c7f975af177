/** The places that the head of every page leads to. */
export const PLACES = [{ path: '/docs', name: 'API' }] as const;
