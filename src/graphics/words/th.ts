import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { grammarOf } from './grammar.js';
import type { Counted, Words } from './words.js';

const grammar = grammarOf('th', { isApart: true });
const { number, percent, list } = grammar;

const TIERS: Readonly<Record<Tier, string>> = {
  '1': 'ระดับ 1',
  '2': 'ระดับ 2',
  '2WL': 'ระดับ 2 บัญชีจับตามอง',
  '3': 'ระดับ 3',
  SC: 'กรณีพิเศษ',
};
const placeOf = (to: Vote): string => (to === 'NR' ? 'ไม่อยู่ในรายงาน' : TIERS[to]);

const noWaiver = (hasWaivers: boolean): string => (hasWaivers ? 'ไม่มีการผ่อนผันเหลือ' : 'กฎหมายไม่ให้ผ่อนผัน');
const countries = (count: number): string => `${number(count)} ประเทศและดินแดน`;

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'ประเทศที่ไม่อยู่ในบัญชีจับตามอง',
  no_clock: 'ประเทศในบัญชีจับตามองที่ยังไม่มีกำหนดเวลา',
  clock_running: 'ประเทศที่กำหนดเวลากำลังเดิน',
  waiver_required: 'ประเทศที่ต้องได้รับการผ่อนผัน',
  final_year: 'ประเทศที่ไม่มีการผ่อนผันเหลือ',
  relisting_limit: 'ประเทศที่กลับเข้าบัญชีจับตามองหลังถูกลดระดับ',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' (ทุกปี)';
    case 'cases':
      return ' (กรณีที่แสดง)';
    case 'country':
      return '';
    case 'report':
      return ` (${what.year})`;
    case 'list':
      return ` (บัญชีปี ${what.year})`;
    case 'years':
      return ` (${grammar.years(what.years)})`;
    case 'two reports':
      return ` (${what.years[0]} และ ${what.years[1]})`;
  }
}

