import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { grammarOf } from './grammar.js';
import type { Counted, Words } from './words.js';

const grammar = grammarOf('km', { isApart: true });
const { number, percent, list } = grammar;

const TIERS: Readonly<Record<Tier, string>> = {
  '1': 'ថ្នាក់ទី 1',
  '2': 'ថ្នាក់ទី 2',
  '2WL': 'បញ្ជីឃ្លាំមើលថ្នាក់ទី 2',
  '3': 'ថ្នាក់ទី 3',
  SC: 'ករណីពិសេស',
};
const placeOf = (to: Vote): string => (to === 'NR' ? 'មិនមានក្នុងរបាយការណ៍' : TIERS[to]);

const noWaiver = (hasWaivers: boolean): string =>
  hasWaivers ? 'គ្មានការលើកលែងនៅសល់' : 'ច្បាប់មិនអនុញ្ញាតការលើកលែង';
const countries = (count: number): string => `${number(count)} ប្រទេស និងដែនដី`;

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'ប្រទេសដែលមិននៅក្នុងបញ្ជីឃ្លាំមើល',
  no_clock: 'ប្រទេសក្នុងបញ្ជីឃ្លាំមើលដែលមិនទាន់មានកំណត់ពេល',
  clock_running: 'ប្រទេសដែលកំណត់ពេលកំពុងរាប់',
  waiver_required: 'ប្រទេសដែលត្រូវការការលើកលែង',
  final_year: 'ប្រទេសដែលគ្មានការលើកលែងនៅសល់',
  relisting_limit: 'ប្រទេសដែលត្រឡប់មកបញ្ជីឃ្លាំមើលក្រោយការទម្លាក់ថ្នាក់',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' (គ្រប់ឆ្នាំ)';
    case 'cases':
      return ' (ករណីដែលបង្ហាញ)';
    case 'country':
      return '';
    case 'report':
      return ` (${what.year})`;
    case 'list':
      return ` (បញ្ជីឆ្នាំ ${what.year})`;
    case 'years':
      return ` (${grammar.years(what.years)})`;
    case 'two reports':
      return ` (${what.years[0]} និង ${what.years[1]})`;
  }
}

