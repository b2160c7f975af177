import type { ClaimRequest } from '../claims/request.js';
import type { Item } from './items.js';
import { dataOf, setOf } from './lexicon.js';

/*
 * One clause as one claim. Each of its words has a part in a pattern (assets/texts/readings.json) or is known to change
 * nothing; of a clause with any other word nothing is judged.
 */

/** A placement, or a move or event, and between what a move goes where its ends are not said. */
interface Predicate {
  readonly is: 'place' | 'stay' | 'move' | 'event';
  readonly event?: ClaimRequest['event'];
  readonly from?: string;
  readonly to?: string;
}

type ClausePart =
  | 'verb'
  | 'whom'
  | 'number'
  | 'bound'
  | 'share'
  | 'group'
  | 'only'
  | 'others'
  | 'among'
  | 'members'
  | 'was'
  | 'there'
  | 'since'
  | 'each'
  | 'joined'
  | 'from'
  | 'tier';

/** A part that the clause does not name is missing. */
export interface Predication extends Readonly<Partial<Record<ClausePart, Item | undefined>>> {
  /** `null`: countries and nothing that is said of them, or the time, the report, who says so. */
  readonly kind: Predicate | null;
  readonly isPast: boolean;
  readonly often: 'never' | 'not' | 'always' | null;
  /** The report or its makers place, and whom they place stands behind the verb. */
  readonly isActive: boolean;
  readonly hasAgent: boolean;
  /** No verb says so: `Nepal on the watch list`. */
  readonly isHeadline: boolean;
  readonly isAgain: boolean;
  /** `no longer`, `not any more`: it was so before. */
  readonly isEnded: boolean;
  readonly isStill: boolean;
  /** `so did Laos`: the same as before. */
  readonly isDitto: boolean;
  /** `where it has been since`: on the tier that stands before. */
  readonly isWhere: boolean;
  /** `its lowest ranking`: the lowest that it ever had, or the lowest tier. */
  readonly isOwn: boolean;
  /** `after three years on the watch list`. */
  readonly isAfter: boolean;
}

const { fillers, present, kinds, parts, ...rows } = dataOf('readings.json') as {
  readonly fillers: string;
  readonly present: string;
  readonly kinds: Readonly<Record<string, Predicate>>;
  readonly parts: Readonly<Record<string, string>>;
} & Readonly<Record<'subjects' | 'predicates' | 'whole', readonly string[]>>;

const filled = (pattern: string): string =>
  pattern.replaceAll(/\{([A-Z]+)\}/g, (_, name) => filled(parts[name] ?? ''));
const PATTERNS = [
  ...rows.subjects.flatMap((whom) => rows.predicates.map((said) => whom + said)),
  ...rows.whole,
].map((each) => new RegExp(`^m?${filled(each)}m?$`.replace('^m?(?<agent>', '^(?<agent>'), 'd'));
const BARE = /^m?(?<whom>[CP])?m?$|^(?<number>N)M?$/d;

const OFTEN: Readonly<Record<string, Predication['often']>> = { y: 'never', z: 'not', Q: 'always' };
const PAST_BE = /^(?:was|were|wasnt|werent|got|had|there)\b/;
/** `has been downgraded`, `ranks`, `remain`: other verbs are past. */
const PRESENT = new RegExp(present);
/** `in Cambodia`, `according to Vietnam`: not who is placed. */
const NO_SUBJECT = /^(?:by|per|according to|as reported by)$/;
const ARTICLE = /^(?:an?|the|its|their|this|that)$/;
const NEWLY = setOf('newly');
const OF_REPORT = /^[ngahmUwY]*r/;

const NAMED_PARTS = [
  'verb',
  'whom',
  'number',
  'bound',
  'share',
  'only',
  'others',
  'among',
  'joined',
  'members',
  'was',
  'there',
  'since',
  'each',
];

interface SubjectAndVerb {
  readonly whom: Item | undefined;
  readonly verb: Item | undefined;
  readonly isActive: boolean;
}

