import t from 'tap';
import { annotate } from '../../src/texts/annotate.js';
import { fixedRelease } from '../dataset/claims-release.js';
import { seeds } from '../support/seeds.js';
import { faultOf, textsOf } from './labelled.js';

const { current: release } = await seeds();
const PUBLISHED = '2025-10-05';

const outcomesOf = (text: string, published = PUBLISHED) => {
  const { sentences } = annotate(release, { text, published });
  return sentences.flatMap(({ readings }) =>
    readings.map(({ outcome, start, end }) => `${outcome}: ${text.slice(start, end)}`),
  );
};

/** What the press adds to a true statement, and nobody checked. */
const UNCHECKED = [
  'The 2022 report listed 22 countries on Tier 3, the most ever.',
  'In 2022, 22 countries were on Tier 3, a record.',
  'Twenty countries were on Tier 3 in 2025, a new high.',
  'China was on Tier 3 in 2025, longer than any other country.',
  'Laos was downgraded to Tier 3 in 2025, the first ASEAN country ever on Tier 3.',
  'Chad was on Tier 3 in 2025, one of only five countries.',
  'Chad was on Tier 3 in 2025, together with 30 others.',
  'Chad was on Tier 3 in 2025 with no other African country.',
  'Twenty countries were on Tier 3 in 2025, ten of them African.',
  'South Africa was moved to the Tier 2 Watch List, where it last appeared in 2023.',
  'Bolivia slipped to the Tier 2 Watch List, where it stood in 2022.',
  'Tunisia was put on the Tier 2 Watch List, as it was in 2022.',
  'Chad was demoted to Tier 3, as in 2023.',
  'The State Department removed Malaysia from Tier 3 in 2015 to clear the way for a trade pact.',
  'Cambodia faces sanctions because it is on Tier 3.',
  'Malaysia was dropped as a Tier 3 country in 2015.',
  'Thailand was demoted to the lowest tier in 2014 along with Singapore and Norway.',
  'All but two G7 members were on Tier 1 in 2025.',
  'All but five G7 members were on Tier 1 in 2025.',
  'Anything but 22 countries were on Tier 3 in 2022.',
  'Every G7 country but Japan was on Tier 1 in 2025.',
  'Cambodia, unchanged, was on Tier 3 in 2022.',
  'Cambodia was continuously on Tier 3 in 2022.',
  'Sudan fell a notch to Tier 3 in 2024.',
  'Saudi Arabia fell one notch to Tier 3 in the 2005 report.',
  'Cambodia was newly placed on Tier 3 in 2023.',
  'Cambodia was a new Tier 3 country in 2023.',
  'Cambodia landed on Tier 3 in 2023.',
  'Guyana was restored to Tier 1 in the 2017 report.',
  'Guyana was moved back up to Tier 1 in the 2017 report.',
  'Guyana was reinstated on Tier 1 in the 2017 report.',
  'Guyana climbed back to Tier 1 in the 2017 report.',
  'Two countries returned to Tier 3 in 2022.',
  'Vietnam joined the Watch List.',
];

t.test('a clause with something unchecked in it is not judged', async (t) => {
  for (const text of UNCHECKED) t.notMatch(outcomesOf(text).join(), /agrees|differs/, text);
});

t.test('what turns a sentence stops every outcome', async (t) => {
  const turned = [
    'The opposition denies that Cambodia was on Tier 3 in 2022.',
    'It is false that Denmark was on Tier 3 in 2022.',
    'If Denmark was on Tier 3 in 2022, aid would end.',
    'Was Denmark on Tier 3 in 2022?',
    'Denmark was moved to Tier 3 in the aviation ranking of 2022.',
    'Kambodscha steht 2022 auf Tier 1.',
  ];
  for (const text of turned) t.notMatch(outcomesOf(text).join(), /agrees|differs/, text);
});

