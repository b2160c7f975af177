import { TIER_LABELS, TIERS, type Tier } from '../../../domain/tier.js';
import type { AnnotatedSentence, AnnotatedText, CountryRow, Facts, Reading } from '../../../texts/answer.js';
import { Copy } from '../../parts/acts.js';
import { Link, TierBadge } from '../../parts/inline.js';

/** Marks of readings: a sign, a word and a line, beside its colour. An open one has none. */
export const MARKS = {
  agrees: { sign: '✓', word: 'the rows agree' },
  differs: { sign: '◆', word: 'look at the rows' },
  refuted: { sign: '✗', word: 'the rows say otherwise' },
} as const;

export type Marked = keyof typeof MARKS;
export const isMarked = (outcome: Reading['outcome']): outcome is Marked => outcome in MARKS;

/** More reports than these make no table that can be read; the strip below has them all. */
const MOST_YEARS = 4;

export function Margin({
  answer,
  sentence,
  text,
}: {
  answer: AnnotatedText;
  sentence: AnnotatedSentence;
  text: string;
}) {
  const facts = sentence.facts as Facts;
  const years = yearsShown(facts, answer.inForce);
  return (
    <aside class="margin" aria-label={`Facts beside: ${sentence.text.slice(0, LABEL)}`}>
      <Readings sentence={sentence} text={text} />
      {facts.countries.length > 0 && <Rows answer={answer} facts={facts} years={years} />}
      {facts.totals.length > 0 && <Totals answer={answer} years={years} />}
      {facts.groups.map((id) => (
        <Members key={id} answer={answer} id={id} years={years} />
      ))}
      {facts.clock.length > 0 && <Clock answer={answer} facts={facts} years={years} />}
    </aside>
  );
}
const LABEL = 60;

/** The named reports first, then the one in force: a long period shows its ends. */
function yearsShown({ reports: years }: Facts, inForce: number): readonly number[] {
  if (years.length <= MOST_YEARS) return years;
  return [...new Set([...years.slice(0, MOST_YEARS - 1), inForce])].sort((a, b) => a - b);
}

function Readings({ sentence: { readings }, text }: { sentence: AnnotatedSentence; text: string }) {
  return (
    <>
      {readings.map(({ start, end, outcome, reads, why, url }) => (
        <p class={`reading reading-${outcome}`} key={start}>
          {isMarked(outcome) ? (
            <>
              <strong>
                {MARKS[outcome].sign}{' '}
                {outcome === 'agrees'
                  ? 'The rows agree'
                  : outcome === 'differs'
                    ? 'Look'
                    : 'The rows say otherwise'}
                :
              </strong>{' '}
              {outcome === 'agrees' ? (
                <>
                  {reads} <Copy text={reads ?? ''} />
                </>
              ) : (
                <>
                  it reads “{reads}” {why} <Copy text={why} />
                </>
              )}{' '}
              {url !== null && <Link to={url}>Verdict and sources</Link>}
            </>
          ) : (
            <span class="muted">
              Not judged: “{shortened(text.slice(start, end))}”, {why.replace(/\.$/, '')}.
            </span>
          )}
        </p>
      ))}
    </>
  );
}

const shortened = (words: string): string => (words.length > LABEL ? `${words.slice(0, LABEL)}…` : words);

function Rows({
  answer: { rows, inForce },
  facts,
  years,
}: {
  answer: AnnotatedText;
  facts: Facts;
  years: readonly number[];
}) {
  const carried = new Set(facts.carried?.countries ?? []);
  return (
    <>
      <table class="margin-rows">
        <YearsHead of="Report" years={years} inForce={inForce} />
        <tbody>
          {facts.countries.map((iso2) => {
            const row = rows[iso2] as CountryRow;
            return (
              <tr key={iso2} class={carried.has(iso2) ? 'carried' : undefined}>
                <th scope="row">
                  <Link to={`/countries/${iso2}`}>{row.name}</Link>
                </th>
                {years.map((year) => (
                  <td key={year}>
                    <Cell row={row} year={year} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {carried.size > 0 && (
        <p class="note">
          Named in a sentence before: {[...carried].map((iso2) => rows[iso2]?.name).join(', ')}.
        </p>
      )}
      <details class="strips">
        <summary>All reports</summary>
        {facts.countries.map((iso2) => (
          <Strip key={iso2} row={rows[iso2] as CountryRow} />
        ))}
      </details>
    </>
  );
}

function Cell({ row: { history, disputed, notKnown }, year }: { row: CountryRow; year: number }) {
  return (
    <>
      <TierBadge tier={notKnown.includes(year) ? 'not_known' : (history[year] ?? null)} />
      {disputed.includes(year) && <span class="note"> sources disagree</span>}
    </>
  );
}

/** All reports of a country, runs together: 2013–2015 Tier 2 Watch List. */
function Strip({ row }: { row: CountryRow }) {
  const runs: { from: number; to: number; tier: Tier | null | 'not_known' }[] = [];
  for (const [name, placed] of Object.entries(row.history)) {
    const year = Number(name);
    const tier = row.notKnown.includes(year) ? 'not_known' : placed;
    const last = runs.at(-1);
    if (last?.tier === tier) last.to = year;
    else runs.push({ from: year, to: year, tier });
  }
  return (
    <p class="strip">
      <strong>{row.name}</strong>{' '}
      {runs.map(({ from, to, tier }) => (
        <span key={from}>
          {from === to ? from : `${from}–${to}`} <TierBadge tier={tier} />{' '}
        </span>
      ))}
      {row.disputed.length > 0 && <span class="note">Sources disagree on {row.disputed.join(', ')}.</span>}
    </p>
  );
}

function YearsHead({ of, years, inForce }: { of: string; years: readonly number[]; inForce: number }) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        {years.map((year) => (
          <th scope="col" key={year} class={year === inForce ? 'in-force' : undefined}>
            {year}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Totals({ answer: { totals, inForce }, years }: { answer: AnnotatedText; years: readonly number[] }) {
  return (
    <table class="margin-rows">
      <YearsHead of="Countries on" years={years} inForce={inForce} />
      <tbody>
        {TIERS.map((tier) => (
          <tr key={tier}>
            <th scope="row">{TIER_LABELS[tier]}</th>
            {years.map((year) => (
              <td key={year}>{totals[year]?.[tier] ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Members({
  answer: { groups },
  id,
  years,
}: {
  answer: AnnotatedText;
  id: string;
  years: readonly number[];
}) {
  const group = groups[id];
  if (!group) return null;
  const year = years.at(-1) ?? Number.NaN;
  return (
    <details class="members">
      <summary>
        {group.name} in {year}
      </summary>
      <ul>
        {[...TIERS, 'NR'].flatMap((tier) => {
          const codes = group.reports[year]?.[tier];
          if (!codes) return [];
          return [
            <li key={tier}>
              <TierBadge tier={tier === 'NR' ? null : (tier as Tier)} /> {codes.length}: {codes.join(', ')}
            </li>,
          ];
        })}
      </ul>
    </details>
  );
}

function Clock({
  answer: { rows, clock },
  facts,
  years,
}: {
  answer: AnnotatedText;
  facts: Facts;
  years: readonly number[];
}) {
  return (
    <details class="clock">
      <summary>What the law meant</summary>
      <ul>
        {facts.clock.flatMap((iso2) =>
          years.map((year) => (
            <li key={`${iso2} ${year}`}>
              <strong>{rows[iso2]?.name}</strong>: {clock[iso2]?.[year]?.sentence}
            </li>
          )),
        )}
      </ul>
    </details>
  );
}
