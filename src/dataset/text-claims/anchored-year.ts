import type { Context } from './reading.js';
import type { Times } from './times.js';

/** The report that something is said of, and what had to be assumed. */
export interface AnchoredYear {
  readonly year: number;
  readonly assumptions: readonly string[];
}

/**
 * The one report that is meant: the year that the clause names, else the sentence, else the text, else the day on which
 * the text was published, else the newest report.
 * @param own times of the clause
 * @param sentence a year that the sentence names elsewhere; `null` for none
 * @returns `null` where what is said lies ahead
 */
export function anchoredYear(own: Times, sentence: number | null, context: Context): AnchoredYear | null {
  const { published, newestYear } = context;
  const [named] = own.years.slice(-1);
  if (own.relative === 'next') return null;
  if (named !== undefined) return { year: named, assumptions: [] };
  if (own.relative === 'before') {
    const main = sentence ?? context.year ?? published?.report ?? newestYear;
    return { year: main - 1, assumptions: [`"The year before" is taken for ${main - 1}.`] };
  }
  if (own.relative === 'last') {
    const year = (published?.year ?? newestYear) - 1;
    return {
      year,
      assumptions: [
        published
          ? `"Last year" is ${year}, by the day of publication.`
          : `"Last year" is taken for ${year}, the report before the newest.`,
      ],
    };
  }
  if (own.relative === 'this') {
    const year = published?.year ?? newestYear;
    return {
      year,
      assumptions: [
        published
          ? `"This year" is ${year}, by the day of publication.`
          : `The newest report, that of ${year}, is taken to be meant.`,
      ],
    };
  }
  if (sentence !== null) return { year: sentence, assumptions: [] };
  if (context.year !== null)
    return { year: context.year, assumptions: [`The year ${context.year} is taken from the text before.`] };
  if (published)
    return {
      year: published.report,
      assumptions: [`The year ${published.report} is taken from the day of publication.`],
    };
  return {
    year: newestYear,
    assumptions: [`No year is named: the newest report, that of ${newestYear}, is taken to be meant.`],
  };
}