t.test('simple clauses are held against the rows, and no more than was checked is marked', async (t) => {
  const cases: [text: string, outcomes: string[], published?: string][] = [
    [
      'Denmark was placed on Tier 3 in the 2022 report.',
      ['differs: Denmark was placed on Tier 3 in the 2022 report'],
    ],
    ['Denmark was placed on Tier 3.', ['open: Denmark was placed on Tier 3']],
    ['Denmark is on Tier 3.', ['differs: Denmark is on Tier 3']],
    ['Denmark is on Tier 3.', ['open: Denmark is on Tier 3'], '2026-10-10'],
    ['Cambodia was not on Tier 1 in 2022.', ['agrees: Cambodia was not on Tier 1 in 2022']],
    ['Cambodia was on Tier 3 in 2021.', ['differs: Cambodia was on Tier 3 in 2021']],
    [
      'Vietnam, Cambodia, Brunei and Macau were downgraded to Tier 3 on Tuesday, while Bahrain keeps its Tier 1 status.',
      [
        'agrees: Vietnam, Cambodia, Brunei and Macau were downgraded to Tier 3 on Tuesday',
        'agrees: Bahrain keeps its Tier 1 status',
      ],
      '2022-07-20',
    ],
    [
      'In 2001 Cambodia was on Tier 2, whereas in 2002 it was on Tier 1.',
      ['agrees: In 2001 Cambodia was on Tier 2', 'differs: in 2002 it was on Tier 1'],
    ],
    [
      'Laos was on Tier 3 in 2025, while Vietnam was not.',
      ['agrees: Laos was on Tier 3 in 2025', 'open: Vietnam was not'],
    ],
    [
      'Ireland was on the watch list in 2020 and 2021.',
      ['agrees: Ireland was on the watch list in 2020 and 2021'],
    ],
    // What hangs on a claim is one of its own, or opens its own mark.
    [
      'Cambodia was downgraded to Tier 3 in 2022 after three years on the watch list.',
      ['agrees: Cambodia was downgraded to Tier 3 in 2022', 'agrees: three years on the watch list'],
    ],
    [
      'Cambodia was downgraded to Tier 3 in 2022 after two years on the watch list.',
      ['agrees: Cambodia was downgraded to Tier 3 in 2022', 'open: two years on the watch list'],
    ],
    [
      'Saudi Arabia was downgraded to Tier 3 in 2019 and has stayed there since.',
      ['agrees: Saudi Arabia was downgraded to Tier 3 in 2019', 'differs: has stayed there since'],
    ],
    [
      'Belarus was on the Watch List in 2021 and has been on Tier 3 ever since.',
      ['agrees: Belarus was on the Watch List in 2021', 'agrees: has been on Tier 3 ever since'],
    ],
    [
      'Myanmar is on Tier 3, where it has been since 2018.',
      ['agrees: Myanmar is on Tier 3', 'agrees: it has been since 2018'],
    ],
    [
      'Ireland was a Tier 1 country until 2017, was downgraded to Tier 2 in 2018, and was upgraded to Tier 2 in 2022.',
      [
        'open: Ireland was a Tier 1 country until 2017',
        'agrees: was downgraded to Tier 2 in 2018',
        'agrees: was upgraded to Tier 2 in 2022',
      ],
    ],
    // Who is meant is worked out: it may be borne out, not denied.
    [
      'Ireland was a Tier 1 country until 2017, was downgraded to Tier 3 in 2018.',
      ['open: Ireland was a Tier 1 country until 2017', 'open: was downgraded to Tier 3 in 2018'],
    ],
    ['Chad fell to Tier 3. So did Laos.', ['agrees: Chad fell to Tier 3', 'agrees: So did Laos']],
    ['Chad fell to Tier 3. So did Peru.', ['agrees: Chad fell to Tier 3', 'open: So did Peru']],
    [
      'The number on the Watch List fell from 32 to 25.',
      ['agrees: The number on the Watch List fell from 32 to 25'],
    ],
    ['The watch list grew from 32 countries to 25.', ['open: The watch list grew from 32 countries to 25']],
    // A move without a year may be that of a report shortly before.
    ['Vietnam left the watch list.', ['open: Vietnam left the watch list']],
    ['Vietnam left the watch list.', ['open: Vietnam left the watch list'], '2025-12-05'],
    ['Peru was downgraded to Tier 3.', ['differs: Peru was downgraded to Tier 3']],
    ['Malaysia was on Tier 3.', ['open: Malaysia was on Tier 3']],
    ...['placed on', 'on'].map((said): [string, string[]] => [
      `Cambodia was again ${said} Tier 3 in 2022.`,
      [`agrees: Cambodia was again ${said} Tier 3 in 2022`],
    ]),
    [
      'The newly released Trafficking in Persons Report places Cambodia on Tier 3.',
      ['agrees: The newly released Trafficking in Persons Report places Cambodia on Tier 3'],
    ],
    ['Türkiye has not been on Tier 3 since 2003.', ['agrees: Türkiye has not been on Tier 3 since 2003']],
    // Who leaves a tier was on it; who is left off it need not have been.
    ['Malaysia left Tier 3 in 2015.', ['agrees: Malaysia left Tier 3 in 2015']],
    ['The 2015 report left Malaysia off Tier 3.', ['open: The 2015 report left Malaysia off Tier 3']],
    [
      'Taiwan has been ranked Tier 1 for the 16th consecutive year.',
      ['agrees: Taiwan has been ranked Tier 1 for the 16th consecutive year'],
    ],
  ];
  for (const [text, outcomes, published] of cases) t.strictSame(outcomesOf(text, published), outcomes, text);
});

