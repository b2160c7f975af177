/** Sample texts in press style. They are our own, so unlike users' texts they may be in a URL. */
export const EXAMPLES: readonly {
  readonly name: string;
  readonly published: string;
  readonly text: string;
}[] = [
  {
    name: 'An agency report',
    published: '2022-07-20',
    text: `The State Department downgraded Vietnam, Cambodia, Brunei and Macau to Tier 3 in its annual report on human trafficking.

Cambodia spent three years on the watch list. Officials in Phnom Penh called the ranking unfair.

Malaysia remained on Tier 3 for the second year in a row, and Iceland moved up to Tier 1. Cambodia was on Tier 3 in 2005, too.`,
  },
  {
    name: 'A wrong tier',
    published: '2022-07-20',
    text: 'Denmark was placed on Tier 3 in the 2022 report.',
  },
  {
    name: 'Counts and records',
    published: '2025-10-05',
    text: 'Twenty countries were on Tier 3 in 2025. In 2016, 27 countries were on Tier 3, the most ever. There were 25 countries on the Tier 2 Watch List in the 2025 report.',
  },
  {
    name: 'A motive',
    published: '2015-07-28',
    text: 'The State Department removed Malaysia from Tier 3 in 2015 to clear the way for a trade pact.',
  },
  {
    name: 'A region and a waiver',
    published: '2025-10-05',
    text: 'South Africa and Brazil were moved to the Tier 2 Watch List. No waiver is left for some countries in Southeast Asia. Laos was downgraded to Tier 3, and Vietnam remained on Tier 2.',
  },
];

export function Examples() {
  return (
    <p class="examples">
      Try:{' '}
      {EXAMPLES.map(({ name }, index) => (
        <a key={name} href={`/claim-check?example=${index + 1}`}>
          {name}
        </a>
      ))}
    </p>
  );
}
