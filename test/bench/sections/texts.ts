import { Release } from '../../../src/dataset/release.js';
import { annotate } from '../../../src/texts/annotate.js';
import { newestEdition } from '../../support/seeds.js';
import { median } from '../median.js';
import type { Options } from '../options.js';
import { atMost, type Row, type Section } from '../report.js';

const KILOBYTE = 1_024;
/** Length of a text, and how long it may take. */
const LENGTHS = [
  { kilobytes: 10, most: 30 },
  { kilobytes: 100, most: 400 },
] as const;
/** Texts that are read before times are taken: the first ones find nothing compiled. */
const WARM_UPS = 20;

/** An article on the reports, most of whose sentences speak of placements. */
const ARTICLE = `The State Department downgraded Cambodia to Tier 3 in the 2022 Trafficking in Persons Report. Officials in Phnom Penh
said that they were disappointed. Police had freed 30 workers from a compound on the coast, a spokesman said. It was on the
Tier 2 Watch List from 2019 to 2021, and received a waiver in 2021. Thailand, which had been on the watch list in 2021, was
raised to Tier 2. Rights groups had urged Washington to keep it where it was. Twenty-two countries are on Tier 3. `;

/** Texts: how long it takes to put the facts beside an article. */
export async function texts(options: Options): Promise<Section> {
  const release = new Release(await newestEdition());
  const rows: Row[] = [];
  for (const { kilobytes, most } of LENGTHS) {
    const length = kilobytes * KILOBYTE;
    const text = ARTICLE.repeat(Math.ceil(length / ARTICLE.length)).slice(0, length);
    const times: number[] = [];
    let read = 0;
    for (let round = 0; round < options.rounds + WARM_UPS; round++) {
      const start = performance.now();
      read = (await annotate(release, { text, published: '2022-07-20' })).counts.agrees;
      if (round >= WARM_UPS) times.push(performance.now() - start);
    }
    const figure = median(times);
    rows.push({
      what: `an article of ${kilobytes} KB`,
      figures: [`${figure.toFixed(1)} ms`, `${Math.max(...times).toFixed(1)} ms`, read.toLocaleString('en')],
      target: atMost(figure, most, 'ms'),
    });
  }
  return {
    title: 'Annotated texts',
    about:
      'The facts are put beside an article and its simple clauses read, in this process, without a server; the same claim is checked once.',
    columns: ['median', 'longest', 'readings'],
    rows,
  };
}