t.test('so many, only and most are of those whom the sentence names, or of nobody', async (t) => {
  const cases: [text: string, outcome: string][] = [
    ['In Southeast Asia, only the Philippines and Singapore rank in Tier 1.', 'agrees'],
    ['In Southeast Asia, only Singapore ranks in Tier 1.', 'differs'],
    ['Of the ASEAN countries, two are on Tier 1.', 'agrees'],
    ['Among ASEAN members, five countries are on Tier 1.', 'differs'],
    ...[
      'Of the three countries of the South Caucasus, only Armenia is in Tier 1.',
      'In the South Caucasus, only Armenia is in Tier 1.',
      'Only Armenia was in Tier 1 in 2023, in the South Caucasus.',
      'The South Caucasus is a mixed bag. Only Armenia was in Tier 1 in 2023.',
      'Only Armenia was in Tier 1 in 2023, in Asia.',
      'In the Caucasus, Armenia is the only country in Tier 1.',
      'In the Mekong basin, five countries were on Tier 1 in 2023.',
      '12 countries were on Tier 3 in the 2023 report, in the Sahel.',
      'In the Sahel, all African countries were on Tier 3 in 2023.',
      'In West Africa, most countries were on Tier 2 in 2023.',
      'In the Sahel, no African country was on Tier 1 in 2023.',
      'In Africa, Nigeria was on Tier 3 in 2023.',
    ].map((text): [string, string] => [text, 'open']),
  ];
  for (const [text, outcome] of cases) {
    const { sentences } = annotate(release, { text, published: '2023-06-20' });
    t.equal(sentences.at(-1)?.readings.at(-1)?.outcome, outcome, text);
  }
});

t.test('a sentence without a year is not judged after one that speaks of another time', async (t) => {
  const before = [
    'In 2014 the kingdom was on Tier 3.',
    'A decade earlier the kingdom had seen reforms.',
    'Ethiopia was on Tier 2 when the war began.',
  ];
  for (const sentence of before)
    t.notMatch(
      outcomesOf(`${sentence} Thailand was on Tier 2.`).slice(-1).join(),
      /agrees|differs/,
      sentence,
    );
  t.match(outcomesOf('Ethiopia was on Tier 2, officials said, when the war began.').join(), /^open/);
  t.match(outcomesOf(`${before[1]} Thailand was on Tier 2 in 2025.`).join(), /agrees/, 'with a year it is');
});

t.test('rows stand beside every sentence that speaks of placements', async (t) => {
  const text =
    'Thailand was upgraded in 2016. It fell back. Congo and the ASEAN countries were ranked, too. Rain fell.';
  const { sentences, rows, groups } = annotate(release, { text, published: '2022-07' });
  const [first, second, third, fourth] = sentences.map(({ facts }) => facts);
  t.match(first, { countries: ['TH'], carried: null, reports: [2015, 2016] });
  t.match(second, { countries: ['TH'], carried: { sentenceIndex: 0, countries: ['TH'] } });
  t.match(third, { countries: ['CD', 'CG'], groups: ['asean'] }, 'a name that fits two shows both');
  t.equal(fourth, null);
  const runs = rows.find(({ iso2 }) => iso2 === 'TH')?.runs ?? [];
  t.equal(
    runs.reduce((sum, { from, to }) => sum + to - from + 1, 0),
    release.years.length,
  );
  const inForce = groups.find(({ id }) => id === 'asean')?.reports.find(({ year }) => year === 2022);
  t.ok(inForce?.members.find(({ tier }) => tier === '3')?.countries.includes('KH'));
});

