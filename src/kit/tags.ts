/** OpenAPI tags, in order. */
export const TAGS = [
  { name: 'Tiers', description: 'Placements of all countries' },
  { name: 'Countries', description: 'Countries and territories, by any code or name' },
  { name: 'Reports', description: 'The yearly reports' },
  {
    name: 'Statistics',
    description: 'Counts of placements, transitions between tiers, and durations',
  },
  { name: 'Clock', description: 'The watch list, its clock, waivers, downgrades and what-if' },
  { name: 'Claims', description: 'The claim check' },
  { name: 'Law', description: 'The eras of the watch-list law' },
  { name: 'Determinations', description: 'Consequences of Tier 3' },
  { name: 'Graphics', description: 'Charts and maps, as SVG and PNG' },
  { name: 'Method', description: 'Sources and evidence' },
  { name: 'Releases', description: 'Releases of the dataset, their differences and files' },
] as const;

export type Tag = (typeof TAGS)[number]['name'];

/** A tag as a URL segment. */
export const tagSlug = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');