/** The word by which a clause that has the form of a claim is none. */
function strangeIn(items: readonly Item[], { whom, verb, isActive }: SubjectAndVerb): Item | undefined {
  const before = items[items.indexOf(whom as Item) - 1];
  if (whom && !isActive && before && ('of'.includes(before.cls) || NO_SUBJECT.test(before.norm))) return whom;
  if (!verb) return undefined;
  // `an upgrade from Tier 2`
  const article = items[items.indexOf(verb) - 1]?.norm ?? '';
  if (ARTICLE.test(article) && !(article === 'that' && items.some(({ cls }) => cls === '1'))) return verb;
  // `dropped as a Tier 3 country`
  const as = 'udlL'.includes(verb.cls) ? items.find(({ cls }) => cls === 'q') : undefined;
  if (as) return as;
  // `left Iran on Tier 3`
  const isOn = /o[gn]*[Tt]/.test(items.map(({ cls }) => cls).join(''));
  return verb.cls === 'L' && (isActive || isOn || items.some(({ cls }) => cls === 'b')) ? verb : undefined;
}

/** `newly ranked`, `a new Tier 3 country`: a move, unless it is the report that is new. */
function newlyIn(items: readonly Item[]): Item | undefined {
  const letters = items.map(({ cls }) => cls).join('');
  return items.find(
    ({ cls, norm }, at) => cls === 'n' && NEWLY.has(norm) && !OF_REPORT.test(letters.slice(at + 1)),
  );
}

/** A clause as a claim, or the first word that has no part in it. */
export function saidIn(items: readonly Item[]): Predication | Item {
  const core = items.filter(
    ({ cls }, at) =>
      !fillers.includes(cls) &&
      (!'mr'.includes(cls) || items.slice(0, at).every((each) => 'gnYwhmo'.includes(each.cls))),
  );
  const letters = core.map(({ cls }) => (cls === 'r' ? 'm' : cls)).join('');
  const match = [BARE, ...PATTERNS].map((each) => each.exec(letters)).find((each) => each !== null);
  const [indices, groups] = [match?.indices?.groups ?? {}, match?.groups ?? {}];
  const part = (name: string) => core[indices[name]?.[0] ?? -1];
  const verb = part('verb');
  const often = [
    ...new Set(
      items.flatMap(({ cls, norm }) => OFTEN[cls] ?? (cls === 'b' && /n ?t\b/.test(norm) ? 'not' : [])),
    ),
  ];
  const strange =
    strangeIn(items, { whom: part('whom'), verb, isActive: groups.active !== undefined }) ??
    newlyIn(items) ??
    (often.length > 1 ? core[0] : undefined);
  if (match == null || strange)
    return (
      strange ??
      items.find(({ cls }) => 'xX9'.includes(cls)) ??
      core.find(({ cls }) => 'OISBG2N'.includes(cls)) ??
      core.at(-1) ??
      (items[0] as Item)
    );
  const isClaim = [groups.tier, groups.from, groups.from2, groups.verb, groups.ditto].some(
    (each) => each !== undefined,
  );
  return {
    ...Object.fromEntries(NAMED_PARTS.flatMap((name) => (part(name) ? [[name, part(name)]] : []))),
    group: part('group') ?? part('group2'),
    from: part('from') ?? part('from2'),
    tier: part('tier'),
    kind: isClaim ? (kinds[groups.verb ?? 'p'] ?? null) : null,
    isPast: isPast(items, verb),
    often: often[0] ?? null,
    isActive: groups.active !== undefined,
    hasAgent: groups.agent !== undefined,
    isHeadline: groups.headline !== undefined,
    isOwn: isOwn(items, part('tier')),
    isAgain: items.some(({ tags }) => tags.has('again')),
    isEnded: items.some(({ tags }) => tags.has('ended')),
    isWhere: groups.where !== undefined,
    isDitto: groups.ditto !== undefined,
    isAfter: groups.after !== undefined,
    isStill: items.some(({ cls }) => cls === 'v'),
  };
}

const isOwn = (items: readonly Item[], tier: Item | undefined): boolean =>
  tier?.cls === 't' && /^(?:its|their)$/.test(items[items.indexOf(tier) - 1]?.norm ?? '');

export const isRead = (said: Predication | Item): said is Predication => 'kind' in said;

function isPast(items: readonly Item[], verb: Item | undefined): boolean {
  if (items.some(({ cls, norm }) => cls === 'H' && norm !== 'had')) return false;
  const be = items.find(({ cls }) => cls === 'b');
  if (be !== undefined) return PAST_BE.test(be.norm);
  return verb !== undefined && (!PRESENT.test(verb.norm) || PAST_BE.test(verb.norm));
}
