import { HEDGES } from './hedges.js';
import { type Row, signs } from './signs.js';
import { VERBS } from './verbs.js';

/** `because of the two-year rule`: the law made it so. */
const BY_THE_RULE = [
  '',
  'the',
  'under the',
  'because of the',
  'due to the',
  'owing to the',
  'as a result of the',
].flatMap((by) => ['rule', 'limit'].map((rule) => `${by} two year ${rule}`.trim()));

/** Every phrase of the grammar. */
export const PHRASES: readonly Row[] = [
  ...VERBS,
  ...HEDGES,
  ...signs(
    'neg',
    'not, isn t, wasn t, weren t, aren t, didn t, hasn t, haven t, doesn t, neither, nor, without being, rather than, instead of, cannot, couldn t, won t, hadn t, ain t',
  ),
  ...signs(
    'never',
    'never, has never, have never, had never, never once, has not once, have not once, had not once, was not once, at no time, at no point, not once, not ever, never ever, never yet',
  ),
  ...signs(
    'always',
    'always, has always, every year, in every report, every single year, consistently, in all reports, in every year, each year',
  ),
  ...signs(
    'only',
    'only, the only, solely, alone, sole, the sole, the lone, lone, one and only, the one and only',
  ),
  ...signs('again', 'again, once again, once more, yet again, anew'),
  ...signs('noLonger', 'no longer, not any longer, not anymore'),
  ...signs(
    'firstTime',
    'for the first time, for the very first time, for the first time ever, for the first time in its history, for the first time in history, first time ever',
  ),
  ...signs(
    'boundary',
    'while, whereas, but, although, though, however, because, as well as for, meanwhile, even though, even as, yet, despite, where, and then, then, citing, saying, said, says, told, according to, with, followed by, thanks to, due to, owing to, after which, thereby, so that, since it, since its, since their, since they, since the government, since the country, shows, showed, noted, notes that, notes, welcomes that, noting, announced, announced that, announces',
  ),
  ...signs('when', 'when'),
  ...signs('which', 'which, who, that'),
  ...signs('and', 'and, as well as, plus'),
  ...signs('or', 'or'),
  ...signs('from', 'from, off, out of, up from, down from'),
  ...signs('to', 'to, into, onto, down to, up to the, in to, back to'),
  ...signs('at', 'on, at, as, under, within, in the, on the, upon'),
  ...signs('of', 'of'),
  ...signs('in', 'in, during, by, against, near, across, via, toward, towards, between the, regarding'),
  ...signs('for', 'for'),
  ...signs(
    'noun',
    'countries, nations, states, governments, territories, country, nation, state, countries and territories, member states, jurisdictions, economies, places, nations and territories, countries or territories, governments worldwide',
  ),
  ...signs(
    'oneOf',
    'one of the, one of, one of only, one of just, amongst the, among the, among only, among, part of a group of, one among, part of the group of',
  ),
  ...signs('numberOf', 'the number of, number of, the total number of, the tally of, the count of'),
  ...signs('other', 'other, others, another, more, additional, further'),
  ...signs(
    'pronoun',
    'it, they, the two countries, both countries, the two, these countries, the three countries, the two nations, the three nations, both nations, them',
  ),
  ...signs('theCountry', 'the government, the city, the special administrative region'),
  ...signs(
    'agent',
    'state department, u s state department, department of state, us department of state, us state department, united states department of state, united states state department, state department s, us government, united states government, washington, secretary of state, us secretary of state, american government, us officials, american officials, us embassy, tip office, antony blinken, blinken, marco rubio, rubio, mike pompeo, pompeo, john kerry, kerry, rex tillerson, tillerson, hillary clinton, condoleezza rice, trump administration, biden administration, obama administration, bush administration, the state department, foggy bottom, human rights watch, amnesty international, freedom collaborative, us based, us congress, us law, us senate, us ambassador, us diplomats, us lawmakers, american, us sanctions, us aid, us assistance, us state',
  ),
  ...signs(
    'sanctionsWaiver',
    'presidential waiver, national interest waiver, full waiver, partial waiver, sanctions waiver, waiver of sanctions, waived sanctions, waiver of restrictions, visa waiver, fee waiver, full national interest waiver, presidential waivers, waive sanctions, waive the restrictions, waived the restrictions, waived restrictions, aid waiver',
  ),
  ...signs('waiver', 'waiver, waivers, extension, a waiver, waived, extensions'),
  ...signs(
    'statusNoWaiver',
    'used up their waivers, used up its waivers, used up all its waivers, used up all their waivers, exhausted their waivers, exhausted all its waivers, exhausted all their waivers, exhausting its waivers, exhausting their waivers, exhausted its waiver, had no waivers, had no waiver, without a waiver left, with no waiver left, out of waivers, no waivers left, no waiver left, no waivers remaining, exhausted its waivers, used up its waivers, run out of waivers, ran out of waivers, without any waiver left, that had no waiver left, which had no waiver left, with no waivers left, that had run out of waivers, had run out of waivers',
  ),
  ...signs(
    'automatic',
    `automatic, automatically, auto, by law, by operation of law, ${BY_THE_RULE.join(', ')}, by default, mandatory, as required by law`,
  ),
  ...signs('respectively', 'respectively'),
  ...signs(
    'row',
    'consecutive, straight, successive, in a row, running, on the trot, back to back, uninterrupted',
  ),
  ...signs('yearWord', 'year, years'),
  ...signs(
    'reportWord',
    'report, reports, annual report, edition, editions, us report, annual us report, us annual report',
  ),
  ...signs('timeWord', 'time, times'),
  ...signs(
    'unclearTime',
    'never before, ago, twice, thrice, two times, three times, several times, many times, decade, decades, months, month, mid, early on, at first, at some point, at one point, in recent years, recent years, recently, some years, several years, many years, for years, spent years, over the years, in a generation, time and again, repeatedly, on and off, so far, soon, soon after, shortly after, eventually, later that year, days later, weeks later, months later, back then, at the time, then year, half a decade, quarter century, century, since then, ever since then, initially, originally, pre, post, era, and beyond, onward, onwards',
  ),
  ...signs(
    'adverb',
    'saw its ranking, sees its ranking, had its ranking, has had its ranking, saw its status, had its status, saw its rank, had its rank, saw its rating, had its rating, saw its place, saw their ranking, saw their rankings, had their rankings, had their ranking, also, too, itself, themselves, subsequently, finally, both, jointly, officially, formally, instead, quietly, controversially, unexpectedly, sharply, further, in fact, indeed, meanwhile, therefore, thus, together, s, duly, one tier, two tiers, one level, a notch, one notch, two notches, two levels, one rung, a rung, one place, one step, overall, already, even, consequently, accordingly, remarkably, simply, actually, really, not surprisingly, surprisingly, along, in turn, up, down, this time, just, only just, effectively, promptly, swiftly, also been, likewise, similarly, and also, as well, separately, notably, unanimously, deservedly, rightly, proudly, firmly, squarely, directly, straight back, straight down, solidly, comfortably, temporarily, ultimately, not just, not merely, not simply',
  ),
  ...signs('all', 'all, every, each, all of the, all the, every single, all of'),
  ...signs('no', 'no, none of, none, not a single, not one, zero'),
  ...signs('most', 'most, most of, a majority of, the majority of, more than half of'),
  ...signs(
    'mostRecord',
    'the most, the highest number of, the largest number of, a record number of, record number of, most ever, the most ever, more than in any other, the greatest number of, record high, highest ever',
  ),
  ...signs(
    'fewest',
    'the fewest, the lowest number of, the smallest number of, record low, fewest, record low number of',
  ),
  ...signs(
    'vague',
    'several, many, dozens of, a number of, numerous, various, few, a few, the few, a handful of, dozens, scores of, half of, half, half the, a third of, a quarter of, a majority, a couple of, a fifth of, two thirds of, a minority of, more and more, a growing number of, growing number of, hundreds of, certain, certain other, a host of, a group of, a bunch of, a long list of, a score of',
  ),
  ...signs(
    'since',
    // `ten years since it was`: no reason, as `since it was` is.
    'since, ever since, year since, years since, reports since, decade since, decades since',
  ),
  ...signs('until', 'until, till, up until, through, thru'),
  ...signs('between', 'between'),
  ...signs(
    'thisYear',
    'this year, this year s, the latest, latest, the newest, newest, the current, currently, the most recent, most recent, now, today, current, at present, presently',
  ),
  ...signs('lastYear', 'last year, last year s'),
  ...signs(
    'yearBefore',
    'the previous year, the year before, a year earlier, the prior year, the preceding year, previous year, the year prior, one year earlier, previous report, the report before, the previous report, the prior report, a report earlier, the last report before, the year previous',
  ),
  ...signs(
    'yearAfter',
    'the following year, the next year, in the next year, the year after, the year after that, the following year s, the subsequent year, the following report, the next report, the report after, in the following year, one year on, a year on, the year following',
  ),
  ...signs('sameYear', 'that year, the same year, that same year, in that year, that year s'),
  ...signs('later', 'later, afterwards, after that, thereafter, on from that'),
  ...signs('earlier', 'earlier, before that, previously'),
  ...signs(
    'nextYear',
    'next year, next year s, coming years, in the future, future, upcoming, forthcoming, next time',
  ),
  ...signs('past', 'the past, the last, the previous, past, the preceding, previous, the prior'),
  ...signs('atLeast', 'at least, no fewer than, no less than, not less than, a minimum of'),
  ...signs('atMost', 'at most, no more than, not more than, up to, a maximum of'),
  ...signs('moreThan', 'more than, over, upwards of, greater than, above, exceeding'),
  ...signs('fewerThan', 'fewer than, less than, under'),
  ...signs(
    'approx',
    'about, around, some, roughly, approximately, circa, as many as, as few as, in excess of, well over, well under, or so, just over, just under, a little over, somewhere between, anywhere between',
  ),
  ...signs('exactly', 'exactly, a total of, altogether, in total, precisely, a total'),
  ...signs(
    'report',
    'tip report, trafficking in persons report, trafficking in persons reports, tip reports, trafficking in persons, human trafficking report, tip ranking, tip rankings, trafficking report, trafficking reports, tipreport, tipreports, us tip report, us trafficking report, us human trafficking report, us human trafficking, us trafficking in persons report, us trafficking in persons, us trafficking, us tip, us trafficking list, us anti trafficking, human trafficking list, tip, anti trafficking, human trafficking, trafficking list, trafficking ranking, trafficking rankings, human trafficking rankings, human trafficking ranking, report on trafficking, people trafficking, modern slavery, tvpa, sex trafficking, labor trafficking, trafficking victims protection act, trafficking blacklist, trafficking record, on trafficking',
  ),
  ...signs(
    'including',
    'including, among them, such as, among which, like, notably, namely, alongside, along with, together with, joining, the likes of, in the company of, joined by, next to, beside',
  ),
  ...signs(
    'except',
    'except, except for, other than, apart from, excluding, aside from, besides, unlike, with the exception of, barring, all but',
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
    'formerly, once, in the past, at one time, used to be, historically, at various times, once upon a time',
  ),
  ...signs('law', 'law, act, statute, rule, legislation, reauthorization'),
  ...signs(
    'government',
    'government, authorities, kingdom, republic, government s, ranking, rating, status, rank, tier, placement, position, standing, classification, grade, name, record, rankings, ratings, governments, designation, category, level, spot, place, place on, place in, performance, authorities s, score',
  ),
  ...signs('the', 'the, a, an, its, their, his, her, list, of the list, this, that country s, his country s'),
];
