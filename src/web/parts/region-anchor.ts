export const regionAnchor = (subregion: string): string => subregion.toLowerCase().replaceAll(/\W+/g, '-');
