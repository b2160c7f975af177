import type { Headword } from '../../claims/verdict.js';
import { standingOf } from '../../dataset/clock.js';
import type { Country } from '../../dataset/countries.js';
import { findPrecedents } from '../../dataset/precedents.js';
import { LIMITS, summaryOf } from '../../dataset/precedents-summary.js';
import type { Release } from '../../dataset/release.js';
import { searchText } from '../../domain/parameters.js';
import { directionOf, type Tier, type Vote } from '../../domain/tier.js';
import type { Eligibility, Trace as EngineTrace } from '../../engine/eligibility.js';
import type { Status } from '../../engine/vocabulary.js';
import { VERDICT_LOOKS, type VerdictLook } from '../../graphics/card.js';
import { Link, shortLabel } from './inline.js';

export interface BarPart {
  readonly tier: Vote;
  readonly cases: number;
  readonly label: string;
}

/** Percent of the whole below which words stand in a part only where the bar is wide, or not at all. */
const ROOM_FOR_WORDS = 30;
const ROOM_IN_A_WIDE_BAR = 14;
const ROOM_FOR_A_NUMBER = 5;

function Bar({ parts, label, thin = false }: { parts: readonly BarPart[]; label: string; thin?: boolean }) {
  const total = parts.reduce((sum, { cases }) => sum + cases, 0);
  let at = 0;
  return (
    <svg class={thin ? 'bar bar-thin' : 'bar'} role="img" aria-label={label}>
      <pattern id="bar-stripes" width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="stripes" d="M0 0L6 6M-1 5L1 7M5 -1L7 1" />
      </pattern>
      {parts
        .filter(({ cases }) => cases > 0)
        .map(({ tier, cases, label: words }) => {
          const x = at;
          const width = (100 * cases) / total;
          at += width;
          const name = tier.toLowerCase();
          const texts =
            width >= ROOM_FOR_WORDS
              ? [['', words]]
              : width >= ROOM_IN_A_WIDE_BAR
                ? [
                    ['only-wide', words],
                    ['only-narrow', String(cases)],
                  ]
                : width >= ROOM_FOR_A_NUMBER
                  ? [['', String(cases)]]
                  : [];
          return (
            <>
              <rect class={`fill-${name}`} x={`${x}%`} y="0" width={`${width}%`} height="100%" />
              {(tier === 'SC' || tier === 'NR') && (
                <rect fill="url(#bar-stripes)" x={`${x}%`} y="0" width={`${width}%`} height="100%" />
              )}
              {x > 0 && <rect class="gap" x={`${x}%`} y="0" width="2" height="100%" />}
              {texts.map(([where, text]) => (
                <text key={where} class={`ink-${name} ${where}`} x={`${x}%`} dx="10" y="50%" dy="0.35em">
                  {text}
                </text>
              ))}
            </>
          );
        })}
    </svg>
  );
}

const MEANINGS: Readonly<Record<Headword, string>> = {
  supported: 'the record says so',
  refuted: 'the record says otherwise',
  needs_context: 'true in part',
  not_known: 'the record has a gap, or does not say',
  not_in_edition: 'a later report, which is not here yet',
};

export function VerdictBand({ look: { kind, word, sign } }: { look: VerdictLook }) {
  return (
    <h1 class={`verdict verdict-${kind}`} id="verdict">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={sign} fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
      </svg>
      {word}
    </h1>
  );
}

