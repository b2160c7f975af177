/*
 * Tiers, watch lists and ratings that are not those of the report. A sentence that speaks of one, and not of the report
 * too, makes no claim.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A sentence with one of these speaks of other tiers or lists, whatever it says of tiers. */
const STRONG = words(
  'survey surveys poll fantasy rugby league fifa uefa nba cricket basketball tennis olympic olympics lockdown covid coronavirus pandemic quarantine vaccine vaccines vaccination chip chips semiconductor semiconductors nvidia faa icao aviation fatf moneyval laundering ustr piracy counterfeit copyright treasury opec imf oecd moody moodys fitch junk bondholders supplier suppliers automaker carmaker datacenter visa visas fishing iuu egmont hospitals universities terrorism laundering airline airlines airport esports supply biosecurity cyber cybersecurity itu gavi mortgage handicap greta aml bank banks fidh cpc uscirf ssp',
);
/** The same, in two words. */
const STRONG_PAIRS = words(
  'special_301 world_bank data_centre data_center data_centres religious_freedom intellectual_property currency_manipulation currency_practices monitoring_list grey_list gray_list priority_watch export_controls export_control chip_export child_soldiers high_risk investment_grade credit_rating credit_ratings nations_league premier_league travel_advisory travel_advice press_freedom freedom_house partly_free corruption_index corruption_perceptions yellow_card tax_havens tax_haven european_union eu_list eu_blacklist red_list world_rugby davis_cup tier_city tier_cities state_sponsors state_sponsor climate_index human_development peace_index passport_index open_doors forced_labour_list entity_list world_heritage in_danger supply_chain child_labor child_labour organised_crime_index',
);
/** Organizations that rate others, but whose members can be counted: `No member of the European Union was on Tier 3`. */
const WITH_MEMBERS = words('oecd european_union');
const MEMBERS = words('member members country countries nation nations state states allies');

/** Whether an organization is named for its members: `OECD members`, `countries in the European Union`. */
function tellsMembers(norms: readonly string[], from: number, name: string): boolean {
  if (!WITH_MEMBERS.has(name)) return false;
  const behind = norms[from + name.split('_').length] ?? '';
  const before = norms[from - 1] === 'the' ? from - 2 : from - 1;
  return (
    MEMBERS.has(behind) ||
    (['of', 'in'].includes(norms[before] ?? '') && MEMBERS.has(norms[before - 1] ?? ''))
  );
}

/** A sentence with one of these and no tier speaks of another rating. */
const WEAK = words(
  'credit poors outlook forecast forecasts stock stocks shares sovereign gdp debt equity analysts bond bonds investment economy economic growth software system systems firmware hotel phone football league index passengers facilities railway railways road roads port ports factory plant equipment budget inflation currency airport airline',
);

/** How much a sentence speaks of something else: `strong` outweighs a tier, `weak` does not. */
export function otherSubject(norms: readonly string[]): 'strong' | 'weak' | null {
  let weak = false;
  for (const [index, norm] of norms.entries()) {
    const pair = `${norm}_${norms[index + 1] ?? ''}`;
    const name = STRONG.has(norm) ? norm : STRONG_PAIRS.has(pair) ? pair : null;
    if (name !== null && !tellsMembers(norms, index, name)) return 'strong';
    if (WEAK.has(norm)) weak = true;
  }
  return weak ? 'weak' : null;
}
