import { noParameters } from '../../rest/parameters/parameters.js';
import { Document } from '../layout/document.js';
import { page } from '../page.js';

interface Term {
  readonly name: string;
  readonly meaning: string;
  /** What it is called in answers and addresses. */
  readonly told: string;
}

/** One word for one thing, everywhere: on pages, in REST, GraphQL and files. */
const TERMS: readonly Term[] = [
  {
    name: 'Report',
    meaning:
      "A yearly Trafficking in Persons Report of the State Department, named by its year: 2022's is that of 2022.",
    told: '/reports, year',
  },
  {
    name: 'Placement',
    meaning: 'The tier that a report gives a country or territory.',
    told: '/tiers, tier',
  },
  {
    name: 'Tier 2 Watch List',
    meaning: 'The tier between Tier 2 and Tier 3, written 2WL. Who is on it after a report is one list.',
    told: '/watchlist; /eligibility is another address of it',
  },
  {
    name: 'Special case',
    meaning: 'Covered by the report, but not ranked. It is no tier below Tier 3.',
    told: 'SC',
  },
  {
    name: 'Spell',
    meaning: 'Years in which a country was on the watch list without a break, with how they ended.',
    told: '/countries/{country}/spells',
  },
  {
    name: 'Run',
    meaning: 'The consecutive years on the watch list that the law counts. Each is a counted year.',
    told: 'run, countedYears',
  },
  {
    name: 'Waiver',
    meaning:
      'A decision that keeps a country on the watch list although the law would move it to Tier 3. Others say extension; the file watchlist_extensions.csv keeps that name, because published editions never change.',
    told: '/watchlist/waivers, waivers; the waivers of determinations and of the child soldiers lists are others',
  },
  {
    name: 'Status',
    meaning: 'Where a country stands on the clock after a report, for example in its final year.',
    told: 'status',
  },
  {
    name: 'Eligibility',
    meaning: 'What the next report may say of a country, and why, clause by clause.',
    told: '/countries/{country}/eligibility',
  },
  {
    name: 'Outcome',
    meaning: 'What a report did with a country that the rules bound.',
    told: '/countries/{country}/outcomes, outcome',
  },
  {
    name: 'Automatic downgrade',
    meaning: 'From the watch list to Tier 3 because the limit of consecutive years applied.',
    told: '/downgrades, automatic_downgrade',
  },
  {
    name: 'Rule',
    meaning: 'The watch-list law of an era: its clauses, with the years that they govern.',
    told: '/rules, ruleId',
  },
  {
    name: 'Determination',
    meaning: "The President's decision on aid to a Tier 3 country in a US fiscal year.",
    told: '/determinations, fiscalYear',
  },
  {
    name: 'Evidence grade',
    meaning: "How well a placement is known, from State's own text to a single source.",
    told: 'evidence',
  },
  {
    name: 'Disputed',
    meaning:
      'A source of no less weight says otherwise. The dossier tells which, and why it was not followed.',
    told: 'disputed',
  },
  {
    name: 'Dossier',
    meaning: 'All that is known of one placement: what each source says, and what was decided.',
    told: '/countries/{country}/tiers/{year}',
  },
  {
    name: 'Known gap',
    meaning: 'Something that is not known. It is never told as a no.',
    told: 'knownGaps',
  },
  {
    name: 'Precedent',
    meaning: 'A country that stood where another one stands now, and what the next report did with it.',
    told: '/precedents',
  },
  {
    name: 'Release',
    meaning: 'A published edition of the dataset. It never changes.',
    told: '/releases, release',
  },
  {
    name: 'As of',
    meaning: 'Only what the world could know on a day: the reports that were out by then.',
    told: 'asOf',
  },
];

const idOf = (name: string): string => name.toLowerCase().replaceAll(/\W+/g, '-');

/** What each word means, and what it is called in answers. */
export const glossaryPage = page({
  path: '/glossary',
  params: noParameters,
  query: noParameters,
  html: (context) => (
    <Document
      context={context}
      title="Glossary"
      description="What the words of this service mean, and what they are called in its answers."
    >
      <h1>Glossary</h1>
      <p class="standfirst">
        One word for one thing, on pages, in addresses and in files. JSON writes names as{' '}
        <code>waiversUsed</code>, CSV as <code>waivers_used</code>.
      </p>
      <dl>
        {TERMS.map(({ name, meaning, told }) => (
          <div key={name} id={idOf(name)}>
            <dt>{name}</dt>
            <dd>
              {meaning} <span class="small muted">In answers: {told}.</span>
            </dd>
          </div>
        ))}
      </dl>
    </Document>
  ),
});