t.test(
  'an open clause leads to the claim form, filled in; a sentence that names others adds up',
  async (t) => {
    const text =
      'Myanmar will stay on Tier 3. Cambodia joins Afghanistan, Belarus, Brunei, China, Cuba, Iran, Malaysia, Myanmar, North Korea, Vietnam and 12 other states on Tier 3.';
    const { sentences } = annotate(release, { text, published: '2022-07-20' });
    const [first, second] = sentences;
    t.match(first?.readings, [
      { outcome: 'open', why: 'a forecast (“will”)', form: '/claim-check?country=MM&tier=3#claim' },
    ]);
    t.strictSame(second?.facts?.sum, { tier: '3', year: 2022, named: 11, more: 12, sum: 23, total: 22 });
  },
);

t.test('what is no English sentence has rows where names are known, and no outcome', async (t) => {
  const cases: [text: string, countries: string[]][] = [
    ['Kambodscha steht 2025 auf Tier 3, Cuba auf Tier 1.', ['CU']],
    ['Cuba fue rebajada a Tier 1 en 2022.', ['CU']],
    ['Cuba est sur Tier 1 depuis 2022.', ['CU']],
    ['柬埔寨在2022年被列入第三级 Tier 3', []],
    ['<table><tr><th>Country</th><th>Tier</th></tr><tr><td>Cuba</td><td>Tier 1</td></tr></table>', ['CU']],
    ['| Country | 2022 |\n|---|---|\n| Cuba | Tier 1 |', ['CU']],
    ['Country\tTier 2022\nCuba\tTier 1', ['CU']],
    ['• Cuba: Tier 1\n• Chad: Tier 1', ['CU', 'TD']],
    ['Cuba was on Tier 1 in 1999. Cuba was on Tier 1 in 2030.', ['CU']],
    ['Cuba was on Tier 1 on 30 February 2022.', ['CU']],
  ];
  for (const [text, countries] of cases) {
    const { rows, counts } = annotate(release, { text, published: '2025-10-05' });
    t.strictSame(
      rows.map(({ iso2 }) => iso2),
      countries,
      text,
    );
    t.equal(counts.agrees + counts.differs, 0, text);
  }
});

t.test('a sentence goes on behind the end of a line that was full', async (t) => {
  const cases: [text: string, outcomes: string[]][] = [
    ['Cuba was on Tier 3\nin the 2022 report.', ['agrees: Cuba was on Tier 3\nin the 2022 report']],
    [
      'According to the report of the State Department, Thailand was on the Tier 2\nWatch List in 2021.',
      ['agrees: Thailand was on the Tier 2\nWatch List in 2021'],
    ],
    ['Thailand: Tier 2\nCuba was on Tier 3 in 2022.', ['open: Tier 2', 'agrees: Cuba was on Tier 3 in 2022']],
  ];
  for (const [text, outcomes] of cases) t.strictSame(outcomesOf(text), outcomes, text);
});

t.test('odd texts are read to their end, and places stay right', async (t) => {
  const texts = [
    `${release.countries.all.map(({ name }) => name).join('; ')} were on Tier 3.`,
    `Cuba ${'of '.repeat(2_000)}Tier 3`,
    'a'.repeat(20_000),
    `e${'\u0301'.repeat(5_000)} Tier 3`,
    '\u200f\u202eCuba\u200f was on Tier 3.',
    '<p>Cuba was on <b>Tier 3</b> in 2022.</p><table><tr><td>Cuba</td><td>3</td></tr></table>',
    'Country\tTier\nCuba\t3\nChad\t3',
    '🇰🇭 Cambodia — Tier 3 🇰🇭',
  ];
  for (const text of texts) {
    const { sentences } = annotate(release, { text, published: '2022' });
    let at = 0;
    for (const { start, end, text: words, mentions, readings } of sentences) {
      t.ok(start >= at && text.slice(start, end) === words);
      for (const place of [...mentions, ...readings])
        t.ok(place.start >= start && place.end <= end && place.start < place.end);
      at = end;
    }
  }
});

t.test(
  'labels of the development set agree with the rows, but for a few that are kept as they are',
  async (t) => {
    const faults = (await textsOf('development')).flatMap((text) =>
      text.claims.filter((claim) => faultOf(release, text, claim) !== null),
    );
    t.ok(faults.length < 10, `${faults.length}`);
  },
);

