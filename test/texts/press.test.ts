import t from 'tap';
import { annotate } from '../../src/texts/annotate.js';
import { seeds } from '../support/seeds.js';

/*
 * Sentences as newspapers write them, whose truth was looked up in the rows by hand. A true one is never denied, softly or
 * not; a false one never borne out.
 */

const { current: release } = await seeds();

const SENTENCES: readonly (readonly [isTrue: boolean, published: string, text: string])[] = [
  [
    true,
    '2025-09-30',
    'Brazil slipped to the Tier 2 Watch List on Monday, its first appearance there since 2006, as Washington cited a drop in convictions.',
  ],
  [
    true,
    '2025-10-02',
    'South Africa, which had climbed to Tier 2 only last year, is back on the watch list.',
  ],
  [true, '2025-09-30', 'Laos joins Cambodia, China and North Korea among the Asian governments on Tier 3.'],
  [
    true,
    '2022-07-20',
    'The department bumped Vietnam down to Tier 3 alongside Cambodia, Brunei and Macau, a blow for Hanoi a year after it was put on notice.',
  ],
  [true, '2023-06-16', 'Vietnam clawed its way off Tier 3 and onto the watch list after twelve months.'],
  [true, '2024-06-25', 'Both Vietnam and Malaysia are now ranked Tier 2.'],
  [true, '2016-07-01', 'The 2016 report left Malaysia off Tier 3.'],
  [true, '2016-07-01', 'Malaysia was left out of Tier 3 in 2016.'],
  [true, '2015-07-28', 'Malaysia and Cuba were taken off the lowest tier, moves critics called political.'],
  [
    true,
    '2019-06-21',
    'Cuba and Saudi Arabia landed on Tier 3 in this year’s report, joining China, Iran and Russia.',
  ],
  [true, '2020-06-26', 'Saudi Arabia got off Tier 3 after a single year.'],
  [
    true,
    '2018-06-29',
    'Argentina was promoted to Tier 1 in the 2018 report, the first time it had made the top group.',
  ],
  [true, '2025-09-30', 'Colombia dropped to Tier 2 after nine straight years on Tier 1.'],
  [true, '2019-06-21', 'Germany lost its Tier 1 status in 2019 and regained it three years later.'],
  [true, '2022-07-21', 'Germany is back on Tier 1 after three years on Tier 2.'],
  [true, '2018-06-30', 'Ireland fell to Tier 2 in 2018; in 2020 it was placed on the Tier 2 Watch List.'],
  [
    true,
    '2020-07-01',
    'Ireland, the only western European state on the watch list, has now been downgraded twice in three years.',
  ],
  [
    true,
    '2014-06-21',
    'Thailand and Malaysia were demoted to Tier 3 on Friday, years after they first got a waiver.',
  ],
  [true, '2014-06-23', 'Thailand was on the watch list from 2010 to 2013 and is now on Tier 3.'],
  [
    true,
    '2016-07-01',
    'Thailand was raised to the Tier 2 Watch List, two years after its demotion to Tier 3.',
  ],
  [true, '2016-07-01', 'The Philippines was upgraded to Tier 1 in 2016 and has stayed there ever since.'],
  [true, '2025-10-01', 'The Philippines has been on Tier 1 since 2016.'],
  [true, '2025-10-01', 'India has been ranked Tier 2 every year since 2011.'],
  [true, '2025-10-01', 'Afghanistan was on Tier 3 for the sixth consecutive year.'],
  [
    true,
    '2025-10-01',
    'Kuwait was moved up to Tier 2 from the Tier 2 Watch List in 2025, while Kyrgyzstan stayed on the watch list.',
  ],
  [true, '2025-10-01', 'Twenty countries were placed on Tier 3 in 2025, one fewer than the year before.'],
  [true, '2024-06-26', 'Of the 188 countries in the report, 33 were on Tier 1 and 21 on Tier 3.'],
  [true, '2023-06-17', 'There were 24 countries on Tier 3 in the 2023 report.'],
  [true, '2024-06-26', 'Egypt returned to Tier 2 in 2024, having spent 2023 on the watch list.'],
  [true, '2025-10-03', 'In 2022 Belarus was downgraded to Tier 3, where it remains.'],
  [true, '2021-07-03', 'Belarus was upgraded to the Tier 2 Watch List in 2021 after six years on Tier 3.'],
  [
    true,
    '2025-10-03',
    'Nigeria was a Tier 1 country from 2009 to 2011 but has been on Tier 2 for most of the years since.',
  ],
  [
    true,
    '2025-10-03',
    'When the 2007 report came out, Malaysia was on Tier 3; in 2008 it was on the watch list.',
  ],
  [true, '2025-10-03', 'Kenya and Ukraine have been on Tier 2 since 2015 and 2017 respectively.'],
  [true, '2005-06-05', 'Kuwait, Qatar, Saudi Arabia and the U.A.E. were put on Tier 3 in the 2005 report.'],
  [false, '2022-07-21', 'Malaysia was upgraded to the Tier 2 Watch List in the 2022 report.'],
  [false, '2024-06-26', 'Cambodia was raised to Tier 2 in the 2024 report.'],
  [false, '2025-10-01', 'In 2025, 21 countries were on Tier 3.'],
  [false, '2016-07-02', 'Thailand was upgraded to Tier 2 in 2016.'],
  [false, '2025-10-01', 'Germany has been on Tier 1 since 2020.'],
  [false, '2025-10-01', 'Laos is on Tier 3 for the second consecutive year.'],
  [false, '2020-07-01', 'Ireland was on Tier 3 in 2020.'],
  [true, '2025-10-01', 'Tanzania was on the watch list in 2021. It was upgraded to Tier 2 the next year.'],
  [
    true,
    '2025-10-01',
    'Romania spent 2019 to 2021 on the Tier 2 Watch List. It is on Tier 2 today, as is Bulgaria.',
  ],
  [true, '2025-10-01', 'Mexico was on the Tier 2 Watch List when Honduras was on Tier 2 in 2006.'],
  [true, '2025-10-01', 'The Tier 2 Watch List has 25 countries in 2025, among them Brazil and South Africa.'],
  [true, '2025-10-01', 'Under its previous government Hungary was on the Tier 2 Watch List in 2019.'],
  [true, '2025-10-01', 'Burkina Faso and Kyrgyzstan remained on the Tier 2 Watch List.'],
  [true, '2025-10-01', 'Lebanon and Tajikistan were upgraded to Tier 2 in 2025, the department said.'],
  [true, '2023-01-15', 'Bulgaria was downgraded last July to the Tier 2 Watch List.'],
  [true, '2023-01-15', 'Last year Bulgaria was downgraded to the Tier 2 Watch List.'],
  [true, '2023-01-15', 'France and the Netherlands were ranked in Tier 1 last year.'],
  [true, '2024-01-10', 'This year’s downgrade of Vietnam was reversed: it was on Tier 3 in 2022.'],
  [
    true,
    '2021-03-01',
    'Pakistan was downgraded to the Tier 2 Watch List in the 2020 report, its worst ranking in three years.',
  ],
  [true, '2021-03-01', 'Ethiopia was on Tier 2, officials said, when the war began.'],
  [true, '2021-08-01', 'Ethiopia and South Africa were downgraded to the Tier 2 Watch List this year.'],
];

t.test('no true sentence is denied, and no false one borne out', async (t) => {
  for (const [isTrue, published, text] of SENTENCES) {
    const { counts } = annotate(release, { text, published });
    t.equal(isTrue ? counts.differs : counts.agrees, 0, text);
    if (!isTrue) t.ok(counts.differs > 0, `noticed: ${text}`);
  }
});
