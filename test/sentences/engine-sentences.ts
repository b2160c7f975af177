import { getOutcomes } from '../../src/dataset/clock.js';
import { computeClock } from '../../src/dataset/country-clock.js';
import { findingInWords } from '../../src/dataset/country-finding-words.js';
import { findDowngrades } from '../../src/dataset/downgrades.js';
import { placementSpells } from '../../src/dataset/placement-spells.js';
import { findPrecedents, findPrecedentsLike } from '../../src/dataset/precedents.js';
import { summarize } from '../../src/dataset/precedents-summary.js';
import type { ReleaseView } from '../../src/dataset/release-view.js';
import { STATUSES } from '../../src/engine/vocabulary.js';
import { getNews } from '../../src/news/news.js';
import { describeDowngrades, withFootnote } from '../../src/news/report-words.js';

export interface Sentence {
  readonly where: string;
  readonly text: string;
}

/** Assessment and trace of every country after every report. */
export function* clockSentences(release: ReleaseView): Generator<Sentence> {
  for (const { iso2 } of release.countries.all) {
    for (const year of release.years) {
      const { trace } = computeClock(release, iso2, { year });
      yield { where: `conclusion ${iso2} ${year}`, text: trace.conclusion };
      for (const { clause, sentence } of trace.steps)
        yield { where: `step ${clause} ${iso2} ${year}`, text: sentence };
    }
    for (const { year, sentence } of getOutcomes(release, iso2))
      yield { where: `outcome ${iso2} ${year}`, text: sentence };
  }
}

export function* countrySentences(release: ReleaseView): Generator<Sentence> {
  for (const { iso2 } of release.countries.all) {
    const { describeFinding, reason } = findingInWords(release, iso2);
    yield { where: `finding ${iso2}`, text: describeFinding };
    yield { where: `reason ${iso2}`, text: reason };
    for (const { phrase, from } of placementSpells(release, iso2))
      yield { where: `spell ${iso2} ${from}`, text: phrase };
    for (const year of release.years) {
      const { clock, precedents } = findPrecedentsLike(release, iso2, { likeYear: year });
      const options = { statuses: [clock.status], after: year };
      const { sentence, limits } = summarize(release, precedents, options);
      yield { where: `precedents ${iso2} ${year}`, text: [sentence, ...limits].join(' ') };
    }
  }
  for (const status of STATUSES) {
    const cases = findPrecedents(release, { status: [status] });
    const { sentence } = summarize(release, cases, { statuses: [status] });
    yield { where: `precedents ${status}`, text: sentence };
  }
}

export function* reportSentences(release: ReleaseView): Generator<Sentence> {
  for (const year of release.years) {
    for (const sentence of getNews(release, year).lead)
      yield { where: `news ${year} ${sentence.id}`, text: withFootnote(sentence) };
    const downgrades = findDowngrades(release, { year: [year] });
    yield { where: `downgrades ${year}`, text: describeDowngrades(downgrades, '') };
  }
  yield { where: 'downgrades', text: describeDowngrades(findDowngrades(release), '') };
}
