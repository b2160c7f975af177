import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { grammarOf } from './grammar.js';
import type { Counted, Words } from './words.js';

const grammar = grammarOf('zh');
const { number, percent, list } = grammar;

const TIERS: Readonly<Record<Tier, string>> = {
  '1': '第一级',
  '2': '第二级',
  '2WL': '第二级观察名单',
  '3': '第三级',
  SC: '特殊情况',
};
const placeOf = (to: Vote): string => (to === 'NR' ? '未列入报告' : TIERS[to]);

const noWaiver = (hasWaivers: boolean): string => (hasWaivers ? '已无豁免可用' : '法律不允许豁免');
const countries = (count: number): string => `${number(count)} 个国家和地区`;

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: '不在观察名单上的国家',
  no_clock: '在观察名单上、尚无期限的国家',
  clock_running: '期限正在计算的国家',
  waiver_required: '需要豁免的国家',
  final_year: '已无豁免可用的国家',
  relisting_limit: '降级后重新列入观察名单的国家',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return '（所有年份）';
    case 'cases':
      return '（所示案例）';
    case 'country':
      return '';
    case 'report':
      return `（${what.year} 年）`;
    case 'list':
      return `（${what.year} 年名单）`;
    case 'years':
      return `（${grammar.years(what.years)} 年）`;
    case 'two reports':
      return `（${what.years[0]} 年和 ${what.years[1]} 年）`;
  }
}

