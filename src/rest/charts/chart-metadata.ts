import { z } from 'zod';
import type { EvidenceCounts } from '../../dataset/evidence-counts.js';
import type { KnownGap } from '../../dataset/known-gaps.js';
import { SERVICE_NAME } from '../../domain/dataset-name.js';
import { EVIDENCE_GRADES } from '../../domain/evidence.js';
import { listed } from '../../engine/english.js';
import { DATASET_AUTHOR } from '../../formats/citation/work.js';
import { DATASET_LICENSE } from '../../formats/edition/about.js';
import type { Question } from '../resource/resource.js';
import type { Chart, ChartQuestion } from './charts.js';

/**
 * The words of a chart, in the form that Datawrapper reads live beside the data. It holds no other keys: each one
 * that it has takes the field out of the newsroom's hands.
 */
export const ChartMetadata = z.strictObject({
  title: z.string(),
  describe: z.strictObject({
    intro: z.string(),
    byline: z.string(),
    'source-name': z.string(),
    'source-url': z.url(),
    'aria-description': z.string(),
  }),
  annotate: z.strictObject({ notes: z.string() }),
});

export type ChartMetadata = z.output<typeof ChartMetadata>;

/** Parameters that change how a list is written, not what is in it. */
const OF_FORM = ['shape', 'bom'];

export function chartMetadata(
  chart: Chart,
  asked: ChartQuestion,
  { search, source }: { readonly search: readonly (readonly [string, string])[]; readonly source: string },
): ChartMetadata {
  const { release } = asked;
  const question: Question<never, never> = { ...asked, gathered: undefined } as Question<never, never>;
  const { context = {} } = chart.resource.list(question);
  const { title, intro, description } = chart.tell(asked);
  const filters = search
    .filter(([name]) => !OF_FORM.includes(name))
    .map(([name, value]) => `${name} ${value}`);
  return {
    title,
    describe: {
      intro: filters.length === 0 ? intro : `${intro} Only: ${filters.join('; ')}.`,
      byline: `Data: ${DATASET_AUTHOR}`,
      'source-name': `U.S. Department of State, Trafficking in Persons Reports; compiled by ${SERVICE_NAME}, edition ${release.version}`,
      'source-url': source,
      'aria-description': description,
    },
    annotate: { notes: [...notesOf(context), `Data: ${DATASET_LICENSE.name}.`].join(' ') },
  };
}

function notesOf({ evidenceCounts, knownGaps = [] }: ListContext): string[] {
  const grades = EVIDENCE_GRADES.filter((grade) => (evidenceCounts?.[grade] ?? 0) > 0).map(
    (grade) => `${evidenceCounts?.[grade]} ${grade.replaceAll('_', ' ')}`,
  );
  return [
    ...(grades.length === 0 ? [] : [`Evidence of the placements: ${listed(grades, 'and')}.`]),
    ...knownGaps.map(({ year, what }) => `Not known in ${year}: ${what}.`),
  ];
}

/** The facts beside a list's rows that a chart repeats. */
interface ListContext {
  readonly evidenceCounts?: EvidenceCounts;
  readonly knownGaps?: readonly KnownGap[];
}
