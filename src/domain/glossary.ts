export interface Term {
  readonly name: string;
  readonly meaning: string;
  readonly told: string;
  readonly also?: readonly string[];
}

/** One word for one thing, everywhere: on pages, in REST, GraphQL and files. */
export const TERMS: readonly Term[] = [
  {
    name: 'Report',
    meaning:
      "A yearly Trafficking in Persons Report of the State Department, named by its year: 2022's is that of 2022.",
    told: '/reports, year',
  },
  {
    name: 'Placement',
    meaning: 'The tier that a report gives a country or territory.',
    told: '/tiers, tier',
  },
  {
    name: 'Tier 1',
    meaning:
      'The best tier: the government fully meets the minimum standards of the law. It does not say that there is no trafficking.',
    told: '1',
  },
  {
    name: 'Tier 2',
    meaning: 'The government does not fully meet the minimum standards, but makes significant efforts to.',
    told: '2',
  },
  {
    name: 'Tier 3',
    meaning:
      'The worst tier: the government does not fully meet the minimum standards and makes no significant efforts to. It can bring limits on aid, which the President decides.',
    told: '3',
  },
  {
    name: 'Tier 2 Watch List',
    meaning: 'The tier between Tier 2 and Tier 3, written 2WL. Who is on it after a report is one list.',
    told: '/watchlist; /eligibility is another address of it',
    also: ['Watchlist', 'Tier 2WL'],
  },
  {
    name: 'Special case',
    meaning: 'Covered by the report, but not ranked. It is no tier below Tier 3.',
    told: 'SC',
  },
  {
    name: 'Spell',
    meaning: 'Years in which a country was on the watch list without a break, with how they ended.',
    told: '/countries/{country}/spells',
  },
  {
    name: 'Run',
    meaning: 'The consecutive years on the watch list that the law counts. Each is a counted year.',
    told: 'run, countedYears',
    also: ['Consecutive years'],
  },
  {
    name: 'Counted year',
    meaning:
      'A year on the Tier 2 Watch List that counts towards the limit: from the 2009 report on, and only without a break.',
    told: 'countedYears',
    also: ['Year that does not count'],
  },
  {
    name: 'Final year',
    meaning:
      'The last year that the law allows on the watch list: no waiver is left, and the next report must move the country up or down.',
    told: 'status: final_year',
    also: ['Last year'],
  },
  {
    name: 'Relisting limit',
    meaning:
      'A country that comes back to the watch list straight from Tier 3, after a run that used a waiver, may stay for one report only.',
    told: 'status: relisting_limit',
    also: ['Relisting'],
  },
  {
    name: 'Waiver',
    meaning:
      'A decision that keeps a country on the watch list although the law would move it to Tier 3. Others say extension; the file watchlist_extensions.csv keeps that name, because published editions never change.',
    also: ['Extension', 'Watch list extension'],
    told: '/watchlist/waivers, waivers; the waivers of determinations and of the child soldiers lists are others',
  },
  {
    name: 'Status',
    meaning: 'Where a country stands on the clock after a report, for example in its final year.',
    told: 'status',
  },
  {
    name: 'Eligibility',
    meaning: 'What the next report may say of a country, and why, clause by clause.',
    told: '/countries/{country}/eligibility',
  },
  {
    name: 'Outcome',
    meaning: 'What a report did with a country that the rules bound.',
    told: '/countries/{country}/outcomes, outcome',
  },
  {
    name: 'Automatic downgrade',
    meaning: 'From the watch list to Tier 3 because the limit of consecutive years applied.',
    told: '/downgrades, automatic_downgrade',
  },
  {
    name: 'Rule',
    meaning: 'The watch-list law of an era: its clauses, with the years that they govern.',
    told: '/rules, rule',
  },
  {
    name: 'Determination',
    meaning: "The President's decision on aid to a Tier 3 country in a US fiscal year.",
    told: '/determinations, fiscalYear',
    also: ['Presidential determination', 'Sanctions'],
  },
  {
    name: 'Evidence grade',
    meaning: "How well a placement is known, from State's own text to a single source.",
    told: 'evidence',
    also: ['Evidence'],
  },
  {
    name: 'Disputed',
    meaning:
      'A source of no less weight says otherwise. The dossier tells which, and why it was not followed.',
    told: 'disputed',
  },
  {
    name: 'Dossier',
    meaning: 'All that is known of one placement: what each source says, and what was decided.',
    told: '/countries/{country}/tiers/{year}',
  },
  {
    name: 'Known gap',
    meaning: 'Something that is not known. It is never told as a no.',
    told: 'knownGaps',
  },
  {
    name: 'Precedent',
    meaning: 'A country that stood where another one stands now, and what the next report did with it.',
    told: '/precedents',
  },
  {
    name: 'Release',
    meaning: 'A published edition of the dataset. It never changes.',
    told: '/releases, release',
    also: ['Edition'],
  },
  {
    name: 'As of',
    meaning: 'Only what the world could know on a day: the reports that were out by then.',
    told: 'asOf',
    also: ['asOf'],
  },
];

export const termId = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');