t.test(
  'a text of the time when the next report was due or out is not held against the one before',
  async (t) => {
    const edition = fixedRelease;
    const next = edition.newestYear + 1;
    const sentences = [
      'Vanuatu was downgraded to Tier 3.',
      'Washington upgraded Laos to the Tier 2 Watch List.',
      'Cambodia is on Tier 3 for a fifth year in a row.',
      'The latest report keeps South Africa on the watch list.',
      'Malaysia remains on Tier 2.',
      `The ${next} report put Vanuatu on Tier 3.`,
      `In ${next}, Turkmenistan was placed on Tier 3.`,
    ];
    for (const published of [`${next}-07-01`, `${next}-10-10`, `${next}-11`])
      for (const text of sentences) {
        const { inForce, sentences } = annotate(edition, { text, published });
        t.not(inForce, edition.newestYear, published);
        const readings = sentences.flatMap((sentence) => sentence.readings);
        t.equal(readings.length, 1, text);
        for (const { outcome, why } of readings)
          t.match([outcome, why], ['open', `${next} report may be meant; this edition ends with`], text);
      }
    t.strictSame(outcomesOf('Cambodia was downgraded to Tier 3 in 2022.', `${next}-10-10`), [
      'agrees: Cambodia was downgraded to Tier 3 in 2022',
    ]);
  },
);

t.test('clauses that were not read are named, and nothing else', async (t) => {
  const cases: [text: string, unread: string[]][] = [
    ['Guyana was upgraded to Tier 1 in 2017 because it made progress.', ['because it made progress']],
    [
      'Guyana was upgraded to Tier 1 in 2017, after its courts convicted traffickers.',
      ['after its courts convicted traffickers'],
    ],
    ['Guyana convicted traffickers, and it was on Tier 1 in 2017.', ['Guyana convicted traffickers']],
    ['Cuba was on Tier 3 in 2022, despite reforms in its courts.', ['despite reforms in its courts']],
    ['Cuba was on Tier 3 in 2022; Havana did not comment.', ['Havana did not comment']],
    ['Cuba was kept on Tier 3 in 2022, joining China and Iran.', ['joining China and Iran']],
    ...[
      'Cuba was on Tier 3 in 2022, the State Department said in its annual report.',
      'According to its detailed report, Cuba was on Tier 3 in 2022.',
      'In the report, made public on Tuesday, Cuba was on Tier 3 in 2022.',
      'Cuba was on Tier 3 in 2022, officials in Norway noted.',
      'Cuba, an island nation of eleven million, was on Tier 3 in 2022.',
      'Cuba was on Tier 3 in 2022, while Norway was on Tier 2.',
    ].map((text): [string, string[]] => [text, []]),
  ];
  for (const [text, unread] of cases) {
    const { sentences, counts } = annotate(release, { text, published: PUBLISHED });
    t.ok(counts.agrees + counts.differs > 0, text);
    t.strictSame([sentences[0]?.unread, counts.unread], [unread, unread.length], text);
  }
});

t.test('what was read whole has no unread clause, with whatever follows it', async (t) => {
  let [judged, inPart] = [0, 0];
  for (const { text, published } of await textsOf('development')) {
    const asked = { published: published ?? undefined };
    for (const { readings, unread } of annotate(release, { text, ...asked }).sentences) {
      const agreeing = readings.filter(({ outcome }) => outcome === 'agrees');
      if (agreeing.length > 0) judged++;
      if (agreeing.length > 0 && unread.length > 0) inPart++;
      for (const { start, end } of agreeing) {
        const words = text.slice(start, end);
        const endings = [
          ['', true],
          [', the State Department said', true],
          [' because it made progress', false],
          ['; critics did not agree', false],
        ] as const;
        for (const [ending, isWhole] of endings) {
          const { sentences } = annotate(release, { text: `${words}${ending}.`, ...asked });
          const [own] = sentences;
          if (sentences.length > 1 || own?.readings.every(({ outcome }) => outcome === 'open')) continue;
          t.equal(own?.unread.join(), isWhole ? '' : ending.replace('; ', '').trim(), `${words}${ending}`);
        }
      }
    }
  }
  t.ok(inPart / judged < 0.12, `${inPart} of ${judged}`);
});