export const th: Words = {
  ...grammar,
  direction: 'ltr',
  names: {
    AN: 'เนเธอร์แลนด์แอนทิลลีส',
    CS: 'เซอร์เบียและมอนเตเนโกร',
    HK: 'ฮ่องกง',
    MK: 'มาซิโดเนียเหนือ',
    MM: 'เมียนมา',
    MO: 'มาเก๊า',
    SX: 'ซินต์มาร์เทิน',
    SZ: 'เอสวาตีนี',
  },
  terms: {
    tier: { word: 'ระดับ', stem: 'ระดับ' },
    watchList: { word: 'บัญชีจับตามอง', stem: 'จับตามอง' },
    specialCase: { word: 'กรณีพิเศษ', stem: 'กรณีพิเศษ' },
    waiver: { word: 'การผ่อนผัน', stem: 'ผ่อนผัน' },
  },
  inEnglish: 'คำภาษาอังกฤษ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '',

  tiers: TIERS,
  chips: {
    '1': 'ระดับ 1',
    '2': 'ระดับ 2',
    '2WL': 'จับตามอง',
    '3': 'ระดับ 3',
    SC: 'พิเศษ',
    NR: 'ไม่อยู่',
    not_known: 'ไม่ทราบ',
  },
  unranked: 'กรณีพิเศษ (ไม่จัดระดับ)',
  unrankedLane: ['กรณีพิเศษ ไม่จัดระดับ', 'ไม่จัดระดับ'],
  absences: {
    not_covered: 'ไม่อยู่ในรายงาน',
    not_known: 'ไม่ทราบ',
    no_code: 'ขณะนั้นยังไม่มีประเทศหรือดินแดนนี้',
  },
  weakness: {
    disputed: 'แหล่งข้อมูลไม่ตรงกัน',
    single_source: 'อาศัยแหล่งข้อมูลเดียว',
    derived: 'อนุมานจากยอดรวม ไม่มีแหล่งใดระบุ',
  },
  weakKey: 'อาศัยแหล่งข้อมูลเดียวหรือแหล่งข้อมูลไม่ตรงกัน',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]}: ${number(count)}`,
  move: (from, to) => `${from} → ${to}`,
  continued: '(ต่อ)',
  ofAll: (some, all, share) => `${number(some)} จาก ${number(all)} (${percent(share)})`,
  members: {
    today: 'สมาชิกปัจจุบัน ในทุกรายงาน',
    atTheTime: 'ในแต่ละรายงาน นับสมาชิกในวันที่เผยแพร่',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from = sources === 0 ? '' : ` จาก ${number(sources)} แหล่ง`;
    const known =
      unread === 0
        ? `; การจัดระดับ${of(what)} ทั้งหมดอ่านจากต้นฉบับของกระทรวงการต่างประเทศสหรัฐฯ`
        : `; การจัดระดับ${of(what)} ที่ไม่ได้อ่านจากต้นฉบับของกระทรวงการต่างประเทศสหรัฐฯ: ${number(unread)} จาก ${number(placements)}`;
    const then = asOf === null ? '' : `; ตามที่ทราบ ณ ${asOf}`;
    return `ที่มา: รายงาน TIP ของกระทรวงการต่างประเทศสหรัฐฯ รวบรวมโดย tip-tiers (ฉบับ ${version}, ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'หัวข้อเป็นของผู้เผยแพร่แผนภูมินี้',
    note: 'หมายเหตุเป็นของผู้เผยแพร่แผนภูมินี้',
    both: 'หัวข้อและหมายเหตุเป็นของผู้เผยแพร่แผนภูมินี้',
    shows: (title) => `แผนภูมินี้แสดง: ${title}`,
  },
  highlighted: (names) => `เน้น: ${names}`,

  links: { data: 'ข้อมูล', permanent: 'ลิงก์ถาวร', change: 'แก้ไขแผนภูมิ' },

  clock: {
    countedYear: (year) => `ปีที่นับ: ${year}`,
    outcomes: {
      waived: 'คงอยู่ด้วยการผ่อนผัน',
      automatic_downgrade: (hasWaivers) => `ลดระดับโดยอัตโนมัติ (${noWaiver(hasWaivers)})`,
      open_waiver: 'ลดระดับเมื่อครบกำหนดทั้งที่ยังผ่อนผันได้ (อาจเป็นเพราะผลงาน)',
      relisting_limit_downgrade:
        'ลดระดับเมื่อครบกำหนดของการกลับเข้าบัญชี (จากระดับ 3 โดยตรงหลังคงอยู่ด้วยการผ่อนผัน; อาจเป็นเพราะผลงาน)',
      upgraded_in_time: 'เลื่อนระดับทันเวลา',
      contradiction: 'ซึ่งกฎไม่อนุญาต',
    },
    waiver: 'ผ่อนผัน',
    headings: {
      relisting_limit: ({ next }) => `กลับมาจากระดับ 3 โดยตรงหลังคงอยู่ด้วยการผ่อนผัน: ต้องออกจากบัญชีในปี ${next}`,
      final_year: ({ next, hasWaivers }) => `${noWaiver(hasWaivers)}: ระดับ 3 ในปี ${next} หากไม่ได้เลื่อนระดับ`,
      waiver_required: ({ next }) => `คงอยู่ในปี ${next} ได้ด้วยการผ่อนผันเท่านั้น`,
      clock_running: ({ next }) => `คงอยู่ในปี ${next} ได้โดยไม่ต้องผ่อนผัน`,
      no_clock: ({ next }) => `ไม่มีกำหนดเวลาในปี ${next}`,
    },
    standings: {
      no_clock: () => 'ยังไม่มีกำหนดเวลาในการอยู่ในบัญชี',
      clock_running: (run, { next }) => `ปีที่นับ: ${run}; คงอยู่ในบัญชีในปี ${next} ได้`,
      waiver_required: (run, { next }) => `ปีที่นับ: ${run}; คงอยู่ในบัญชีในปี ${next} ได้ด้วยการผ่อนผันเท่านั้น`,
      final_year: (run, { next, hasWaivers }) =>
        `ปีที่นับ: ${run}, ${noWaiver(hasWaivers)}; ระดับ 3 ในปี ${next} หากไม่ได้เลื่อนระดับ`,
      relisting_limit: (_, { next }) =>
        `กลับเข้าบัญชีจากระดับ 3 โดยตรงหลังคงอยู่ด้วยการผ่อนผัน; ระดับ 3 ในปี ${next} หากไม่ได้เลื่อนระดับ`,
    },
    key: {
      counted: 'ปีในบัญชีจับตามองที่นับเข้ากำหนดเวลา',
      uncounted: 'ปีในบัญชีที่ไม่นับ',
      waived: 'คงอยู่ด้วยการผ่อนผัน (W)',
      automatic: 'ลดระดับโดยอัตโนมัติ',
      openWaiver: 'ลดระดับเมื่อครบกำหนด ยังผ่อนผันได้',
      relisting: 'ลดระดับเมื่อครบกำหนดของการกลับเข้าบัญชี',
    },
    boxes: {
      counted: 'ปีในบัญชีที่นับ',
      waived: 'คงอยู่ด้วยการผ่อนผัน',
      free: 'ปีที่กฎหมายยังให้อยู่ได้',
      waiver_needed: 'ปีที่ต้องมีการผ่อนผัน',
    },
    notes: {
      waived: (when) => `คงอยู่ในบัญชีจับตามองด้วยการผ่อนผัน: ${when}`,
      automatic: (when) =>
        `ลดเป็นระดับ 3 โดยอัตโนมัติ: ${list(when.map(({ year, hasWaivers }) => `${year} (${noWaiver(hasWaivers)})`))}`,
      openWaiver: (when) => `ลดเป็นระดับ 3 เมื่อครบกำหนดทั้งที่ยังผ่อนผันได้: ${when} (อาจเป็นเพราะผลงาน)`,
      relisting: (when) =>
        `ลดเป็นระดับ 3 เมื่อครบกำหนดของการกลับเข้าบัญชี (จากระดับ 3 โดยตรงหลังคงอยู่ด้วยการผ่อนผัน): ${when} (อาจเป็นเพราะผลงาน)`,
      disputed: (when) => `แหล่งข้อมูลไม่ตรงกัน: ${when}`,
    },
  },

  country: {
    title: (name, first, last) => `${name}: ระดับในรายงานการค้ามนุษย์ ${first}–${last}`,
    never: 'ไม่มีรายงานใดจัดระดับ',
    since: (tier, year) => `${tier} ตั้งแต่ปี ${year}`,
    inYear: (tier, year) => `${tier} ในปี ${year}`,
    told: (name, timeline) => `${name} ระดับตามปีของรายงาน: ${timeline}`,
    codeSince: (code, day, before) => `รหัส ${code} ใช้ตั้งแต่ ${day}; ก่อนหน้านั้น: ${before}`,
    codeUntil: (code, day, after) => `รหัส ${code} ใช้จนถึง ${day}; หลังจากนั้น: ${after}`,
  },
  compare: {
    title: (names) => `รายงานการค้ามนุษย์: ${names}`,
    subtitle: (first, last) => `ระดับตามปีของรายงาน ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `รายงานการค้ามนุษย์ ${year}${place === null ? '' : `, ${place}`}: ระดับของ ${countries(covered)}`,
    subtitle: (day) => `เผยแพร่โดยกระทรวงการต่างประเทศสหรัฐฯ เมื่อ ${day}`,
    notKnown: (names) => `ไม่ทราบ: ${names}`,
    pale: (place) => `สีจาง: ไม่ใช่ ${place}`,
    missing: (names) => `ไม่อยู่บนแผนที่: ${names}`,
    outlines:
      'ดินแดนโพ้นทะเลใช้สีของประเทศ (เฟรนช์เกียนา) ส่วนดินแดนอื่นมีสีของตนเองเมื่อรายงานระบุชื่อเท่านั้น (ไม่รวมกรีนแลนด์) เส้นขอบ: Natural Earth ไม่แสดงจุดยืนเรื่องพรมแดนใด',
  },
  changes: {
    title: (year, down, up) => `รายงานการค้ามนุษย์ ${year}: ลดระดับ ${number(down)} เลื่อนระดับ ${number(up)}`,
    subtitle: (before) => `ประเทศและดินแดนที่จัดระดับต่างจากรายงานปี ${before}`,
    first: 'ไม่มีรายงานก่อนฉบับแรก',
    none: 'ไม่มีการเปลี่ยนระดับ',
    down: (to) => `ลดเป็น${TIERS[to]}`,
    up: (to) => `เลื่อนเป็น${TIERS[to]}`,
    notComparable: 'ใหม่ ไม่อยู่ในรายงานแล้ว หรือกรณีพิเศษ',
    notKnown: 'ไม่ทราบว่าเปลี่ยนหรือไม่',
    weakKey: 'อาศัยแหล่งข้อมูลเดียวหรือแหล่งข้อมูลไม่ตรงกัน ในรายงานหนึ่งในสองฉบับ',
  },
  watchList: {
    title: (year, count) => `บัญชีจับตามองระดับ 2 ปี ${year}: ${countries(count)}`,
    subtitle: (next) =>
      `กฎหมายสหรัฐฯ จำกัดเวลาที่อยู่ในบัญชี (22 U.S.C. 7107(b)) สิ่งที่รายงานปี ${next} ทำได้ เรียงจากเร่งด่วนที่สุด`,
    noLimit: (next) => `ไม่มีกฎหมายจำกัดเวลาที่อยู่ในบัญชีในปี ${next}`,
    none: (year) => `ไม่มีประเทศในบัญชีจับตามองปี ${year}`,
  },
  precedents: {
    places: { NR: 'ไม่อยู่ในรายงานถัดไป', not_known: 'ไม่ทราบ' },
    title: (status) => `รายงานถัดไปตัดสินอย่างไร: ${POSITIONS[status]}`,
    titleOf: (country, status) => `${country}: รายงานถัดไปตัดสินประเทศอื่นอย่างไร (${POSITIONS[status]})`,
    sentence: ({ known, years, places }) =>
      years === null
        ? 'ไม่มีกรณีเช่นนี้'
        : `${number(known)} กรณี รายงานปี ${grammar.span(...years)} รายงานถัดไป: ${list(places.map(({ to, cases, share }) => `${placeOf(to)}: ${number(cases)} (${percent(share)})`))}`,
    without: (oldest, all) => `ไม่รวมกรณีที่เก่าที่สุด: ${number(oldest)} จาก ${number(all)}`,
    notCounted: (count) => `ไม่ทราบระดับในรายงานถัดไป จึงไม่นับ: ${number(count)}`,
    forecast: 'เป็นกรณีที่เกิดขึ้น ไม่ใช่การคาดการณ์ แต่ละรายงานเป็นการตัดสินใจของตนเอง',
  },
  flow: {
    title: (place, from, to) => `${place === null ? '' : `${place}: `}รายงานการค้ามนุษย์ จากปี ${from} ถึง ${to}`,
    subtitle: (moved, all, from, to) =>
      `จัดระดับในปี ${to} ต่างจากปี ${from}: ${number(moved)} จาก ${countries(all)}`,
    band: (count, from, to) => `${from} → ${to}: ${number(count)}`,
    onlyTwo: 'เปรียบเทียบเฉพาะสองรายงานนี้ ไม่รวมรายงานระหว่างกลาง',
    without: (count) => `ไม่ทราบระดับในรายงานฉบับหนึ่ง จึงไม่นับ: ${number(count)}`,
  },
  wall: {
    title: (place, first, last) => `${place ?? 'ทุกประเทศ'}: ระดับในรายงานการค้ามนุษย์ ${first}–${last}`,
    subtitle: (count) => `${countries(count)} หนึ่งช่องต่อหนึ่งรายงาน`,
    outside: (when) => `ไม่ใช่สมาชิกในรายงานปี ${when}`,
    pale: 'สีจาง: ไม่ใช่สมาชิกเมื่อรายงานเผยแพร่',
    membersToday: 'สมาชิกปัจจุบัน',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `รายงานการค้ามนุษย์: จำนวนประเทศและดินแดนตามระดับ ${first}–${last}`
        : `${place}: ระดับในรายงานการค้ามนุษย์ ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${countries(newest.count)} ในปี ${newest.year}, ${number(oldest.count)} ในปี ${oldest.year}`,
    none: 'ไม่มี',
    bar: (year, tier, count) => `${year}, ${TIERS[tier]}: ${number(count)}`,
    gaps: (when) => `ไม่ทราบการจัดระดับบางส่วน (${when}) โดยเฉพาะกรณีพิเศษ จำนวนเหล่านี้อาจต่ำเกินไป`,
    weak: (weak, all, year) =>
      `การจัดระดับปี ${year} ที่อาศัยแหล่งข้อมูลเดียวหรือแหล่งข้อมูลไม่ตรงกัน: ${number(weak)} จาก ${number(all)}`,
  },
};