export const zh: Words = {
  ...grammar,
  direction: 'ltr',
  names: { AN: '荷属安的列斯', CS: '塞尔维亚和黑山', TW: '台湾' },
  terms: {
    tier: { word: '级', stem: '级' },
    watchList: { word: '观察名单', stem: '观察名单' },
    specialCase: { word: '特殊情况', stem: '特殊情况' },
    waiver: { word: '豁免', stem: '豁免' },
  },
  inEnglish: '英文术语',
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',

  tiers: TIERS,
  chips: {
    '1': '第一级',
    '2': '第二级',
    '2WL': '观察名单',
    '3': '第三级',
    SC: '特殊情况',
    NR: '未列入',
    not_known: '不详',
  },
  unranked: '特殊情况（不分级）',
  unrankedLane: ['特殊情况，不分级', '不分级'],
  absences: {
    not_covered: '未列入报告',
    not_known: '不详',
    no_code: '当时尚无此国家或地区',
  },
  weakness: {
    disputed: '来源不一致',
    single_source: '仅有一个来源',
    derived: '由总数推算，无来源直接说明',
  },
  weakKey: '仅有一个来源，或来源不一致',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]}：${number(count)}`,
  move: (from, to) => `${from} → ${to}`,
  continued: '（续）',
  ofAll: (some, all, share) => `${number(some)} / ${number(all)}（${percent(share)}）`,
  members: {
    today: '各年报告均按现有成员计算。',
    atTheTime: '各年报告按发布当日的成员计算。',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from = sources === 0 ? '' : `，共 ${number(sources)} 个来源`;
    const known =
      unread === 0
        ? `；评级${of(what)}全部核对过国务院原文`
        : `；评级${of(what)}未核对国务院原文：${number(unread)} / ${number(placements)}`;
    const then = asOf === null ? '' : `；截至 ${asOf}所知`;
    return `来源：美国国务院《人口贩运报告》（TIP Report），tip-tiers 汇编（版本 ${version}，${day}）${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: '图上文字来自本图发布人。',
    note: '图下说明来自本图发布人。',
    both: '图上文字和图下说明来自本图发布人。',
    shows: (title) => `本图显示：${title}`,
  },
  highlighted: (names) => `突出显示：${names}。`,

  links: { data: '数据', permanent: '永久链接', change: '修改图表' },

  clock: {
    countedYear: (year) => `计入第 ${year} 年`,
    outcomes: {
      waived: '因豁免留在名单上',
      automatic_downgrade: (hasWaivers) => `自动降级（${noWaiver(hasWaivers)}）`,
      open_waiver: '期满降级，当时仍可豁免（也可能因表现）',
      relisting_limit_downgrade:
        '重新列入期满降级（因豁免留在名单上、降级后直接从第三级重新列入；也可能因表现）',
      upgraded_in_time: '及时升级',
      contradiction: '规则不允许',
    },
    waiver: '豁免',
    headings: {
      relisting_limit: ({ next }) => `因豁免留在名单上、降级后直接从第三级重新列入：${next} 年必须离开名单`,
      final_year: ({ next, hasWaivers }) => `${noWaiver(hasWaivers)}：除非升级，${next} 年降至第三级`,
      waiver_required: ({ next }) => `${next} 年须有豁免才能留在名单上`,
      clock_running: ({ next }) => `${next} 年无需豁免即可留在名单上`,
      no_clock: ({ next }) => `${next} 年没有期限`,
    },
    standings: {
      no_clock: () => '留在名单上尚无期限。',
      clock_running: (run, { next }) => `计入第 ${run} 年；${next} 年可以留在名单上。`,
      waiver_required: (run, { next }) => `计入第 ${run} 年；${next} 年须有豁免才能留在名单上。`,
      final_year: (run, { next, hasWaivers }) =>
        `计入第 ${run} 年，${noWaiver(hasWaivers)}；除非升级，${next} 年降至第三级。`,
      relisting_limit: (_, { next }) =>
        `因豁免留在名单上、降级后直接从第三级重新列入；除非升级，${next} 年降至第三级。`,
    },
    key: {
      counted: '在观察名单上、计入期限的年份',
      uncounted: '在名单上、不计入期限的年份',
      waived: '因豁免留在名单上（W）',
      automatic: '自动降级',
      openWaiver: '期满降级，当时仍可豁免',
      relisting: '重新列入期满降级',
    },
    boxes: {
      counted: '在名单上、计入期限的年份',
      waived: '因豁免留在名单上',
      free: '法律仍允许的年份',
      waiver_needed: '须有豁免的年份',
    },
    notes: {
      waived: (when) => `因豁免留在观察名单上：${when}。`,
      automatic: (when) =>
        `自动降至第三级：${list(when.map(({ year, hasWaivers }) => `${year}（${noWaiver(hasWaivers)}）`))}。`,
      openWaiver: (when) => `期满降至第三级，当时仍可豁免：${when}（也可能因表现）。`,
      relisting: (when) =>
        `重新列入期满降至第三级（因豁免留在名单上、降级后直接从第三级重新列入）：${when}（也可能因表现）。`,
      disputed: (when) => `来源不一致：${when}。`,
    },
  },

  country: {
    title: (name, first, last) => `${name}：《人口贩运报告》中的级别，${first}–${last}`,
    never: '没有报告对其评级',
    since: (tier, year) => `自 ${year} 年起：${tier}`,
    inYear: (tier, year) => `${year} 年：${tier}`,
    told: (name, timeline) => `${name}，各年报告的级别：${timeline}。`,
    codeSince: (code, day, before) => `代码 ${code} 自 ${day}起使用；此前：${before}。`,
    codeUntil: (code, day, after) => `代码 ${code} 使用至 ${day}；此后：${after}。`,
  },
  compare: {
    title: (names) => `《人口贩运报告》：${names}`,
    subtitle: (first, last) => `各年报告的级别，${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `《人口贩运报告》${year} 年${place === null ? '' : `，${place}`}：${countries(covered)}的级别`,
    subtitle: (day) => `美国国务院 ${day}发布`,
    notKnown: (names) => `不详：${names}。`,
    pale: (place) => `浅色：不是${place}。`,
    missing: (names) => `地图上没有：${names}。`,
    outlines:
      '海外部分与本国同色（法属圭亚那）；领地只在报告列出时才有自己的颜色（格陵兰除外）。轮廓：Natural Earth；不代表对任何边界的立场。',
  },
  changes: {
    title: (year, down, up) => `《人口贩运报告》${year} 年：${number(down)} 个降级，${number(up)} 个升级`,
    subtitle: (before) => `评级与 ${before} 年报告不同的国家和地区`,
    first: '第一份报告之前没有报告',
    none: '评级没有变化。',
    down: (to) => `降至${TIERS[to]}`,
    up: (to) => `升至${TIERS[to]}`,
    notComparable: '新列入、未再列入或特殊情况',
    notKnown: '是否变化不详',
    weakKey: '两份报告之一仅有一个来源，或来源不一致',
  },
  watchList: {
    title: (year, count) => `第二级观察名单，${year} 年：${countries(count)}`,
    subtitle: (next) =>
      `美国法律限制留在名单上的时间（22 U.S.C. 7107(b)）。${next} 年报告可以如何处理，最紧迫的在前`,
    noLimit: (next) => `${next} 年没有法律限制留在名单上的时间`,
    none: (year) => `${year} 年观察名单上没有国家。`,
  },
  precedents: {
    places: { NR: '未列入下一份报告', not_known: '不详' },
    title: (status) => `下一份报告如何处理：${POSITIONS[status]}`,
    titleOf: (country, status) => `${country}：下一份报告如何处理其他国家（${POSITIONS[status]}）`,
    sentence: ({ known, years, places }) =>
      years === null
        ? '没有这样的案例。'
        : `${number(known)} 个案例，${grammar.span(...years)} 年报告。下一份报告：${list(places.map(({ to, cases, share }) => `${placeOf(to)} ${number(cases)}（${percent(share)}）`))}。`,
    without: (oldest, all) => `未显示最早的案例：${number(oldest)} / ${number(all)}。`,
    notCounted: (count) => `下一份报告的评级不详、未计入：${number(count)}。`,
    forecast: '这些是案例，不是预测：每份报告都是单独的决定。',
  },
  flow: {
    title: (place, from, to) =>
      `${place === null ? '' : `${place}：`}《人口贩运报告》，${from} 年至 ${to} 年`,
    subtitle: (moved, all, from, to) => `${to} 年评级与 ${from} 年不同：${number(moved)} / ${countries(all)}`,
    band: (count, from, to) => `${from} → ${to}：${number(count)}`,
    onlyTwo: '只比较这两份报告，不含其间的报告。',
    without: (count) => `其中一份报告的评级不详、未计入：${number(count)}。`,
  },
  wall: {
    title: (place, first, last) => `${place ?? '所有国家'}：《人口贩运报告》中的级别，${first}–${last}`,
    subtitle: (count) => `${countries(count)}，每格一份报告`,
    outside: (when) => `在 ${when} 年报告中不是成员。`,
    pale: '浅色：报告发布时不是成员。',
    membersToday: '现有成员。',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `《人口贩运报告》：各级别的国家和地区，${first}–${last}`
        : `${place}：《人口贩运报告》中的级别，${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${newest.year} 年 ${countries(newest.count)}，${oldest.year} 年 ${number(oldest.count)} 个`,
    none: '无',
    bar: (year, tier, count) => `${year} 年，${TIERS[tier]}：${number(count)}`,
    gaps: (when) => `部分评级不详（${when}），主要是特殊情况：这些数字可能偏低。`,
    weak: (weak, all, year) => `${year} 年仅有一个来源或来源不一致的评级：${number(weak)} / ${number(all)}。`,
  },
};
