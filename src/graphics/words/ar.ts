import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { counting, grammarOf } from './grammar.js';
import type { Counted, Words } from './words.js';

const grammar = grammarOf('ar');
const { number, percent, list } = grammar;
const counted = counting(grammar);

const TIERS: Readonly<Record<Tier, string>> = {
  '1': 'الفئة 1',
  '2': 'الفئة 2',
  '2WL': 'قائمة المراقبة من الفئة 2',
  '3': 'الفئة 3',
  SC: 'حالة خاصة',
};
const placeOf = (to: Vote): string => (to === 'NR' ? 'غير مدرج في التقرير' : TIERS[to]);

/** Read from left to right, and in one piece. */
const CITATION = '\u2066(22\u00a0U.S.C.\u00a07107(b))\u2069';

const noWaiver = (hasWaivers: boolean): string =>
  hasWaivers ? 'لم يبق إعفاء متاح' : 'لا يسمح القانون بإعفاء';
const countries = (count: number): string =>
  counted(count, {
    zero: 'لا دول ولا أقاليم',
    one: 'دولة أو إقليم واحد',
    two: 'دولتان أو إقليمان',
    few: '# دول وأقاليم',
    many: '# دولة وإقليمًا',
    other: '# دولة وإقليم',
  });

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'دول خارج قائمة المراقبة',
  no_clock: 'دول على قائمة المراقبة بلا مهلة محددة',
  clock_running: 'دول لم تنته مهلتها بعد',
  waiver_required: 'دول احتاجت إلى إعفاء',
  final_year: 'دول لم يبق لها إعفاء',
  relisting_limit: 'دول عادت إلى قائمة المراقبة بعد خفض تصنيفها',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' (جميع الأعوام)';
    case 'cases':
      return ' (الحالات المعروضة)';
    case 'country':
      return '';
    case 'report':
      return ` (${what.year})`;
    case 'list':
      return ` (قائمة ${what.year})`;
    case 'years':
      return ` (${grammar.years(what.years)})`;
    case 'two reports':
      return ` (${what.years[0]} و${what.years[1]})`;
  }
}

