import { asProse } from '../../../domain/sentences.js';
import type { Tier } from '../../../domain/tier.js';
import type {
  AnnotatedSentence,
  AnnotatedText,
  Facts,
  Reading,
  TextCountryRow,
} from '../../../texts/answer.js';
import { Joined, Link } from '../../parts/inline.js';
import { shortLabel } from '../../parts/tier-badge.js';

/** Each mark is a sign and a line under the words, beside its colour. */
export const MARKS = {
  agrees: { sign: '✓', word: 'agree' },
  part: { sign: '✓?', word: 'agree in part' },
  differs: { sign: '≠', word: 'differ' },
  open: { sign: '?', word: 'not judged' },
} as const satisfies Record<Reading['outcome'] | 'part', object>;

export type SentenceMark = keyof typeof MARKS;

/** A sentence has a tick only where all of it was read. */
export function markOf({ readings, unread }: AnnotatedSentence): SentenceMark {
  const has = (outcome: SentenceMark) => readings.some((reading) => reading.outcome === outcome);
  if (has('differs')) return 'differs';
  if (!has('agrees')) return 'open';
  return has('open') || unread.length > 0 ? 'part' : 'agrees';
}

/** The facts beside a sentence. */
export function Margin({ answer, sentence }: { answer: AnnotatedText; sentence: AnnotatedSentence }) {
  const facts = sentence.facts as Facts;
  const rows = facts.countries.flatMap((iso2) => answer.rows.find((row) => row.iso2 === iso2) ?? []);
  return (
    <aside class="margin" aria-label={`Facts beside: ${sentence.text.slice(0, LABEL)}`}>
      <Readings sentence={sentence} />
      {alike(rows, facts.reports).map(
        ([row, ...others]) => row && <Runs key={row.iso2} rows={[row, ...others]} facts={facts} />,
      )}
      <Totals answer={answer} sentence={sentence} />
      {facts.sum && <p class="runs-note">{sumInWords(facts.sum)}</p>}
      {facts.groups.map((id) => (
        <Members key={id} answer={answer} id={id} year={facts.reports.at(-1)} />
      ))}
      <Clock answer={answer} facts={facts} />
    </aside>
  );
}
const LABEL = 60;

function Readings({ sentence }: { sentence: AnnotatedSentence }) {
  const { readings, unread, text, start: from } = sentence;
  const [first, ...more] = readings;
  const mark = markOf(sentence);
  const left = unread.length > 0 && mark !== 'open' && (
    <p class="reading reading-open">
      Not checked: <Joined of={unread.map((words) => `“${shortened(words)}”`)} />.
    </p>
  );
  if (first && more.length > 0 && readings.every(({ outcome }) => outcome === 'agrees')) {
    const parts = `in ${more.length === 1 ? 'both' : 'all'} parts`;
    return (
      <>
        <p class="reading reading-agrees">
          <strong>
            {mark === 'agrees' ? `The rows agree, ${parts}.` : `Agrees ${parts} that were read.`}
          </strong>{' '}
          <Joined
            of={readings.flatMap(({ url, start }, index) =>
              url === null ? [] : [<Verdict key={start} url={url} number={index + 1} />],
            )}
          />
        </p>
        {left}
      </>
    );
  }
  return (
    <>
      {readings.map((reading) => {
        const { start, end, outcome, reads, why, url, form } = reading;
        const words = more.length === 0 ? '' : `“${shortened(text.slice(start - from, end - from))}”: `;
        return (
          <p class={`reading reading-${outcome}`} key={start}>
            {outcome === 'agrees' && (
              <>
                <strong>{mark === 'agrees' ? 'The rows agree.' : 'Agrees in part.'}</strong>{' '}
                <span class="only-wide">{reads}</span>
              </>
            )}
            {outcome === 'differs' && <strong>Differs: {why}</strong>}
            {outcome === 'open' && `Not judged: ${words}${why.replace(/\.$/, '')}.`}{' '}
            {form === null ? url !== null && <Verdict url={url} /> : <a href={form}>Finish it</a>}
          </p>
        );
      })}
      {left}
    </>
  );
}

const Verdict = ({ url, number }: { url: string; number?: number }) => (
  <Link to={url}>Verdict{number !== undefined && ` ${number}`}</Link>
);

const shortened = (words: string): string => (words.length > LABEL ? `${words.slice(0, LABEL)}…` : words);

interface TierYears {
  readonly years: string;
  readonly tier: Tier | null;
}

/** More spells than these are no answer: the history of the country has them all. */
const MOST_SPELLS = 3;

