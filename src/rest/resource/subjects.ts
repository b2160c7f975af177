/** OpenAPI tags, in order. */
export const SUBJECTS = [
  { name: 'Tiers', description: 'Placements of all countries' },
  { name: 'Countries', description: 'Countries and territories, found by any code or name' },
  { name: 'Reports', description: 'The yearly reports' },
  {
    name: 'Statistics',
    description: 'Placements counted, moves from tier to tier, and how long countries stay',
  },
  { name: 'Clock', description: 'The watch list, its clock, waivers, downgrades and what-if' },
  { name: 'Claims', description: 'The claim check' },
  { name: 'Law', description: 'The eras of the watch-list law' },
  { name: 'Determinations', description: 'What follows from Tier 3' },
  { name: 'Graphics', description: 'Pictures of all this, as SVG and PNG' },
  { name: 'Method', description: 'Sources and evidence' },
  { name: 'Releases', description: 'Releases of the dataset, what changed between them, and their files' },
] as const;

export type Subject = (typeof SUBJECTS)[number]['name'];

/** A tag as a URL segment. */
export const subjectId = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');