export const km: Words = {
  ...grammar,
  direction: 'ltr',
  names: { AN: 'អង់ទីយហូឡង់', CS: 'ស៊ែប៊ីនិងម៉ុងតេណេហ្គ្រោ' },
  terms: {
    tier: { word: 'ថ្នាក់', stem: 'ថ្នាក់' },
    watchList: { word: 'បញ្ជីឃ្លាំមើល', stem: 'ឃ្លាំមើល' },
    specialCase: { word: 'ករណីពិសេស', stem: 'ករណីពិសេស' },
    waiver: { word: 'ការលើកលែង', stem: 'លើកលែង' },
  },
  inEnglish: 'ពាក្យអង់គ្លេស',
  comma: ', ',
  semicolon: '; ',
  colon: '៖ ',
  stop: '។',

  tiers: TIERS,
  chips: {
    '1': 'ថ្នាក់ទី 1',
    '2': 'ថ្នាក់ទី 2',
    '2WL': 'ឃ្លាំមើល',
    '3': 'ថ្នាក់ទី 3',
    SC: 'ពិសេស',
    NR: 'មិនមាន',
    not_known: 'មិនដឹង',
  },
  unranked: 'ករណីពិសេស (មិនចាត់ថ្នាក់)',
  unrankedLane: ['ករណីពិសេស មិនចាត់ថ្នាក់', 'មិនចាត់ថ្នាក់'],
  absences: {
    not_covered: 'មិនមានក្នុងរបាយការណ៍',
    not_known: 'មិនដឹង',
    no_code: 'ពេលនោះមិនទាន់មានប្រទេសឬដែនដីនេះ',
  },
  weakness: {
    disputed: 'ប្រភពមិនស្របគ្នា',
    single_source: 'ផ្អែកលើប្រភពតែមួយ',
    derived: 'គណនាពីចំនួនសរុប គ្មានប្រភពណាបញ្ជាក់',
  },
  weakKey: 'ផ្អែកលើប្រភពតែមួយ ឬប្រភពមិនស្របគ្នា',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]}៖ ${number(count)}`,
  move: (from, to) => `${from} → ${to}`,
  continued: '(ត)',
  ofAll: (some, all, share) => `${number(some)} ក្នុង ${number(all)} (${percent(share)})`,
  members: {
    today: 'សមាជិកបច្ចុប្បន្ន ក្នុងគ្រប់របាយការណ៍។',
    atTheTime: 'ក្នុងរបាយការណ៍នីមួយៗ រាប់សមាជិកនៅថ្ងៃចេញផ្សាយ។',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from = sources === 0 ? '' : ` ពី ${number(sources)} ប្រភព`;
    const known =
      unread === 0
        ? `; ការចាត់ថ្នាក់${of(what)} ទាំងអស់បានអានក្នុងអត្ថបទក្រសួងការបរទេសអាមេរិក`
        : `; ការចាត់ថ្នាក់${of(what)} ដែលមិនបានអានក្នុងអត្ថបទក្រសួងការបរទេសអាមេរិក៖ ${number(unread)} ក្នុង ${number(placements)}`;
    const then = asOf === null ? '' : `; តាមអ្វីដែលដឹងនៅ ${asOf}`;
    return `ប្រភព៖ របាយការណ៍ TIP របស់ក្រសួងការបរទេសអាមេរិក ចងក្រងដោយ tip-tiers (កំណែ ${version}, ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'ចំណងជើងជារបស់អ្នកផ្សព្វផ្សាយគំនូសតាងនេះ។',
    note: 'កំណត់ចំណាំជារបស់អ្នកផ្សព្វផ្សាយគំនូសតាងនេះ។',
    both: 'ចំណងជើង និងកំណត់ចំណាំជារបស់អ្នកផ្សព្វផ្សាយគំនូសតាងនេះ។',
    shows: (title) => `វាបង្ហាញ៖ ${title}`,
  },
  highlighted: (names) => `បានរំលេច៖ ${names}។`,

  links: { data: 'ទិន្នន័យ', permanent: 'តំណអចិន្ត្រៃយ៍', change: 'កែក្រាហ្វិក' },

  clock: {
    countedYear: (year) => `ឆ្នាំដែលរាប់៖ ${year}`,
    outcomes: {
      waived: 'នៅក្នុងបញ្ជីដោយការលើកលែង',
      automatic_downgrade: (hasWaivers) => `ទម្លាក់ថ្នាក់ស្វ័យប្រវត្តិ (${noWaiver(hasWaivers)})`,
      open_waiver: 'ទម្លាក់ថ្នាក់ពេលដល់កំណត់ ទោះនៅអាចលើកលែង (អាចមកពីលទ្ធផល)',
      relisting_limit_downgrade:
        'ទម្លាក់ថ្នាក់ពេលដល់កំណត់ក្រោយត្រឡប់មកបញ្ជី (ពីថ្នាក់ទី 3 ដោយផ្ទាល់ ក្រោយនៅក្នុងបញ្ជីដោយការលើកលែង; អាចមកពីលទ្ធផល)',
      upgraded_in_time: 'ឡើងថ្នាក់ទាន់ពេល',
      contradiction: 'ដែលវិធានមិនអនុញ្ញាត',
    },
    waiver: 'លើកលែង',
    headings: {
      relisting_limit: ({ next }) =>
        `ត្រឡប់មកពីថ្នាក់ទី 3 ដោយផ្ទាល់ ក្រោយនៅក្នុងបញ្ជីដោយការលើកលែង៖ ត្រូវចេញពីបញ្ជីក្នុងឆ្នាំ ${next}`,
      final_year: ({ next, hasWaivers }) => `${noWaiver(hasWaivers)}៖ ថ្នាក់ទី 3 ក្នុងឆ្នាំ ${next} បើមិនឡើងថ្នាក់`,
      waiver_required: ({ next }) => `អាចនៅក្នុងឆ្នាំ ${next} តែដោយការលើកលែង`,
      clock_running: ({ next }) => `អាចនៅក្នុងឆ្នាំ ${next} ដោយមិនត្រូវការការលើកលែង`,
      no_clock: ({ next }) => `គ្មានកំណត់ពេលក្នុងឆ្នាំ ${next}`,
    },
    standings: {
      no_clock: () => 'មិនទាន់មានកំណត់ពេលក្នុងបញ្ជីទេ។',
      clock_running: (run, { next }) => `ឆ្នាំដែលរាប់៖ ${run}; អាចនៅក្នុងបញ្ជីក្នុងឆ្នាំ ${next}។`,
      waiver_required: (run, { next }) => `ឆ្នាំដែលរាប់៖ ${run}; អាចនៅក្នុងបញ្ជីក្នុងឆ្នាំ ${next} តែដោយការលើកលែង។`,
      final_year: (run, { next, hasWaivers }) =>
        `ឆ្នាំដែលរាប់៖ ${run}, ${noWaiver(hasWaivers)}; ថ្នាក់ទី 3 ក្នុងឆ្នាំ ${next} បើមិនឡើងថ្នាក់។`,
      relisting_limit: (_, { next }) =>
        `ត្រឡប់មកបញ្ជីពីថ្នាក់ទី 3 ដោយផ្ទាល់ ក្រោយនៅក្នុងបញ្ជីដោយការលើកលែង; ថ្នាក់ទី 3 ក្នុងឆ្នាំ ${next} បើមិនឡើងថ្នាក់។`,
    },
    key: {
      counted: 'ឆ្នាំក្នុងបញ្ជីឃ្លាំមើលដែលរាប់ចូលកំណត់ពេល',
      uncounted: 'ឆ្នាំក្នុងបញ្ជីដែលមិនរាប់',
      waived: 'នៅក្នុងបញ្ជីដោយការលើកលែង (W)',
      automatic: 'ទម្លាក់ថ្នាក់ស្វ័យប្រវត្តិ',
      openWaiver: 'ទម្លាក់ថ្នាក់ពេលដល់កំណត់ នៅអាចលើកលែង',
      relisting: 'ទម្លាក់ថ្នាក់ពេលដល់កំណត់ក្រោយត្រឡប់មកបញ្ជី',
    },
    boxes: {
      counted: 'ឆ្នាំក្នុងបញ្ជីដែលរាប់',
      waived: 'នៅក្នុងបញ្ជីដោយការលើកលែង',
      free: 'ឆ្នាំដែលច្បាប់នៅអនុញ្ញាត',
      waiver_needed: 'ឆ្នាំដែលត្រូវការការលើកលែង',
    },
    notes: {
      waived: (when) => `នៅក្នុងបញ្ជីឃ្លាំមើលដោយការលើកលែង៖ ${when}។`,
      automatic: (when) =>
        `ទម្លាក់ស្វ័យប្រវត្តិទៅថ្នាក់ទី 3៖ ${list(when.map(({ year, hasWaivers }) => `${year} (${noWaiver(hasWaivers)})`))}។`,
      openWaiver: (when) => `ទម្លាក់ទៅថ្នាក់ទី 3 ពេលដល់កំណត់ ទោះនៅអាចលើកលែង៖ ${when} (អាចមកពីលទ្ធផល)។`,
      relisting: (when) =>
        `ទម្លាក់ទៅថ្នាក់ទី 3 ពេលដល់កំណត់ក្រោយត្រឡប់មកបញ្ជី (ពីថ្នាក់ទី 3 ដោយផ្ទាល់ ក្រោយនៅក្នុងបញ្ជីដោយការលើកលែង)៖ ${when} (អាចមកពីលទ្ធផល)។`,
      disputed: (when) => `ប្រភពមិនស្របគ្នា៖ ${when}។`,
    },
  },

  country: {
    title: (name, first, last) => `${name}៖ ថ្នាក់ក្នុងរបាយការណ៍ស្តីពីការជួញដូរមនុស្ស ${first}–${last}`,
    never: 'គ្មានរបាយការណ៍ណាចាត់ថ្នាក់ទេ',
    since: (tier, year) => `${tier} តាំងពីឆ្នាំ ${year}`,
    inYear: (tier, year) => `${tier} ក្នុងឆ្នាំ ${year}`,
    told: (name, timeline) => `${name} ថ្នាក់តាមឆ្នាំរបាយការណ៍៖ ${timeline}។`,
    codeSince: (code, day, before) => `កូដ ${code} ប្រើតាំងពី ${day}; មុននោះ៖ ${before}។`,
    codeUntil: (code, day, after) => `កូដ ${code} ប្រើរហូតដល់ ${day}; ក្រោយមក៖ ${after}។`,
  },
  compare: {
    title: (names) => `របាយការណ៍ស្តីពីការជួញដូរមនុស្ស៖ ${names}`,
    subtitle: (first, last) => `ថ្នាក់តាមឆ្នាំរបាយការណ៍ ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `របាយការណ៍ស្តីពីការជួញដូរមនុស្ស ${year}${place === null ? '' : `, ${place}`}៖ ថ្នាក់របស់ ${countries(covered)}`,
    subtitle: (day) => `ចេញផ្សាយដោយក្រសួងការបរទេសអាមេរិកនៅថ្ងៃទី ${day}`,
    notKnown: (names) => `មិនដឹង៖ ${names}។`,
    pale: (place) => `ពណ៌ស្លេក៖ មិនមែន ${place}។`,
    missing: (names) => `មិនមាននៅលើផែនទី៖ ${names}។`,
    outlines:
      'ផ្នែកនៅក្រៅដែនមានពណ៌របស់ប្រទេសខ្លួន (ហ្គីយ៉ានបារាំង) ឯដែនដីមានពណ៌ផ្ទាល់ខ្លួនតែពេលរបាយការណ៍រៀបរាប់ (មិនរាប់ហ្គ្រោអង់ឡង់)។ ខ្សែព្រំ៖ Natural Earth មិនបង្ហាញជំហរលើព្រំដែនណាមួយទេ។',
  },
  changes: {
    title: (year, down, up) => `របាយការណ៍ស្តីពីការជួញដូរមនុស្ស ${year}៖ ចុះថ្នាក់ ${number(down)} ឡើងថ្នាក់ ${number(up)}`,
    subtitle: (before) => `ប្រទេស និងដែនដីដែលចាត់ថ្នាក់ខុសពីរបាយការណ៍ឆ្នាំ ${before}`,
    first: 'គ្មានរបាយការណ៍មុនរបាយការណ៍ទីមួយទេ',
    none: 'គ្មានការផ្លាស់ប្តូរថ្នាក់ទេ។',
    down: (to) => `ចុះមក៖ ${TIERS[to]}`,
    up: (to) => `ឡើងទៅ៖ ${TIERS[to]}`,
    notComparable: 'ថ្មី មិនមានទៀត ឬករណីពិសេស',
    notKnown: 'មិនដឹងថាផ្លាស់ប្តូរឬអត់',
    weakKey: 'ផ្អែកលើប្រភពតែមួយ ឬប្រភពមិនស្របគ្នា ក្នុងរបាយការណ៍មួយក្នុងចំណោមពីរ',
  },
  watchList: {
    title: (year, count) => `បញ្ជីឃ្លាំមើលថ្នាក់ទី 2 ឆ្នាំ ${year}៖ ${countries(count)}`,
    subtitle: (next) =>
      `ច្បាប់អាមេរិកកំណត់រយៈពេលក្នុងបញ្ជី (22 U.S.C. 7107(b))។ អ្វីដែលរបាយការណ៍ឆ្នាំ ${next} អាចធ្វើ បន្ទាន់បំផុតមុនគេ`,
    noLimit: (next) => `គ្មានច្បាប់កំណត់រយៈពេលក្នុងបញ្ជីក្នុងឆ្នាំ ${next}`,
    none: (year) => `គ្មានប្រទេសក្នុងបញ្ជីឃ្លាំមើលឆ្នាំ ${year} ទេ។`,
  },
  precedents: {
    places: { NR: 'មិនមានក្នុងរបាយការណ៍បន្ទាប់', not_known: 'មិនដឹង' },
    title: (status) => `អ្វីដែលរបាយការណ៍បន្ទាប់បានសម្រេច៖ ${POSITIONS[status]}`,
    titleOf: (country, status) =>
      `${country}៖ អ្វីដែលរបាយការណ៍បន្ទាប់បានសម្រេចចំពោះប្រទេសផ្សេង (${POSITIONS[status]})`,
    sentence: ({ known, years, places }) =>
      years === null
        ? 'គ្មានករណីបែបនេះទេ។'
        : `${number(known)} ករណី របាយការណ៍ ${grammar.span(...years)}។ របាយការណ៍បន្ទាប់៖ ${list(places.map(({ to, cases, share }) => `${placeOf(to)}៖ ${number(cases)} (${percent(share)})`))}។`,
    without: (oldest, all) => `មិនរាប់ករណីចាស់បំផុត៖ ${number(oldest)} ក្នុង ${number(all)}។`,
    notCounted: (count) => `មិនដឹងថ្នាក់ក្នុងរបាយការណ៍បន្ទាប់ មិនរាប់៖ ${number(count)}។`,
    forecast: 'ទាំងនេះជាករណី មិនមែនការព្យាករណ៍ទេ៖ របាយការណ៍នីមួយៗជាការសម្រេចដោយឡែក។',
  },
  flow: {
    title: (place, from, to) =>
      `${place === null ? '' : `${place}៖ `}របាយការណ៍ស្តីពីការជួញដូរមនុស្ស ពី ${from} ដល់ ${to}`,
    subtitle: (moved, all, from, to) =>
      `ចាត់ថ្នាក់ក្នុងឆ្នាំ ${to} ខុសពីឆ្នាំ ${from}៖ ${number(moved)} ក្នុង ${countries(all)}`,
    band: (count, from, to) => `${from} → ${to}៖ ${number(count)}`,
    onlyTwo: 'ប្រៀបធៀបតែរបាយការណ៍ទាំងពីរ មិនរាប់របាយការណ៍នៅចន្លោះទេ។',
    without: (count) => `មិនដឹងថ្នាក់ក្នុងរបាយការណ៍មួយ មិនរាប់៖ ${number(count)}។`,
  },
  wall: {
    title: (place, first, last) => `${place ?? 'គ្រប់ប្រទេស'}៖ ថ្នាក់ក្នុងរបាយការណ៍ស្តីពីការជួញដូរមនុស្ស ${first}–${last}`,
    subtitle: (count) => `${countries(count)} មួយក្រឡាមួយរបាយការណ៍`,
    outside: (when) => `មិនមែនសមាជិកក្នុងរបាយការណ៍ ${when} ទេ។`,
    pale: 'ពណ៌ស្លេក៖ មិនមែនសមាជិកពេលរបាយការណ៍ចេញ។',
    membersToday: 'សមាជិកបច្ចុប្បន្ន។',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `របាយការណ៍ស្តីពីការជួញដូរមនុស្ស៖ ចំនួនប្រទេស និងដែនដីតាមថ្នាក់ ${first}–${last}`
        : `${place}៖ ថ្នាក់ក្នុងរបាយការណ៍ស្តីពីការជួញដូរមនុស្ស ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${countries(newest.count)} ក្នុងឆ្នាំ ${newest.year}, ${number(oldest.count)} ក្នុងឆ្នាំ ${oldest.year}`,
    none: 'គ្មាន',
    bar: (year, tier, count) => `${year}, ${TIERS[tier]}៖ ${number(count)}`,
    gaps: (when) => `មិនដឹងថ្នាក់មួយចំនួន (${when}) ជាពិសេសករណីពិសេស៖ ចំនួនទាំងនេះអាចទាបពេក។`,
    weak: (weak, all, year) =>
      `ថ្នាក់ឆ្នាំ ${year} ដែលផ្អែកលើប្រភពតែមួយ ឬប្រភពមិនស្របគ្នា៖ ${number(weak)} ក្នុង ${number(all)}។`,
  },
};
