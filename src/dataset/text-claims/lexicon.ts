/*
 * The words of the grammar. A row is what a phrase is, then its spellings, separated by commas; the longest that fits
 * counts. Words that are not here mean nothing to the grammar and are passed over.
 */

export type VerbClass =
  | 'down'
  | 'up'
  | 'move'
  | 'be'
  | 'stay'
  | 'leave'
  | 'join'
  | 'list'
  | 'receive'
  | 'return';

export type Sign =
  | {
      readonly kind: 'verb';
      readonly verb: VerbClass;
      readonly transitive: boolean;
      readonly noun?: boolean;
      readonly alone?: boolean;
    }
  | {
      readonly kind: 'aux';
      /** Whether it is a form of "be". */
      readonly copula?: boolean;
    }
  | PlainSign;

interface PlainSign {
  readonly kind:
    | 'neg'
    | 'never'
    | 'always'
    | 'only'
    | 'again'
    | 'noLonger'
    | 'firstTime'
    | 'hedge'
    | 'boundary'
    | 'which'
    | 'and'
    | 'or'
    | 'with'
    | 'from'
    | 'to'
    | 'at'
    | 'of'
    | 'in'
    | 'noun'
    | 'otherWord'
    | 'pronoun'
    | 'theCountry'
    | 'agent'
    | 'waiver'
    | 'sanctionsWaiver'
    | 'automatic'
    | 'respectively'
    | 'row'
    | 'yearWord'
    | 'all'
    | 'no'
    | 'most'
    | 'vague'
    | 'since'
    | 'between'
    | 'thisYear'
    | 'lastYear'
    | 'yearBefore'
    | 'nextYear'
    | 'past'
    | 'atLeast'
    | 'atMost'
    | 'moreThan'
    | 'fewerThan'
    | 'approx'
    | 'exactly'
    | 'report'
    | 'including'
    | 'except'
    | 'worse'
    | 'better'
    | 'worst'
    | 'best'
    | 'than'
    | 'record'
    | 'fewest'
    | 'mostRecord'
    | 'after'
    | 'before'
    | 'formerly'
    | 'for'
    | 'law'
    | 'other'
    | 'ever'
    | 'government'
    | 'the'
    | 'statusNoWaiver'
    | 'timeWord';
}

/** Verbs that speak of the report without naming a tier. */
export const MOVES_ALONE = new Set(
  'downgraded downgrades downgrade downgrading upgraded upgrades upgrade upgrading demoted demotes demotion'.split(
    ' ',
  ),
);

const verbs = (verb: VerbClass, transitive: boolean, words: string, noun = false): [Sign, string][] =>
  words.split(',').map((word) => {
    const phrase = word.trim();
    return [{ kind: 'verb', verb, transitive, noun, alone: MOVES_ALONE.has(phrase) }, phrase];
  });
const signs = (kind: PlainSign['kind'] | 'aux', words: string): [Sign, string][] =>
  words.split(',').map((word) => [{ kind } as Sign, word.trim()]);

const copulas = (words: string): [Sign, string][] =>
  words.split(',').map((word) => [{ kind: 'aux', copula: true }, word.trim()]);

/** A sentence with one of these speaks of other ratings than those of the report. */
export const OTHER_RATINGS = new Set(
  'credit moody moodys fitch poors outlook forecast forecasts stock stocks shares sovereign junk airline aviation faa gdp debt equity analysts bond bonds investment economy economic growth software system systems firmware vaccine hotel phone covid lockdown football league'.split(
    ' ',
  ),
);

