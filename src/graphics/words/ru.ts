import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { counting, grammarOf } from './grammar.js';
import type { Counted, Words } from './words.js';

const grammar = grammarOf('ru');
const { number, percent, list } = grammar;
const counted = counting(grammar);

const TIERS: Readonly<Record<Tier, string>> = {
  '1': 'Уровень 1',
  '2': 'Уровень 2',
  '2WL': 'Уровень 2, список наблюдения',
  '3': 'Уровень 3',
  SC: 'Особый случай',
};
const placeOf = (to: Vote): string => (to === 'NR' ? 'нет в докладе' : TIERS[to]);

const noWaiver = (hasWaivers: boolean): string =>
  hasWaivers ? 'освобождений не осталось' : 'освобождения не предусмотрены';
const countries = (count: number): string =>
  counted(count, {
    one: '# страна и территория',
    few: '# страны и территории',
    many: '# стран и территорий',
    other: '# страны и территории',
  });

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'страны вне списка наблюдения',
  no_clock: 'страны в списке наблюдения без ограничения срока',
  clock_running: 'страны, чей срок ещё шёл',
  waiver_required: 'страны, которым требовалось освобождение',
  final_year: 'страны, у которых не осталось освобождений',
  relisting_limit: 'страны, вернувшиеся в список наблюдения после понижения',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' (за все годы)';
    case 'cases':
      return ' (показанные случаи)';
    case 'country':
      return '';
    case 'report':
      return ` (${what.year})`;
    case 'list':
      return ` (список ${what.year})`;
    case 'years':
      return ` (${grammar.years(what.years)})`;
    case 'two reports':
      return ` (${what.years[0]} и ${what.years[1]})`;
  }
}