export function FourAnswers() {
  return (
    <section>
      <h2>The four answers</h2>
      <ul class="answers">
        {(Object.keys(MEANINGS) as Headword[]).map((head) => (
          <li key={head}>
            <strong class={`verdict verdict-${VERDICT_LOOKS[head].kind}`}>{VERDICT_LOOKS[head].word}</strong>
            {MEANINGS[head]}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHOWN = 3;

type WouldChange = Eligibility['wouldChange'];

/** One change before two, another placement before another law, the newest report before older ones. */
function likeliestFirst(changes: WouldChange): WouldChange {
  const weight = ({ changes: parts }: WouldChange[number]) =>
    parts.length * 10_000 +
    Math.max(...parts.map((part) => (part.kind === 'placement' ? 9_000 - part.year : 9_500)));
  return changes.toSorted((a, b) => weight(a) - weight(b));
}

const Sentences = ({ of }: { of: WouldChange }) => (
  <ul>
    {of.map(({ sentence }) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

export function ClockAnswer({ answer }: { answer: Pick<Eligibility, 'sentence' | 'trace' | 'wouldChange'> }) {
  const changes = likeliestFirst(answer.wouldChange);
  return (
    <>
      <p>{answer.sentence}</p>
      <details class="fold">
        <summary>Why, clause by clause</summary>
        <Trace trace={answer.trace} />
      </details>
      {changes.length > 0 && (
        <details class="fold">
          <summary>What would change it</summary>
          <div>
            <Sentences of={changes.slice(0, SHOWN)} />
            {changes.length > SHOWN && (
              <details>
                <summary>{changes.length - SHOWN} more</summary>
                <Sentences of={changes.slice(SHOWN)} />
              </details>
            )}
          </div>
        </details>
      )}
    </>
  );
}

export function Trace({ trace }: { trace: EngineTrace }) {
  return (
    <ol class="trace">
      {trace.steps.map((step) => (
        <li key={step.clause} class={step.decides ? 'decides' : undefined}>
          {step.title}: {step.holds ? 'yes' : 'no'}. {step.sentence}{' '}
          <span class="note">
            {step.citation}
            {step.decides && ' · this decides'}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface PrecedentsInBriefProps {
  readonly release: Release;
  /** Only of a country that must leave the watch list, or needs a waiver to stay. */
  readonly country?: Country;
  /** Report year: only cases that stood there after an earlier report. */
  readonly year?: number;
}

/** Positions that the next report must decide. */
const DECIDED: readonly Status[] = ['final_year', 'relisting_limit', 'waiver_required'];

export function PrecedentsInBrief({ release, country, year = release.newestYear }: PrecedentsInBriefProps) {
  const status = country ? standingOf(release, country.iso2, year).status : 'final_year';
  if (!DECIDED.includes(status) || year <= release.firstYear) return null;
  const cases = findPrecedents(release, { status: [status], to: year - 1 });
  if (cases.length === 0) return null;
  const { inForce, sentence } = summaryOf(release, cases, { statuses: [status], country, after: year });
  const query = searchText([['status', status]]);
  return (
    <section>
      <h2>What happened to others</h2>
      <p>{sentence}</p>
      {inForce.cases > 0 && <CasesBar byTier={inForce.byTier} label={sentence} />}
      <p class="note">
        {LIMITS.forecast} <Link to={`/precedents${query}`}>Every case</Link>
      </p>
    </section>
  );
}

/** Where cases went, seen from where they came. @param from `null`: not the same in all cases */
function wayTo(tier: Vote, from: Tier | null): string {
  if (tier === 'NR') return 'left out';
  if (tier === 'SC') return from === 'SC' ? 'stayed special cases' : 'special case';
  if (tier === from) return `stayed on ${shortLabel(tier)}`;
  const way = from === null ? null : directionOf(from, tier);
  return `${way === 'upgrade' ? 'up ' : way === 'downgrade' ? 'down ' : ''}to ${shortLabel(tier)}`;
}

export function CasesBar({
  byTier,
  label,
  thin,
  from = '2WL',
}: {
  byTier: readonly { readonly tier: Vote; readonly cases: number }[];
  label: string;
  thin?: boolean;
  /** The tier that all cases came from; `null`: not the same. */
  from?: Tier | null;
}) {
  const parts = byTier.map(({ tier, cases }) => ({ tier, cases, label: `${cases} ${wayTo(tier, from)}` }));
  return <Bar parts={parts} label={label} thin={thin ?? false} />;
}
