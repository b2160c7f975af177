import type { Column } from '../../../formats/table.js';

const WORDS: Readonly<Record<string, string>> = {
  at_risk: 'Counted',
  based_on: 'Rests on',
  basis: 'Read in',
  came_from: 'Before that',
  chosen_tier: 'Chosen',
  column: 'Which part',
  complete: 'Read whole',
  counted: 'By our count',
  covers: 'Reports it covers',
  cow: 'Code in Correlates of War',
  cow_letters: 'Letters in Correlates of War',
  current_run: 'Counted years',
  current_status: 'Watch-list clock',
  current_tier: 'Tier now',
  determined_on: 'Determined',
  direction: 'Moved',
  disputed: 'Disputed',
  ended_in: 'Ended in',
  ending: 'How it ended',
  enacted_on: 'Enacted',
  evidence: 'How well known',
  fiscal_year: 'Fiscal year',
  founded_on: 'Founded',
  from_tier: 'From',
  gw: 'Code in Gleditsch & Ward',
  id: 'Name in the data',
  imf: 'Code of the IMF',
  ioc: 'Code of the IOC',
  group_id: 'Group',
  iso2: 'ISO 2-letter code',
  iso3: 'ISO 3-letter code',
  key: 'Which',
  kind: 'Kind',
  known_gaps: 'What is not known',
  m49: 'UN M49 number',
  max_run: 'Years allowed',
  member_from: 'Member from',
  member_to: 'Member until',
  new: 'Now',
  next_coverage: 'Covered by the next report',
  next_permitted_tiers: 'Next report may say',
  next_tier: 'Next report',
  next_watch_list: 'May it stay on the watch list?',
  next_year: 'Year of the next report',
  number_in_run: 'Waiver in a row',
  old: 'Before',
  others: 'Members that no report placed',
  outcome: 'What the law did',
  owid: 'Code of Our World in Data',
  part: 'Of',
  published_on: 'Published',
  rejected_sources: 'Who says otherwise',
  rejected_tier: 'Rejected',
  relisting_max_run: 'Years allowed after a relisting',
  rule: 'Law',
  run: 'Counted years',
  sentence: 'In words',
  sha256: 'SHA-256',
  stated: 'Stated',
  stated_by: 'Stated by',
  status: 'Watch-list clock',
  source_url: 'Read at',
  table: 'Part of the data',
  tier_1: 'Tier 1',
  tier_2: 'Tier 2',
  tier_2wl: 'Tier 2 Watch List',
  tier_3: 'Tier 3',
  tier_sc: 'Special Case',
  to_tier: 'To',
  url: 'Address',
  vdem: 'Code in V-Dem',
  verified_until: 'Read until',
  waivers_per_run: 'Waivers allowed',
  world_bank: 'Code of the World Bank',
  year: 'Report',
  year_from: 'How the year is known',
};

export const headingOf = (name: string): string => {
  const words = WORDS[name] ?? name.replaceAll('_', ' ');
  return words[0]?.toUpperCase() + words.slice(1);
};

const SUBJECTS = ['country', 'name', 'title'];
/** For programs, which join by them; they come last. */
const CODES =
  /^(?:id|iso2|iso3|m49|wikidata|cow|cow_letters|gw|vdem|world_bank|imf|owid|ioc|code_status|rule|citation|sha256|url|source_url)$/;

/**
 * The columns of a list as people read them: what a row is about, what is said of it, its codes.
 * @param isOfOneCountry the page says whose rows they are
 */
export function columnsForPeople<Item>(
  columns: readonly Column<Item>[],
  isOfOneCountry: boolean,
): readonly Column<Item>[] {
  const wanted = columns.filter(
    ({ name }) => !(isOfOneCountry && ['country', 'iso2', 'iso3'].includes(name)),
  );
  const subject = wanted.find(({ name }) => SUBJECTS.includes(name));
  const rankOf = (column: Column<Item>): number => {
    if (column === subject) return 0;
    return CODES.test(column.name) ? 2 : 1;
  };
  return wanted.toSorted((a, b) => rankOf(a) - rankOf(b));
}
