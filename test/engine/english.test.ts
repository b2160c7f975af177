import t from 'tap';
import * as english from '../../src/engine/english.js';

const { capitalize, formatCount, joinWords, numberWord, ordinalWord, formatFraction, describeReports } =
  english;
const { countriesAndTerritories, placeMarks, describeKnownPlacement, toShortPhrase, formatSpan, tierNoun } =
  english;
const { describeBegin, describeEnd, formatYearList, formatYearCount } = english;

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth 11th 12th 13th 20th 21st 22nd 23rd 24th 111th';

t.test('generates correct English', async (t) => {
  const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 4_043].map(numberWord).join(' ');
  t.equal(numbers, 'no one two three four five six seven eight nine ten 11 4,043');
  const places = ORDINALS.split(' ').map((word, index) => Number.parseInt(word, 10) || index + 1);
  t.equal(places.map(ordinalWord).join(' '), ORDINALS);
  for (const [made, wanted] of [
    [formatCount(0, 'waiver'), 'no waiver'],
    [formatCount(1, 'waiver'), 'one waiver'],
    [formatCount(11, 'waiver'), '11 waivers'],
    [formatCount(2, 'country', 'countries'), 'two countries'],
    [formatFraction(4_043, 4_043), '4,043'],
    [formatFraction(4, 4_043), '4 of 4,043'],
    [countriesAndTerritories(1), 'country or territory'],
    [countriesAndTerritories(0), 'countries and territories'],
    [joinWords([], 'or'), ''],
    [joinWords(['a'], 'or'), 'a'],
    [joinWords(['a', 'b'], 'and'), 'a and b'],
    [joinWords(['a', 'b', 'c'], 'or'), 'a, b or c'],
    [formatSpan([2021]), '2021'],
    [formatSpan([2019, 2020, 2021]), '2019 to 2021'],
    [formatYearCount([2021]), '2021'],
    [formatYearCount([2020, 2021]), '2020 and 2021'],
    [formatYearCount([2019, 2020, 2021]), '2019 to 2021'],
    [formatYearCount([2018, 2019, 2021]), '2018, 2019 and 2021'],
    [formatYearList([2004, 2006, 2007, 2008]), '2004 and 2006–2008'],
    [describeReports([2026]), 'the 2026 report'],
    [describeReports([2026, 2027, 2028, 2029]), 'the 2026 to 2029 reports'],
    [capitalize('the state'), 'The state'],
    [describeBegin({ on: '2011-08-11' }), 'has had its code (ISO 3166) since 11 August 2011'],
    [describeBegin({ on: '2011-08-11', whole: 'Sudan' }), 'was part of Sudan then'],
    [describeEnd({ on: '2011-12-15' }), 'was dissolved in 2011'],
    [placeMarks('Cambodia', 2021, null), 'The 2021 report did not cover Cambodia'],
    [placeMarks('Haiti', 2021, 'SC'), 'The 2021 report treated Haiti as a special case'],
    [placeMarks('Cambodia', 2021, '2WL'), 'The 2021 report placed Cambodia on the Tier 2 Watch List'],
    [describeKnownPlacement('Cambodia', 2021, '3', null), 'The 2021 report placed Cambodia on Tier 3'],
    [
      describeKnownPlacement('Cambodia', 2021, '3', 'nobody has read it'),
      'What the 2021 report did with Cambodia is not known (nobody has read it); it counts as not covered',
    ],
    [toShortPhrase('2WL'), 'the Watch List'],
    [toShortPhrase('2'), 'Tier 2'],
    [tierNoun(null), 'no coverage'],
    [tierNoun('SC'), 'a special case'],
    [tierNoun('2WL'), 'the Tier 2 Watch List'],
    [tierNoun('2'), 'Tier 2'],
  ])
    t.equal(made, wanted);
});
