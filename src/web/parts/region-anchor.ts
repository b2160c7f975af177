/** Id of a region on the page of all countries. */
export const regionAnchor = (subregion: string): string => subregion.toLowerCase().replaceAll(/\W+/g, '-');