export const ru: Words = {
  ...grammar,
  direction: 'ltr',
  names: { AN: 'Нидерландские Антильские острова', CS: 'Сербия и Черногория' },
  terms: {
    tier: { word: 'уровень', stem: 'уров' },
    watchList: { word: 'список наблюдения', stem: 'наблюдени' },
    specialCase: { word: 'особый случай', stem: 'особ' },
    waiver: { word: 'освобождение', stem: 'освобожд' },
  },
  inEnglish: 'Английские термины',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',

  tiers: TIERS,
  chips: {
    '1': 'Уровень 1',
    '2': 'Уровень 2',
    '2WL': 'Наблюдение',
    '3': 'Уровень 3',
    SC: 'Особый',
    NR: 'нет',
    not_known: 'неизвестно',
  },
  unranked: 'Особый случай (без уровня)',
  unrankedLane: ['Особый случай, без уровня', 'Без уровня'],
  absences: {
    not_covered: 'нет в докладе',
    not_known: 'неизвестно',
    no_code: 'тогда такой страны или территории не было',
  },
  weakness: {
    disputed: 'источники расходятся',
    single_source: 'только один источник',
    derived: 'выведено из итогов, прямого источника нет',
  },
  weakKey: 'Только один источник или источники расходятся',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]}: ${number(count)}`,
  move: (from, to) => `${from} → ${to}`,
  continued: '(продолжение)',
  ofAll: (some, all, share) => `${number(some)} из ${number(all)} (${percent(share)})`,
  members: {
    today: 'Нынешние члены, во всех докладах.',
    atTheTime: 'В каждом докладе — члены на день его выхода.',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from = sources === 0 ? '' : `; источников: ${number(sources)}`;
    const known =
      unread === 0
        ? `; все оценки${of(what)} прочитаны в тексте Госдепартамента`
        : `; оценки${of(what)}, не прочитанные в тексте Госдепартамента: ${number(unread)} из ${number(placements)}`;
    const then = asOf === null ? '' : `; по состоянию знаний на ${asOf}`;
    return `Источник: доклады TIP Госдепартамента США, свод tip-tiers (издание ${version}, ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'Заголовок принадлежит публикующему этот график.',
    note: 'Примечание принадлежит публикующему этот график.',
    both: 'Заголовок и примечание принадлежат публикующему этот график.',
    shows: (title) => `Показано: ${title}`,
  },
  highlighted: (names) => `Выделены: ${names}.`,

  links: { data: 'Данные', permanent: 'Постоянная ссылка', change: 'Изменить график' },

  clock: {
    countedYear: (year) => `учтённый год: ${year}`,
    outcomes: {
      waived: 'остаётся в списке по освобождению',
      automatic_downgrade: (hasWaivers) => `автоматическое понижение (${noWaiver(hasWaivers)})`,
      open_waiver: 'понижение на пределе срока, освобождение было ещё возможно (возможно, по существу)',
      relisting_limit_downgrade:
        'понижение на пределе повторного включения (прямо с уровня 3 после срока с освобождением; возможно, по существу)',
      upgraded_in_time: 'повышение в срок',
      contradiction: 'правила этого не допускают',
    },
    waiver: 'освоб.',
    headings: {
      relisting_limit: ({ next }) =>
        `Вернулись прямо с уровня 3 после срока с освобождением: должны покинуть список в ${next}`,
      final_year: ({ next, hasWaivers }) =>
        `${hasWaivers ? 'Освобождений не осталось' : 'Освобождения не предусмотрены'}: уровень 3 в ${next}, если нет повышения`,
      waiver_required: ({ next }) => `Могут остаться в ${next} только по освобождению`,
      clock_running: ({ next }) => `Могут остаться в ${next} без освобождения`,
      no_clock: ({ next }) => `Срок в ${next} не ограничен`,
    },
    standings: {
      no_clock: () => 'Срок в списке пока не ограничен.',
      clock_running: (run, { next }) => `Учтённый год: ${run}; в ${next} может остаться в списке.`,
      waiver_required: (run, { next }) =>
        `Учтённый год: ${run}; в ${next} может остаться в списке только по освобождению.`,
      final_year: (run, { next, hasWaivers }) =>
        `Учтённый год: ${run}, ${noWaiver(hasWaivers)}; уровень 3 в ${next}, если нет повышения.`,
      relisting_limit: (_, { next }) =>
        `Снова в списке прямо с уровня 3 после срока с освобождением; уровень 3 в ${next}, если нет повышения.`,
    },
    key: {
      counted: 'Год в списке наблюдения, идёт в счёт предела',
      uncounted: 'Год в списке, не идёт в счёт',
      waived: 'Остаётся в списке по освобождению (W)',
      automatic: 'Автоматическое понижение',
      openWaiver: 'Понижение на пределе, освобождение было возможно',
      relisting: 'Понижение на пределе повторного включения',
    },
    boxes: {
      counted: 'Год в списке, идёт в счёт',
      waived: 'Остаётся по освобождению',
      free: 'Ещё один год, разрешённый законом',
      waiver_needed: 'Ещё один год, только по освобождению',
    },
    notes: {
      waived: (when) => `Остаётся в списке наблюдения по освобождению: ${when}.`,
      automatic: (when) =>
        `Автоматическое понижение до уровня 3: ${list(when.map(({ year, hasWaivers }) => `${year} (${noWaiver(hasWaivers)})`))}.`,
      openWaiver: (when) =>
        `Понижение до уровня 3 на пределе срока, освобождение было ещё возможно: ${when} (возможно, по существу).`,
      relisting: (when) =>
        `Понижение до уровня 3 на пределе повторного включения (прямо с уровня 3 после срока с освобождением): ${when} (возможно, по существу).`,
      disputed: (when) => `Источники расходятся: ${when}.`,
    },
  },

  country: {
    title: (name, first, last) => `${name}: уровни в Докладе о торговле людьми, ${first}–${last}`,
    never: 'Ни один доклад не давал оценки',
    since: (tier, year) => `${tier} (с ${year})`,
    inYear: (tier, year) => `${tier} (${year})`,
    told: (name, timeline) => `${name}, уровень по годам докладов: ${timeline}.`,
    codeSince: (code, day, before) => `Код ${code} действует с ${day}; прежде: ${before}.`,
    codeUntil: (code, day, after) => `Код ${code} действовал до ${day}; затем: ${after}.`,
  },
  compare: {
    title: (names) => `Доклад о торговле людьми: ${names}`,
    subtitle: (first, last) => `Уровень по годам докладов, ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `Доклад о торговле людьми, ${year}${place === null ? '' : `, ${place}`}: уровни (${countries(covered)})`,
    subtitle: (day) => `Опубликован Государственным департаментом США ${day}`,
    notKnown: (names) => `Неизвестно: ${names}.`,
    pale: (place) => `Бледным: вне региона ${place}.`,
    missing: (names) => `Нет на карте: ${names}.`,
    outlines:
      'Заморские части окрашены как их страна (Французская Гвиана), территории — только по собственной оценке, если доклад их называет (кроме Гренландии). Контуры: Natural Earth; без позиции о границах.',
  },
  changes: {
    title: (year, down, up) =>
      `Доклад о торговле людьми, ${year}: ${counted(down, { one: '# понижение', few: '# понижения', many: '# понижений', other: '# понижения' })}, ${counted(up, { one: '# повышение', few: '# повышения', many: '# повышений', other: '# повышения' })}`,
    subtitle: (before) => `Страны и территории, чья оценка изменилась по сравнению с докладом ${before}`,
    first: 'До первого доклада других не было',
    none: 'Ни одна оценка не изменилась.',
    down: (to) => `Ниже: ${TIERS[to]}`,
    up: (to) => `Выше: ${TIERS[to]}`,
    notComparable: 'Новые, выбывшие или особый случай',
    notKnown: 'Неизвестно, изменилась ли оценка',
    weakKey: 'Только один источник или источники расходятся, в одном из двух докладов',
  },
  watchList: {
    title: (year, count) => `Список наблюдения уровня 2, ${year}: ${countries(count)}`,
    subtitle: (next) =>
      `Закон США ограничивает срок в списке (22 U.S.C. 7107(b)). Что может решить доклад ${next}, сначала самое срочное`,
    noLimit: (next) => `В ${next} закон не ограничивает срок в списке`,
    none: (year) => `В списке наблюдения ${year} нет ни одной страны.`,
  },
  precedents: {
    places: { NR: 'Нет в следующем докладе', not_known: 'Неизвестно' },
    title: (status) => `Что решил следующий доклад: ${POSITIONS[status]}`,
    titleOf: (country, status) => `${country}: что следующий доклад решил о других (${POSITIONS[status]})`,
    sentence: ({ known, years, places }) =>
      years === null
        ? 'Таких случаев нет.'
        : `${counted(known, { one: '# случай', few: '# случая', many: '# случаев', other: '# случая' })}, доклады ${grammar.span(...years)}. Следующий доклад: ${list(places.map(({ to, cases, share }) => `${placeOf(to)} — ${number(cases)} (${percent(share)})`))}.`,
    without: (oldest, all) => `Без самых старых случаев: ${number(oldest)} из ${number(all)}.`,
    notCounted: (count) => `Решение следующего доклада неизвестно, не учтено: ${number(count)}.`,
    forecast: 'Это случаи, а не прогноз: каждый доклад — отдельное решение.',
  },
  flow: {
    title: (place, from, to) =>
      `${place === null ? '' : `${place}: `}Доклад о торговле людьми, ${from} → ${to}`,
    subtitle: (moved, all, from, to) =>
      `Другая оценка в ${to}, чем в ${from}: ${number(moved)} из ${number(all)} (страны и территории)`,
    band: (count, from, to) => `${from} → ${to}: ${number(count)}`,
    onlyTwo: 'Сравниваются только два доклада, без промежуточных.',
    without: (count) => `Решение одного из докладов неизвестно, не учтено: ${number(count)}.`,
  },
  wall: {
    title: (place, first, last) =>
      `${place ?? 'Все страны'}: уровни в Докладе о торговле людьми, ${first}–${last}`,
    subtitle: (count) => `${countries(count)}, одна клетка — один доклад`,
    outside: (when) => `Не член в докладах ${when}.`,
    pale: 'Бледные клетки: не член в день выхода доклада.',
    membersToday: 'Нынешние члены.',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `Доклад о торговле людьми: страны и территории по уровням, ${first}–${last}`
        : `${place}: уровни в Докладе о торговле людьми, ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${newest.year}: ${countries(newest.count)}; ${oldest.year}: ${number(oldest.count)}`,
    none: 'нет',
    bar: (year, tier, count) => `${year}, ${TIERS[tier]}: ${number(count)}`,
    gaps: (when) =>
      `Некоторые оценки неизвестны (${when}), прежде всего особые случаи: эти числа могут быть занижены.`,
    weak: (weak, all, year) =>
      `Оценки ${year}, у которых один источник или источники расходятся: ${number(weak)} из ${number(all)}.`,
  },
};