export const ar: Words = {
  ...grammar,
  direction: 'rtl',
  names: { AN: 'جزر الأنتيل الهولندية', CS: 'صربيا والجبل الأسود' },
  terms: {
    tier: { word: 'الفئة', stem: 'فئة' },
    watchList: { word: 'قائمة المراقبة', stem: 'مراقبة' },
    specialCase: { word: 'حالة خاصة', stem: 'خاصة' },
    waiver: { word: 'إعفاء', stem: 'إعفاء' },
  },
  inEnglish: 'المصطلحات بالإنجليزية',
  comma: '، ',
  semicolon: '؛ ',
  colon: ': ',
  stop: '.',

  tiers: TIERS,
  chips: {
    '1': 'الفئة 1',
    '2': 'الفئة 2',
    '2WL': 'المراقبة',
    '3': 'الفئة 3',
    SC: 'خاصة',
    NR: 'غير مدرج',
    not_known: 'غير معروف',
  },
  unranked: 'حالة خاصة (بلا تصنيف)',
  unrankedLane: ['حالة خاصة، بلا تصنيف', 'بلا تصنيف'],
  absences: {
    not_covered: 'غير مدرج في التقرير',
    not_known: 'غير معروف',
    no_code: 'لم تكن هذه الدولة أو الإقليم قائمة حينها',
  },
  weakness: {
    disputed: 'المصادر متعارضة',
    single_source: 'يستند إلى مصدر واحد',
    derived: 'مستنتج من المجاميع، لا يذكره أي مصدر',
  },
  weakKey: 'يستند إلى مصدر واحد أو المصادر متعارضة',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]}: ${number(count)}`,
  move: (from, to) => `من ${from} إلى ${to}`,
  continued: '(تتمة)',
  ofAll: (some, all, share) => `${number(some)} من ${number(all)} (${percent(share)})`,
  members: {
    today: 'الأعضاء الحاليون، في جميع التقارير.',
    atTheTime: 'في كل تقرير، الأعضاء يوم صدوره.',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from = sources === 0 ? '' : `؛ عدد المصادر: ${number(sources)}`;
    const known =
      unread === 0
        ? `؛ قُرئت جميع التصنيفات${of(what)} في نص وزارة الخارجية`
        : `؛ تصنيفات${of(what)} لم تُقرأ في نص وزارة الخارجية: ${number(unread)} من ${number(placements)}`;
    const then = asOf === null ? '' : `؛ بحسب المعروف في ${asOf}`;
    return `المصدر: تقارير وزارة الخارجية الأمريكية عن الاتجار بالأشخاص (TIP)، جمعها tip-tiers (الإصدار ${version}، ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'العنوان من ناشر هذا الرسم.',
    note: 'التعليق من ناشر هذا الرسم.',
    both: 'العنوان والتعليق من ناشر هذا الرسم.',
    shows: (title) => `يعرض: ${title}`,
  },
  highlighted: (names) => `مُبرَز: ${names}.`,

  links: { data: 'البيانات', permanent: 'رابط دائم', change: 'تعديل الرسم' },

  clock: {
    countedYear: (year) => `السنة المحتسبة: ${year}`,
    outcomes: {
      waived: 'بقي على القائمة بإعفاء',
      automatic_downgrade: (hasWaivers) => `خفض تلقائي (${noWaiver(hasWaivers)})`,
      open_waiver: 'خُفض عند الحد مع بقاء إعفاء متاح (ربما لأسباب موضوعية)',
      relisting_limit_downgrade:
        'خُفض عند حد العودة إلى القائمة (من الفئة 3 مباشرة بعد بقاء بإعفاء؛ ربما لأسباب موضوعية)',
      upgraded_in_time: 'رُفع في الوقت المناسب',
      contradiction: 'وهو ما لا تسمح به القواعد',
    },
    waiver: 'إعفاء',
    headings: {
      relisting_limit: ({ next }) =>
        `عادت من الفئة 3 مباشرة بعد بقاء بإعفاء: عليها مغادرة القائمة في ${next}`,
      final_year: ({ next, hasWaivers }) => `${noWaiver(hasWaivers)}: الفئة 3 في ${next} ما لم تُرفع`,
      waiver_required: ({ next }) => `لا تبقى في ${next} إلا بإعفاء`,
      clock_running: ({ next }) => `يمكن أن تبقى في ${next} دون إعفاء`,
      no_clock: ({ next }) => `لا حد للبقاء في ${next}`,
    },
    standings: {
      no_clock: () => 'لا ينطبق بعد أي حد للبقاء على القائمة.',
      clock_running: (run, { next }) => `السنة المحتسبة: ${run}؛ يمكن البقاء على القائمة في ${next}.`,
      waiver_required: (run, { next }) =>
        `السنة المحتسبة: ${run}؛ لا بقاء على القائمة في ${next} إلا بإعفاء.`,
      final_year: (run, { next, hasWaivers }) =>
        `السنة المحتسبة: ${run}، ${noWaiver(hasWaivers)}؛ الفئة 3 في ${next} ما لم يُرفع التصنيف.`,
      relisting_limit: (_, { next }) =>
        `عودة إلى القائمة من الفئة 3 مباشرة بعد بقاء بإعفاء؛ الفئة 3 في ${next} ما لم يُرفع التصنيف.`,
    },
    key: {
      counted: 'سنة على قائمة المراقبة تُحتسب ضمن الحد',
      uncounted: 'سنة على القائمة لا تُحتسب',
      waived: 'بقاء بإعفاء (W)',
      automatic: 'خفض تلقائي',
      openWaiver: 'خفض عند الحد مع بقاء إعفاء متاح',
      relisting: 'خفض عند حد العودة إلى القائمة',
    },
    boxes: {
      counted: 'سنة على القائمة تُحتسب',
      waived: 'بقاء بإعفاء',
      free: 'سنة أخرى يسمح بها القانون',
      waiver_needed: 'سنة أخرى بإعفاء فقط',
    },
    notes: {
      waived: (when) => `البقاء على قائمة المراقبة بإعفاء: ${when}.`,
      automatic: (when) =>
        `خفض تلقائي إلى الفئة 3: ${list(when.map(({ year, hasWaivers }) => `${year} (${noWaiver(hasWaivers)})`))}.`,
      openWaiver: (when) => `خفض إلى الفئة 3 عند الحد مع بقاء إعفاء متاح: ${when} (ربما لأسباب موضوعية).`,
      relisting: (when) =>
        `خفض إلى الفئة 3 عند حد العودة إلى القائمة (من الفئة 3 مباشرة بعد بقاء بإعفاء): ${when} (ربما لأسباب موضوعية).`,
      disputed: (when) => `المصادر متعارضة: ${when}.`,
    },
  },

  country: {
    title: (name, first, last) => `${name}: الفئات في تقرير الاتجار بالأشخاص، ${first}–${last}`,
    never: 'لم يصنفه أي تقرير',
    since: (tier, year) => `${tier} منذ ${year}`,
    inYear: (tier, year) => `${tier} في ${year}`,
    told: (name, timeline) => `${name}، الفئة بحسب سنة التقرير: ${timeline}.`,
    codeSince: (code, day, before) => `الرمز ${code} مستخدم منذ ${day}؛ قبل ذلك: ${before}.`,
    codeUntil: (code, day, after) => `الرمز ${code} كان مستخدمًا حتى ${day}؛ بعد ذلك: ${after}.`,
  },
  compare: {
    title: (names) => `تقرير الاتجار بالأشخاص: ${names}`,
    subtitle: (first, last) => `الفئة بحسب سنة التقرير، ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `تقرير الاتجار بالأشخاص ${year}${place === null ? '' : `، ${place}`}: فئات ${countries(covered)}`,
    subtitle: (day) => `نشرته وزارة الخارجية الأمريكية في ${day}`,
    notKnown: (names) => `غير معروف: ${names}.`,
    pale: (place) => `باهت: خارج ${place}.`,
    missing: (names) => `ليس على الخريطة: ${names}.`,
    outlines:
      'لأجزاء ما وراء البحار لون دولتها (غويانا الفرنسية)، وللأقاليم لونها وحدها إن ذكرها التقرير (عدا غرينلاند). الحدود: Natural Earth؛ دون موقف من أي حدود.',
  },
  changes: {
    title: (year, down, up) => `تقرير الاتجار بالأشخاص ${year}: خُفض ${number(down)}، رُفع ${number(up)}`,
    subtitle: (before) => `الدول والأقاليم التي اختلف تصنيفها عن تقرير ${before}`,
    first: 'لا تقرير قبل التقرير الأول',
    none: 'لم يتغير أي تصنيف.',
    down: (to) => `خفض إلى: ${TIERS[to]}`,
    up: (to) => `رفع إلى: ${TIERS[to]}`,
    notComparable: 'جديد أو لم يعد مدرجًا أو حالة خاصة',
    notKnown: 'لا يُعرف هل تغير',
    weakKey: 'يستند إلى مصدر واحد أو المصادر متعارضة، في أحد التقريرين',
  },
  watchList: {
    title: (year, count) => `قائمة المراقبة من الفئة 2، ${year}: ${countries(count)}`,
    subtitle: (next) =>
      `يحدّ القانون الأمريكي من مدة البقاء على القائمة ${CITATION}. ما يمكن أن يقرره تقرير ${next}، الأكثر إلحاحًا أولًا`,
    noLimit: (next) => `لا قانون يحدّ من البقاء على القائمة في ${next}`,
    none: (year) => `لا دولة على قائمة المراقبة في ${year}.`,
  },
  precedents: {
    places: { NR: 'غير مدرج في التقرير التالي', not_known: 'غير معروف' },
    title: (status) => `ما قرره التقرير التالي: ${POSITIONS[status]}`,
    titleOf: (country, status) => `${country}: ما قرره التقرير التالي بشأن غيره (${POSITIONS[status]})`,
    sentence: ({ known, years, places }) =>
      years === null
        ? 'لا توجد حالة كهذه.'
        : `عدد الحالات: ${number(known)}، تقارير ${grammar.span(...years)}. التقرير التالي: ${list(places.map(({ to, cases, share }) => `${placeOf(to)}: ${number(cases)} (${percent(share)})`))}.`,
    without: (oldest, all) => `دون أقدم الحالات: ${number(oldest)} من ${number(all)}.`,
    notCounted: (count) => `لا يُعرف ما قرره التقرير التالي، لم تُحتسب: ${number(count)}.`,
    forecast: 'هذه حالات وليست توقعًا: كل تقرير قرار قائم بذاته.',
  },
  flow: {
    title: (place, from, to) =>
      `${place === null ? '' : `${place}: `}تقرير الاتجار بالأشخاص، من ${from} إلى ${to}`,
    subtitle: (moved, all, from, to) =>
      `اختلف التصنيف في ${to} عنه في ${from}: ${number(moved)} من ${countries(all)}`,
    band: (count, from, to) => `من ${from} إلى ${to}: ${number(count)}`,
    onlyTwo: 'المقارنة بين التقريرين وحدهما، دون ما بينهما.',
    without: (count) => `لا يُعرف ما قرره أحد التقريرين، لم تُحتسب: ${number(count)}.`,
  },
  wall: {
    title: (place, first, last) =>
      `${place ?? 'جميع الدول'}: الفئات في تقرير الاتجار بالأشخاص، ${first}–${last}`,
    subtitle: (count) => `${countries(count)}، خلية لكل تقرير`,
    outside: (when) => `ليس عضوًا في تقارير ${when}.`,
    pale: 'باهت: ليس عضوًا عند صدور التقرير.',
    membersToday: 'الأعضاء الحاليون.',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `تقرير الاتجار بالأشخاص: الدول والأقاليم بحسب الفئة، ${first}–${last}`
        : `${place}: الفئات في تقرير الاتجار بالأشخاص، ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${newest.year}: ${countries(newest.count)}؛ ${oldest.year}: ${number(oldest.count)}`,
    none: 'لا شيء',
    bar: (year, tier, count) => `${year}، ${TIERS[tier]}: ${number(count)}`,
    gaps: (when) =>
      `بعض التصنيفات غير معروفة (${when})، ولا سيما الحالات الخاصة: قد تكون هذه الأعداد أقل من الواقع.`,
    weak: (weak, all, year) =>
      `تصنيفات ${year} التي تستند إلى مصدر واحد أو تتعارض فيها المصادر: ${number(weak)} من ${number(all)}.`,
  },
};
