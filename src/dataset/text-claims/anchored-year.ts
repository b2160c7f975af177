import { EARLY } from './days-of-reports.js';
import { type Context, type Outcome, why } from './reading.js';
import type { Times } from './times.js';

/** The report that something is said of, and what had to be assumed. */
export interface AnchoredYear {
  readonly year: number;
  readonly assumptions: readonly string[];
  /** Whether nothing in the text tells the report. */
  readonly isGuess?: boolean;
}

/** Where a year may come from that a clause does not name. */
interface Elsewhere {
  /** A year that the sentence names; `null` for none. */
  readonly sentence: number | null;
  /** Whether the sentence names a year that is not meant here. */
  readonly other: boolean;
  /** The last year that was named before the clause. */
  readonly last: number | null;
  /** Whether the clause is in the present tense. */
  readonly present: boolean;
  readonly context: Context;
}

type Anchored = AnchoredYear | Extract<Outcome, { why: string }>;

const stated = (year: number, ...assumptions: string[]): AnchoredYear => ({ year, assumptions });
const refused = (reason: string) => why(reason) as Extract<Outcome, { why: string }>;

/**
 * The one report that is meant: the year that the clause names, else the sentence, else the text, else the day on which
 * the text was published, else the newest report.
 * @param own times of the clause
 */
export function anchoredYear(own: Times, elsewhere: Elsewhere): Anchored {
  const { sentence, context } = elsewhere;
  const [named] = own.years.slice(-1);
  if (own.relative === 'next') return refused('It speaks of a report to come.');
  if (own.offset !== null) {
    const counted = byOffset(own.offset, elsewhere);
    if (named === undefined) return counted;
    if ('year' in counted && counted.year !== named) return refused('Its years do not go together.');
  }
  if (named !== undefined) return stated(named);
  if (own.relative !== null) return byDay(own.relative, elsewhere);
  if (sentence !== null) return stated(sentence);
  if (elsewhere.present || (elsewhere.other && context.published !== null)) return now(context);
  return elsewhere.other
    ? refused('It can be of another report than that of the year in its sentence.')
    : fromText(context);
}

/** `two years later`. */
function byOffset(years: number, { last }: Elsewhere): Anchored {
  if (last === null) return refused('It does not say from which year it counts.');
  const year = last + years;
  return stated(year, `${Math.abs(years)} ${years < 0 ? 'before' : 'after'} ${last} is ${year}.`);
}

/** `this year`, `last year`, `the year before`. */
function byDay(relative: 'this' | 'last' | 'before', { sentence, context }: Elsewhere): AnchoredYear {
  const { published, newestYear } = context;
  if (relative === 'before') {
    const main = sentence ?? context.year ?? published?.report ?? newestYear;
    return stated(main - 1, `"The year before" is taken for ${main - 1}.`);
  }
  if (relative === 'last') {
    const year = (published?.year ?? newestYear) - 1;
    return stated(
      year,
      published
        ? `"Last year" is ${year}, by the day of publication.`
        : `"Last year" is taken for ${year}, the report before the newest.`,
    );
  }
  if (sentence !== null && published === null) return stated(sentence);
  const year = published?.year ?? newestYear;
  return stated(
    year,
    published
      ? `"This year" is ${year}, by the day of publication.`
      : `The newest report, that of ${year}, is taken to be meant.`,
  );
}

/** What is said in the present tense is said of the report that was the newest then. */
function now({ published, reportYear, newestYear }: Context): AnchoredYear {
  if (published)
    return stated(published.report, `The year ${published.report} is taken from the day of publication.`);
  if (reportYear !== null) return stated(reportYear, `The year ${reportYear} is taken from the text before.`);
  const assumption = `No year is named: the newest report, that of ${newestYear}, is taken to be meant.`;
  return { ...stated(newestYear, assumption), isGuess: true };
}

function fromText(context: Context): Anchored {
  const { published, year } = context;
  if (year === null) return now(context);
  if (context.isEarly) return refused(EARLY);
  if (published !== null && published.report !== year)
    return refused(
      `It can be of the report of ${year}, which was named before, or of that of ${published.report}.`,
    );
  return stated(year, `The year ${year} is taken from the text before.`);
}