export const PHRASES: readonly (readonly [Sign, string])[] = [
  ...verbs(
    'down',
    true,
    'downgraded, downgrades, downgrade, downgrading, demoted, demotes, demoting, lowered, lowers, lowering, relegated, relegating, relegates, moved down, bumped down, knocked down, cut, dropped down, pushed down, sent down, reduced, busted down, bumped',
  ),
  ...verbs('down', true, 'downgrade, demotion, relegation', true),
  ...verbs(
    'down',
    false,
    'fell, falls, fall, falling, fallen, slid, slides, slide, sliding, slipped, slips, slipping, slip, sank, sinks, sunk, plunged, plunges, tumbled, tumbles, descended, went down, sliding down',
  ),
  ...verbs('down', true, 'dropped, drops, dropping, drop'),
  ...verbs(
    'up',
    true,
    'upgraded, upgrades, upgrading, promoted, promotes, promoting, raised, raises, raising, elevated, elevates, elevating, lifted, lifts, lifting, moved up, bumped up, boosted',
  ),
  ...verbs('up', true, 'upgrade, promotion, elevation', true),
  ...verbs(
    'up',
    false,
    'rose, rises, rise, risen, rising, climbed, climbs, climbing, improved, improves, improving, advanced, advances, went up, moves up, jumped, ascended, leapt',
  ),
  ...verbs(
    'move',
    true,
    'moved, moves, moving, shifted, shifts, transferred, reclassified, reassigned, changed',
  ),
  ...verbs('move', false, 'went, goes, gone, came, entered, enters'),
  ...verbs(
    'return',
    true,
    'returned, returns, returning, return, went back, back on, back to, back in, dropped back, fell back, slipped back, slid back, drops back, falls back, came back, moved back, relegated again, reverted',
  ),
  ...verbs(
    'be',
    true,
    'placed, places, placing, place, ranked, ranks, ranking as, rated, rates, listed, lists, put, puts, putting, classified, classifies, categorized, categorised, designated, designates, assigned, graded, included, classed, labelled, labeled, named, categorizes, positioned, slotted, rank',
  ),
  ...verbs(
    'be',
    false,
    'stood, stands, sat, sits, received a, earned, earns, appears, appeared, finds itself, found itself, found themselves, landed, lands, featured, figures, ended up, ends up, languishes, languished, sitting, gets, earning, achieved, attained, obtained, secured, met the standards for, holds, held, has a, had a, was given a, got, won, spent, spends, spending, has spent',
  ),
  ...verbs(
    'stay',
    true,
    'kept, keeps, keeping, retained, retains, maintained, maintains, maintaining, left unchanged, left',
  ),
  ...verbs(
    'stay',
    false,
    'remains, remained, remain, remaining, stayed, stays, stay, staying, continues, continued, still, stuck, unchanged, languishing',
  ),
  ...verbs(
    'leave',
    true,
    'removed from, taken off, removes, dropped from the, struck from, removed, took, taken out of, removing',
  ),
  ...verbs(
    'leave',
    false,
    'exited, exits, left the, leaves, escaped, escapes, escaping, came off, graduated from, graduates from, moved off, got off, comes off, emerged from, dropped off, drops off, fell off',
  ),
  ...verbs('join', false, 'joins, joined, join'),
  ...verbs(
    'list',
    false,
    'include, includes, included, comprise, comprises, comprised, consists of, consisted of, contains, contained, names, lists',
  ),
  ...verbs(
    'receive',
    true,
    'granted, grants, received, receives, receiving, given, gave, issued, got a, obtained a, won a, used, secured a, benefited from, needed, required, got',
  ),
  ...copulas('is, are, was, were, be, been, has been, have been, had been'),
  ...signs('aux', 'being, has, have, had, did, does, do, having been, having'),
  ...signs(
    'neg',
    'not, isn t, wasn t, weren t, aren t, didn t, hasn t, haven t, doesn t, neither, nor, did not, was not, were not, is not, are not, has not, have not, without being, rather than, instead of, cannot, failed to',
  ),
  ...signs('never', 'never, has never, have never, never once, at no time'),
  ...signs(
    'always',
    'always, has always, every year, in every report, every single year, consistently, in all reports, in every year, each year',
  ),
  ...signs('only', 'only, the only, solely, alone, sole, the sole, just, the lone, lone'),
  ...signs('again', 'again, once again, once more, yet again'),
  ...signs('noLonger', 'no longer'),
  ...signs(
    'firstTime',
    'for the first time, for the very first time, first time, first ever, its first, the first time, their first, first time ever',
  ),
  ...signs(
    'hedge',
    'may, could, would, should, might, supposed, candidate, candidates, can, will, shall, must, ought, if, unless, whether, likely, unlikely, possibly, perhaps, potential, potentially, possible, risk, risks, risked, risking, threat, threatens, threatened, threatening, faces, facing, faced, face, urge, urges, urged, urging, calls for, called for, calls on, called on, calling for, recommend, recommends, recommended, recommending, recommendation, warn, warned, warns, warning, avoid, avoids, avoided, avoiding, prevent, prevents, hopes, hope, hoped, hoping, wants, want, wanted, wish, aims, aim, aimed, aiming, seek, seeks, sought, seeking, expects, expected, expect, expecting, anticipates, predicts, predicted, propose, proposed, proposes, plans to, plan to, planned to, consider, considered, considering, refused, refuses, declined, denied, deny, denies, rumoured, reportedly, allegedly, claimed that, claims that, feared, fear, fears, goal, bid to, campaign, campaigned, lobbied, lobbying, asked, asks, demanded, demands, eligible, subject to, verge, brink, danger of, in danger, close to, nearly, almost, narrowly, imagine, suppose, hypothetical, due to be, about to, set to, bound to, might have, deserve, deserves, deserved, in order to, so as to, to be, how to, why, how, target, targets, targeted, on track, plea, petition, petitioned, pressure, pushed for, push for, argued that, argues that, argue that, believe, believes, believed, think, thinks, thought, pledge, pledged, vows, vowed, promised, determined to, efforts to, effort to, in an effort, working to, strive, strives, striving, criteria, countries whose, any country, a country that, countries that are, countries which, governments that, those that, those whose, any government, a government, a country, means that, would be, is defined, definition, defined, tvpa requires, law requires, statute, requires that, must be, may be',
  ),
  ...signs(
    'boundary',
    'while, whereas, but, although, though, however, because, as well as for, meanwhile, even though, even as, yet, despite, when, where, and then, then, until, citing, saying, said, according to, with, following',
  ),
  ...signs('which', 'which, who, that'),
  ...signs('and', 'and, as well as, plus'),
  ...signs('or', 'or'),
  ...signs('from', 'from, off, out of'),
  ...signs('to', 'to, into, onto, down to, up to the, in to, back to'),
  ...signs('at', 'on, at, as, under, within, among, amongst, in the, on the'),
  ...signs('of', 'of'),
  ...signs('in', 'in, during, by, against, near, across, via, toward, towards, between the, regarding'),
  ...signs('for', 'for'),
  ...signs(
    'noun',
    'countries, nations, states, governments, territories, country, nation, state, countries and territories, member states, jurisdictions, economies, places, members, nations and territories',
  ),
  ...signs('other', 'other, others, another, more, additional, further'),
  ...signs(
    'pronoun',
    'it, they, the two countries, both countries, the two, both, all three, these countries, the three countries, them',
  ),
  ...signs(
    'theCountry',
    'the country, the kingdom, the nation, the island nation, the government, the territory, the republic, the archipelago, the city state, the southeast asian nation, the southeast asian country, the sultanate, the emirate, the island state, the west african nation, the east african nation, the central asian nation, the gulf state, the south asian nation, the caribbean nation, the communist nation, the city',
  ),
  ...signs(
    'agent',
    'state department, u s state department, department of state, us department of state, us state department, united states department of state, united states state department, state department s, us government, united states government, washington, secretary of state, us secretary of state, american government, us officials, american officials, the us, us embassy, tip office, antony blinken, blinken, marco rubio, rubio, mike pompeo, pompeo, john kerry, kerry, rex tillerson, tillerson, hillary clinton, condoleezza rice, trump administration, biden administration, obama administration, bush administration, the state department, foggy bottom, human rights watch, amnesty international, freedom collaborative, us based, us report, us tip report, us trafficking report, us congress, us law, us senate, us ambassador, us diplomats, us lawmakers, american, us annual, us human trafficking report, us human trafficking, us trafficking in persons report, us trafficking in persons, us watch list, us watchlist, us trafficking, us tip, us list, us rankings, us ranking, us blacklist, us anti trafficking, us sanctions, us aid, us assistance, us state',
  ),
  ...signs(
    'sanctionsWaiver',
    'presidential waiver, national interest waiver, full waiver, partial waiver, sanctions waiver, waiver of sanctions, waived sanctions, waiver of restrictions, visa waiver, fee waiver, full national interest waiver, presidential waivers, waive sanctions, waive the restrictions, waived the restrictions, waived restrictions, aid waiver',
  ),
  ...signs('waiver', 'waiver, waivers, extension, a waiver, waived, extensions'),
  ...signs(
    'statusNoWaiver',
    'without a waiver left, with no waiver left, out of waivers, no waivers left, no waiver left, no waivers remaining, exhausted its waivers, used up its waivers, run out of waivers, ran out of waivers, without any waiver left, that had no waiver left, which had no waiver left, with no waivers left, that had run out of waivers, had run out of waivers',
  ),
  ...signs(
    'automatic',
    'automatic, automatically, auto, by law, by operation of law, under the two year rule, two year rule, by default, mandatory, as required by law',
  ),
  ...signs('respectively', 'respectively'),
  ...signs(
    'row',
    'consecutive, straight, successive, in a row, running, on the trot, back to back, uninterrupted',
  ),
  ...signs('yearWord', 'year, years, report, reports, annual report, edition, editions'),
  ...signs('timeWord', 'time, times'),
  ...signs('all', 'all, every, each, all of the'),
  ...signs('no', 'no, none of, none, not a single, not one, zero'),
  ...signs('most', 'most, most of, a majority of, the majority of, more than half of'),
  ...signs(
    'mostRecord',
    'the most, the highest number of, the largest number of, a record number of, record number of, most ever, the most ever, more than in any other, the greatest number of, record high, highest ever',
  ),
  ...signs('record', 'a record, record'),
  ...signs(
    'fewest',
    'the fewest, the lowest number of, the smallest number of, record low, fewest, record low number of',
  ),
  ...signs(
    'vague',
    'several, many, dozens of, a number of, numerous, various, few, a few, a handful of, dozens, two dozen, scores of, a dozen, half of, half, a third of, a quarter of, a majority',
  ),
  ...signs('since', 'since, ever since'),
  ...signs('between', 'between'),
  ...signs(
    'thisYear',
    'this year, this year s, the latest, latest, the newest, newest, the current, currently, the most recent, most recent, now, today, current, at present, presently',
  ),
  ...signs('lastYear', 'last year, last year s'),
  ...signs(
    'yearBefore',
    'the previous year, the year before, a year earlier, the prior year, a year before, the preceding year, previous year, the year prior, one year earlier, previous report, the report before, the previous report, the previous years',
  ),
  ...signs('nextYear', 'next year, next year s, coming years, in the future, future, next report'),
  ...signs('past', 'the past, the last, the previous, past, the preceding, previous, the prior'),
  ...signs('atLeast', 'at least, no fewer than, no less than, not less than, a minimum of'),
  ...signs('atMost', 'at most, no more than, not more than, up to, a maximum of'),
  ...signs('moreThan', 'more than, over, upwards of, greater than'),
  ...signs('fewerThan', 'fewer than, less than, under'),
  ...signs('approx', 'about, around, some, roughly, approximately, nearly, almost, circa, close to'),
  ...signs('exactly', 'exactly, a total of, altogether, in total, precisely, a total'),
  ...signs(
    'report',
    'tip report, trafficking in persons report, tip reports, trafficking in persons, human trafficking report, tip ranking, trafficking report',
  ),
  ...signs(
    'including',
    'including, among them, such as, among which, like, notably, namely, alongside, along with, together with, joining',
  ),
  ...signs(
    'except',
    'except, except for, other than, apart from, excluding, aside from, unlike, with the exception of, barring, all but',
  ),
  ...signs('worse', 'worse, lower, below, beneath, behind, a lower tier, a worse tier'),
  ...signs('better', 'better, higher, above, ahead of, a higher tier, a better tier'),
  ...signs(
    'worst',
    'its worst, its lowest, worst ranking, lowest ranking since, worst placement, lowest placement, worst rank, lowest rank, lowest tier since, worst position, lowest position, its poorest',
  ),
  ...signs(
    'best',
    'its best, its highest, best ranking, highest ranking since, best placement, highest placement, best rank, highest rank, best position, highest position',
  ),
  ...signs('than', 'than'),
  ...signs('after', 'after, having spent, following'),
  ...signs('before', 'before, prior to, ahead of its'),
  ...signs(
    'formerly',
    'formerly, previously, once, earlier, in the past, at one time, used to be, long, historically, years ago, two years ago, a decade ago, three years ago',
  ),
  ...signs('law', 'law, act, statute, rule, legislation, reauthorization'),
  ...signs('ever', 'ever'),
  ...signs(
    'government',
    'government, authorities, kingdom, republic, government s, ranking, rating, status, rank, tier, placement, position, standing, classification, grade, name, record',
  ),
  ...signs('the', 'the, a, an, its, their, list, of the list'),
];

/** Months, behind or before which a number is a day. */
export const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** A number in words, to a hundred; `null` for a word that is none. @param next the word behind it */
export function cardinalOf(word: string, next: string | undefined): { value: number; words: number } | null {
  const tens = TENS[word];
  const unit = next === undefined ? -1 : CARDINALS.indexOf(next);
  if (tens !== undefined)
    return unit > 0 && unit < 10 ? { value: tens + unit, words: 2 } : { value: tens, words: 1 };
  const value = CARDINALS.indexOf(word);
  return value === -1 ? null : { value, words: 1 };
}

/** Which in a row a word says: `third` is 3. */
export function ordinalOf(word: string): number | null {
  const value = ORDINALS.indexOf(word);
  return value === -1 ? null : value;
}

/** Words of other languages that speak of the tiers or the watch list. */
export const FOREIGN = new Set(
  'nivel niveau categoria categorie stufe lista vigilancia trata tratta traite menschenhandel livello nivell trafico tier-3-liste traffico surveillance humaine etats uberwachungsliste kategorie rang'.split(
    ' ',
  ),
);
export const ENGLISH = new Set(
  'the of on to was were and by have has been from it with after that report'.split(' '),
);