/** The spells of a country in the reports in question. */
const spellsOf = ({ runs }: TextCountryRow, reports: readonly number[]): readonly TierYears[] =>
  runs
    .flatMap(({ from, to, tier }) => {
      const years = reports.filter((year) => year >= from && year <= to);
      const [first, last] = [years[0], years.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [{ tier, years: first === last ? `${first}` : `${first}–${shortYear(first, last)}` }];
    })
    .slice(-MOST_SPELLS);

/** `2022–25`, `1999–2001`. */
const shortYear = (first: number, last: number): string =>
  Math.floor(first / CENTURY) === Math.floor(last / CENTURY) ? String(last).slice(-2) : String(last);
const CENTURY = 100;

/** Up to so many countries have a line each; more are put together where they were placed alike. */
const MOST_LINES = 3;

function alike(
  rows: readonly TextCountryRow[],
  reports: readonly number[],
): readonly (readonly TextCountryRow[])[] {
  if (rows.length <= MOST_LINES) return rows.map((row) => [row]);
  const same = new Map<string, TextCountryRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(spellsOf(row, reports));
    same.set(key, [...(same.get(key) ?? []), row]);
  }
  return [...same.values()];
}

function Runs({ rows, facts }: { rows: readonly [TextCountryRow, ...TextCountryRow[]]; facts: Facts }) {
  const [first] = rows;
  const disputed = first.disputed.filter((year) => facts.reports.includes(year));
  const isCarried = rows.every(({ iso2 }) => facts.carried?.countries.includes(iso2));
  return (
    <p class="runs">
      {rows.map(({ iso2, name }, index) => (
        <span key={iso2}>
          <Link to={`/countries/${iso2}`}>{name}</Link>
          {index < rows.length - 1 && ', '}
        </span>
      ))}
      {spellsOf(first, facts.reports).map(({ years, tier }) => (
        <span key={years} class={`tier tier-${tier?.toLowerCase() ?? 'none'}`}>
          {years} {tier === null ? (isKnown(first, years) ? 'Not covered' : 'Not known') : shortLabel(tier)}
        </span>
      ))}
      {isCarried && <small>named before</small>}
      {disputed.length > 0 && <small>sources disagree on {disputed.join(', ')}</small>}
    </p>
  );
}

const isKnown = ({ notKnown }: TextCountryRow, years: string): boolean =>
  !notKnown.includes(Number(years.slice(0, 4)));

function Totals({
  answer,
  sentence: { facts, mentions },
}: {
  answer: AnnotatedText;
  sentence: AnnotatedSentence;
}) {
  const named = new Set(mentions.flatMap(({ type, values }) => (type === 'tier' ? values : [])));
  const totals = answer.totals.filter(({ year }) => facts?.totals.includes(year));
  return [...named].map((tier) => {
    const counts = totals.flatMap(({ year, tiers }) => {
      const count = tiers.find((each) => each.tier === tier)?.count;
      return count == null ? [] : [`${count} in ${year}`];
    });
    return (
      counts.length > 0 && (
        <p class="runs-note" key={tier}>
          {shortLabel(tier as Tier)}: {counts.join(', ')}
        </p>
      )
    );
  });
}

const sumInWords = ({ named, more, sum, year, total }: NonNullable<Facts['sum']>): string =>
  `${named} named and ${more} more make ${sum}; the ${year} report had ${total}.`;

function Members({ answer, id, year }: { answer: AnnotatedText; id: string; year: number | undefined }) {
  const group = answer.groups.find((each) => each.id === id);
  const report = group?.reports.find((each) => each.year === year);
  if (!group || !report) return null;
  const ranked = report.members.filter(({ tier }) => tier !== null);
  return (
    <p class="runs">
      {asProse(group.name)} in {year}:
      {ranked.map(({ tier, countries }) => (
        <span key={tier} class={`tier tier-${tier?.toLowerCase()}`} title={countries.join(', ')}>
          {countries.length} {tier && shortLabel(tier)}
        </span>
      ))}
    </p>
  );
}

function Clock({ answer: { rows, clock }, facts }: { answer: AnnotatedText; facts: Facts }) {
  const said = clock.filter(({ iso2, year }) => facts.clock.includes(iso2) && facts.reports.includes(year));
  if (said.length === 0) return null;
  return (
    <details class="clock">
      <summary>The law</summary>
      <ul>
        {said.map(({ iso2, year, sentence }) => (
          <li key={`${iso2} ${year}`}>
            <strong>{rows.find((row) => row.iso2 === iso2)?.name}</strong>: {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
