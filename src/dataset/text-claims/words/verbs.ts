import { type Row, spellings, type VerbClass } from './signs.js';

/** Verbs that speak of the report without naming a tier. */
const ALONE = new Set(
  'downgraded downgrades downgrade downgrading upgraded upgrades upgrade upgrading demoted demotes demotion'.split(
    ' ',
  ),
);
/** Forms that are no present tense though they end as one. */
const PAST_IN_S = new Set(['was']);

const isPresent = (phrase: string): boolean => {
  const [word = ''] = phrase.split(' ');
  return !PAST_IN_S.has(word) && (/s$/.test(word) || word === 'are' || word === 'have' || word === 'still');
};

const verbs = (verb: VerbClass, transitive: boolean, words: string, noun = false): Row[] =>
  spellings(words).map((phrase) => [
    { kind: 'verb', verb, transitive, noun, alone: ALONE.has(phrase), present: isPresent(phrase) },
    phrase,
  ]);
const copulas = (words: string, earlier = false): Row[] =>
  spellings(words).map((phrase) => [
    { kind: 'aux', copula: true, present: isPresent(phrase), earlier },
    phrase,
  ]);
const auxiliaries = (words: string): Row[] =>
  spellings(words).map((phrase) => [{ kind: 'aux', present: isPresent(phrase) }, phrase]);

/** What countries do among the tiers, or is done to them. */
export const VERBS: readonly Row[] = [
  ...verbs(
    'down',
    true,
    'downgraded, downgrades, downgrading, demoted, demotes, demoting, lowered, lowers, lowering, relegated, relegating, relegates, moved down, moves down, moving down, bumped down, knocked down, cut, cuts, cut back, cut down, dropped down, pushed down, sent down, reduced, bumped, kicked down, marked down',
  ),
  ...verbs('down', true, 'downgrade, demotion, relegation', true),
  ...verbs('down', true, 'dropped, drops, dropping, drop'),
  ...verbs(
    'down',
    false,
    'fell, falls, fall, falling, fallen, slid, slides, slide, sliding, slipped, slips, slipping, slip, sank, sinks, sunk, sinking, plunged, plunges, plunging, plummeted, plummets, plummeting, slumped, slumps, slumping, tumbled, tumbles, tumbling, crashed, nosedived, dipped, dips, descended, went down, sliding down, fell down, slipped down, falls down',
  ),
  ...verbs(
    'up',
    true,
    'upgraded, upgrades, upgrading, promoted, promotes, promoting, raised, raises, raising, elevated, elevates, elevating, lifted, lifts, lifting, moved up, moves up, moving up, move up, bumped up, bumps up, boosted, brought up, pushed up, marked up',
  ),
  ...verbs('up', true, 'upgrade, promotion, elevation', true),
  ...verbs(
    'up',
    false,
    'rose, rises, rise, risen, rising, climbed, climbs, climbing, climbed up, climbs up, improved, improves, improving, advanced, advances, advancing, went up, jumped, jumps, jumped up, ascended, leapt, leaped, soared, graduated to, graduates to, progressed, progresses, stepped up to, rose up',
  ),
  ...verbs(
    'move',
    true,
    'moved, moves, moving, shifted, shifts, shifting, transferred, reclassified, reassigned, changed, added, adds, adding',
  ),
  ...verbs('move', false, 'went, goes, gone, came, entered, enters, entering, switched, crossed'),
  ...verbs(
    'return',
    true,
    'returned, returns, returning, return, went back, back on, back to, back in, back at, back onto, back up to, dropped back, fell back, slipped back, slid back, drops back, falls back, slips back, slides back, came back, comes back, moved back, moves back, put back, placed back, climbed back, relegated again, reverted, reverts, restored, reinstated, regained, regains, regaining, won back, reclaimed, reclaims, recovered',
  ),
  ...verbs(
    'be',
    true,
    'placed, places, placing, place, ranked, ranks, ranking as, rated, rates, listed, lists, put, puts, putting, classified, classifies, categorized, categorised, designated, designates, assigned, assigns, graded, included, classed, labelled, labeled, named, categorizes, positioned, slotted, rank, grouped, handed, awarded, awards, blacklisted',
  ),
  ...verbs(
    'be',
    false,
    'stood, stands, standing, sat, sits, received a, earned, earns, appears, appeared, finds itself, found itself, found themselves, find themselves, landed, lands, landed in, featured, features, figured, figures, ended up, ends up, languishes, languished, languishing, sitting, gets, earning, achieved, achieves, achieving, attained, attains, obtained, secured, secures, met the standards for, holds, held, has a, had a, was given a, got, won, spent, spends, spending, has spent, became, becomes, become, reached, reaches, reaching, made it to, made it into, gained, gains, scored, scores, lingered, wound up',
  ),
  ...verbs(
    'stay',
    true,
    'kept, keeps, keeping, keep, retained, retains, retaining, retain, maintained, maintains, maintaining, maintain, left unchanged, preserved, preserves',
  ),
  ...verbs(
    'stay',
    false,
    'remains, remained, remain, remaining, stayed, stays, stay, staying, continues, continued, continues to be, continued to be, continues to rank, continues on, still, stuck, unchanged, held on to, holds on to, held onto, holds onto, hold on to, clung to, clings to, clinging to, hung on to, hangs on to, kept hold of, continued on, left on, left in, left at',
  ),
  ...verbs(
    'leave',
    true,
    'removed from, taken off, removes, removing, dropped from, dropped off, struck from, struck off, removed, took, takes, taken out of, taken from, pulled from, pulled off, lifted off, lifted from, moved off, moved out of, stricken from, delisted from, deleted from',
  ),
  ...verbs(
    'leave',
    false,
    'left, exited, exits, exiting, left the, leaves, leaving, escaped, escapes, escaping, came off, comes off, coming off, graduated from, graduates from, got off, gets off, emerged from, emerges from, drops off, fell off, falls off, fell out of, falls out of, dropped out of, drops out of, slipped out of, shed, sheds, shakes off, shook off, broke out of, gets out of, got out of',
  ),
  ...verbs('leave', false, 'exit, departure, escape', true),
  ...verbs(
    'lose',
    false,
    'lost, loses, losing, lose, forfeited, forfeits, surrendered, stripped of, relinquished, deprived of',
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
    'granted, grants, granting, received, receives, receiving, receive, given, gave, gives, issued, got a, obtained a, won a, secured a, benefited from, benefitted from, benefits from, got, get, extended, obtained, accorded',
  ),
  ...verbs(
    'waive',
    true,
    'waived the automatic downgrade of, waived the required downgrade of, waived a downgrade of, waived the downgrade of, waived an automatic downgrade of, waived a required downgrade of',
  ),
  ...copulas('is, are, was, were, be, been, has been, have been, being, having been'),
  ...copulas('had been', true),
  ...auxiliaries('has, have, had, did, does, do, having'),
];
