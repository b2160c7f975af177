import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { grammarOf } from './grammar.js';
import type { Counted, Words } from './words.js';

const grammar = grammarOf('vi');
const { number, percent, list } = grammar;

const TIERS: Readonly<Record<Tier, string>> = {
  '1': 'Nhóm 1',
  '2': 'Nhóm 2',
  '2WL': 'Danh sách theo dõi Nhóm 2',
  '3': 'Nhóm 3',
  SC: 'Trường hợp đặc biệt',
};
const placeOf = (to: Vote): string => (to === 'NR' ? 'không có trong báo cáo' : TIERS[to]);

const noWaiver = (hasWaivers: boolean): string =>
  hasWaivers ? 'không còn quyền miễn trừ' : 'luật không cho phép miễn trừ';
const countries = (count: number): string => `${number(count)} quốc gia và vùng lãnh thổ`;

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'các nước không nằm trong danh sách theo dõi',
  no_clock: 'các nước trong danh sách theo dõi, chưa có thời hạn',
  clock_running: 'các nước đang trong thời hạn',
  waiver_required: 'các nước cần được miễn trừ',
  final_year: 'các nước không còn quyền miễn trừ',
  relisting_limit: 'các nước trở lại danh sách theo dõi sau khi bị hạ bậc',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' (mọi năm)';
    case 'cases':
      return ' (các trường hợp được nêu)';
    case 'country':
      return '';
    case 'report':
      return ` (${what.year})`;
    case 'list':
      return ` (danh sách năm ${what.year})`;
    case 'years':
      return ` (${grammar.years(what.years)})`;
    case 'two reports':
      return ` (${what.years[0]} và ${what.years[1]})`;
  }
}

export const vi: Words = {
  ...grammar,
  direction: 'ltr',
  names: {
    AN: 'Antille thuộc Hà Lan',
    AT: 'Áo',
    CD: 'Cộng hòa Dân chủ Congo',
    CG: 'Cộng hòa Congo',
    CS: 'Serbia và Montenegro',
    CY: 'Síp',
    GQ: 'Guinea Xích Đạo',
    KW: 'Kuwait',
    MY: 'Malaysia',
    SY: 'Syria',
  },
  terms: {
    tier: { word: 'nhóm', stem: 'nhóm' },
    watchList: { word: 'danh sách theo dõi', stem: 'theo dõi' },
    specialCase: { word: 'trường hợp đặc biệt', stem: 'đặc biệt' },
    waiver: { word: 'miễn trừ', stem: 'miễn trừ' },
  },
  inEnglish: 'Thuật ngữ tiếng Anh',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',

  tiers: TIERS,
  chips: {
    '1': 'Nhóm 1',
    '2': 'Nhóm 2',
    '2WL': 'Theo dõi',
    '3': 'Nhóm 3',
    SC: 'Đặc biệt',
    NR: 'không có',
    not_known: 'không rõ',
  },
  unranked: 'Trường hợp đặc biệt (không xếp nhóm)',
  unrankedLane: ['Trường hợp đặc biệt', 'Đặc biệt'],
  absences: {
    not_covered: 'không có trong báo cáo',
    not_known: 'không rõ',
    no_code: 'khi đó chưa có quốc gia hay vùng lãnh thổ này',
  },
  weakness: {
    disputed: 'các nguồn không thống nhất',
    single_source: 'chỉ dựa vào một nguồn',
    derived: 'suy ra từ tổng số, không nguồn nào nêu rõ',
  },
  weakKey: 'Chỉ dựa vào một nguồn, hoặc các nguồn không thống nhất',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]}: ${number(count)}`,
  move: (from, to) => `${from} → ${to}`,
  continued: '(tiếp theo)',
  ofAll: (some, all, share) => `${number(some)} trên ${number(all)} (${percent(share)})`,
  members: {
    today: 'Các thành viên hiện nay, trong mọi báo cáo.',
    atTheTime: 'Trong mỗi báo cáo, các thành viên vào ngày công bố.',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from = sources === 0 ? '' : ` từ ${number(sources)} nguồn`;
    const known =
      unread === 0
        ? `; mọi xếp nhóm${of(what)} đều được đọc trong văn bản của Bộ Ngoại giao Hoa Kỳ`
        : `; xếp nhóm${of(what)} chưa được đọc trong văn bản của Bộ Ngoại giao Hoa Kỳ: ${number(unread)} trên ${number(placements)}`;
    const then = asOf === null ? '' : `; theo hiểu biết đến ${asOf}`;
    return `Nguồn: các báo cáo TIP của Bộ Ngoại giao Hoa Kỳ, do tip-tiers tổng hợp (ấn bản ${version}, ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'Tiêu đề là của bên đăng biểu đồ này.',
    note: 'Ghi chú là của bên đăng biểu đồ này.',
    both: 'Tiêu đề và ghi chú là của bên đăng biểu đồ này.',
    shows: (title) => `Biểu đồ cho thấy: ${title}`,
  },
  highlighted: (names) => `Được làm nổi bật: ${names}.`,

  links: { data: 'Dữ liệu', permanent: 'Liên kết cố định', change: 'Thay đổi biểu đồ' },

  clock: {
    countedYear: (year) => `năm được tính thứ ${year}`,
    outcomes: {
      waived: 'được giữ lại nhờ miễn trừ',
      automatic_downgrade: (hasWaivers) => `tự động hạ bậc (${noWaiver(hasWaivers)})`,
      open_waiver: 'bị hạ bậc khi hết hạn dù vẫn có thể miễn trừ (có thể do thực chất)',
      relisting_limit_downgrade:
        'bị hạ bậc khi hết hạn sau khi trở lại danh sách (thẳng từ Nhóm 3 sau một đợt có miễn trừ; có thể do thực chất)',
      upgraded_in_time: 'được nâng bậc kịp thời',
      contradiction: 'điều mà quy định không cho phép',
    },
    waiver: 'miễn trừ',
    headings: {
      relisting_limit: ({ next }) =>
        `Trở lại thẳng từ Nhóm 3 sau một đợt có miễn trừ: phải rời danh sách năm ${next}`,
      final_year: ({ next, hasWaivers }) =>
        `${hasWaivers ? 'Không còn quyền miễn trừ' : 'Luật không cho phép miễn trừ'}: Nhóm 3 năm ${next} nếu không được nâng bậc`,
      waiver_required: ({ next }) => `Chỉ có thể ở lại năm ${next} nếu được miễn trừ`,
      clock_running: ({ next }) => `Có thể ở lại năm ${next} mà không cần miễn trừ`,
      no_clock: ({ next }) => `Không có thời hạn năm ${next}`,
    },
    standings: {
      no_clock: () => 'Chưa có thời hạn nào cho việc ở lại danh sách.',
      clock_running: (run, { next }) => `Năm được tính thứ ${run}; có thể ở lại danh sách năm ${next}.`,
      waiver_required: (run, { next }) =>
        `Năm được tính thứ ${run}; chỉ có thể ở lại danh sách năm ${next} nếu được miễn trừ.`,
      final_year: (run, { next, hasWaivers }) =>
        `Năm được tính thứ ${run}, ${noWaiver(hasWaivers)}; Nhóm 3 năm ${next} nếu không được nâng bậc.`,
      relisting_limit: (_, { next }) =>
        `Trở lại danh sách thẳng từ Nhóm 3 sau một đợt có miễn trừ; Nhóm 3 năm ${next} nếu không được nâng bậc.`,
    },
    key: {
      counted: 'Năm trong danh sách theo dõi, được tính vào thời hạn',
      uncounted: 'Năm trong danh sách, không được tính',
      waived: 'Được giữ lại nhờ miễn trừ (W)',
      automatic: 'Tự động hạ bậc',
      openWaiver: 'Bị hạ bậc khi hết hạn, vẫn có thể miễn trừ',
      relisting: 'Bị hạ bậc khi hết hạn sau khi trở lại danh sách',
    },
    boxes: {
      counted: 'Năm trong danh sách, được tính',
      waived: 'Được giữ lại nhờ miễn trừ',
      free: 'Năm mà luật còn cho phép',
      waiver_needed: 'Năm chỉ có thể có nhờ miễn trừ',
    },
    notes: {
      waived: (when) => `Được giữ lại danh sách theo dõi nhờ miễn trừ: ${when}.`,
      automatic: (when) =>
        `Tự động hạ xuống Nhóm 3: ${list(when.map(({ year, hasWaivers }) => `${year} (${noWaiver(hasWaivers)})`))}.`,
      openWaiver: (when) =>
        `Bị hạ xuống Nhóm 3 khi hết hạn dù vẫn có thể miễn trừ: ${when} (có thể do thực chất).`,
      relisting: (when) =>
        `Bị hạ xuống Nhóm 3 khi hết hạn sau khi trở lại danh sách (thẳng từ Nhóm 3 sau một đợt có miễn trừ): ${when} (có thể do thực chất).`,
      disputed: (when) => `Các nguồn không thống nhất: ${when}.`,
    },
  },

  country: {
    title: (name, first, last) => `${name}: xếp nhóm trong Báo cáo về nạn buôn người, ${first}–${last}`,
    never: 'Không báo cáo nào xếp nhóm',
    since: (tier, year) => `${tier} từ năm ${year}`,
    inYear: (tier, year) => `${tier} năm ${year}`,
    told: (name, timeline) => `${name}, xếp nhóm theo năm báo cáo: ${timeline}.`,
    codeSince: (code, day, before) => `Mã ${code} được dùng từ ${day}; trước đó: ${before}.`,
    codeUntil: (code, day, after) => `Mã ${code} được dùng đến ${day}; sau đó: ${after}.`,
  },
  compare: {
    title: (names) => `Báo cáo về nạn buôn người: ${names}`,
    subtitle: (first, last) => `Xếp nhóm theo năm báo cáo, ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `Báo cáo về nạn buôn người ${year}${place === null ? '' : `, ${place}`}: xếp nhóm ${countries(covered)}`,
    subtitle: (day) => `Bộ Ngoại giao Hoa Kỳ công bố ngày ${day}`,
    notKnown: (names) => `Không rõ: ${names}.`,
    pale: (place) => `Màu nhạt: không thuộc ${place}.`,
    missing: (names) => `Không có trên bản đồ: ${names}.`,
    outlines:
      'Các phần hải ngoại có màu của nước mình (Guiana thuộc Pháp); vùng lãnh thổ chỉ có màu riêng nếu báo cáo nêu tên (trừ Greenland). Đường viền: Natural Earth; không thể hiện quan điểm về biên giới nào.',
  },
  changes: {
    title: (year, down, up) =>
      `Báo cáo về nạn buôn người ${year}: ${number(down)} nước bị hạ bậc, ${number(up)} nước được nâng bậc`,
    subtitle: (before) => `Các quốc gia và vùng lãnh thổ được xếp khác với báo cáo năm ${before}`,
    first: 'Trước báo cáo đầu tiên không có báo cáo nào',
    none: 'Không có thay đổi nào.',
    down: (to) => `Hạ xuống ${TIERS[to]}`,
    up: (to) => `Nâng lên ${TIERS[to]}`,
    notComparable: 'Mới, không còn trong báo cáo, hoặc trường hợp đặc biệt',
    notKnown: 'Không rõ có thay đổi hay không',
    weakKey: 'Chỉ dựa vào một nguồn, hoặc các nguồn không thống nhất, ở một trong hai báo cáo',
  },
  watchList: {
    title: (year, count) => `Danh sách theo dõi Nhóm 2, năm ${year}: ${countries(count)}`,
    subtitle: (next) =>
      `Luật Hoa Kỳ giới hạn thời gian trong danh sách (22 U.S.C. 7107(b)). Báo cáo năm ${next} có thể làm gì, trường hợp cấp bách nhất trước`,
    noLimit: (next) => `Năm ${next} không luật nào giới hạn thời gian trong danh sách`,
    none: (year) => `Không nước nào trong danh sách theo dõi năm ${year}.`,
  },
  precedents: {
    places: { NR: 'Không có trong báo cáo tiếp theo', not_known: 'Không rõ' },
    title: (status) => `Báo cáo tiếp theo đã quyết định thế nào: ${POSITIONS[status]}`,
    titleOf: (country, status) =>
      `${country}: báo cáo tiếp theo đã quyết định thế nào về các nước khác (${POSITIONS[status]})`,
    sentence: ({ known, years, places }) =>
      years === null
        ? 'Không có trường hợp nào như vậy.'
        : `${number(known)} trường hợp, các báo cáo ${grammar.span(...years)}. Báo cáo tiếp theo: ${list(places.map(({ to, cases, share }) => `${placeOf(to)}: ${number(cases)} (${percent(share)})`))}.`,
    without: (oldest, all) => `Không gồm các trường hợp cũ nhất: ${number(oldest)} trên ${number(all)}.`,
    notCounted: (count) => `Không rõ báo cáo tiếp theo đã xếp thế nào, không tính: ${number(count)}.`,
    forecast: 'Đây là các trường hợp, không phải dự báo: mỗi báo cáo là một quyết định riêng.',
  },
  flow: {
    title: (place, from, to) =>
      `${place === null ? '' : `${place}: `}Báo cáo về nạn buôn người, từ ${from} đến ${to}`,
    subtitle: (moved, all, from, to) =>
      `Được xếp khác trong năm ${to} so với năm ${from}: ${number(moved)} trên ${countries(all)}`,
    band: (count, from, to) => `${from} → ${to}: ${number(count)}`,
    onlyTwo: 'Chỉ so sánh hai báo cáo này, không xét các báo cáo ở giữa.',
    without: (count) => `Không rõ một trong hai báo cáo đã xếp thế nào, không tính: ${number(count)}.`,
  },
  wall: {
    title: (place, first, last) =>
      `${place ?? 'Tất cả các nước'}: xếp nhóm trong Báo cáo về nạn buôn người, ${first}–${last}`,
    subtitle: (count) => `${countries(count)}, mỗi ô một báo cáo`,
    outside: (when) => `Không phải thành viên trong các báo cáo ${when}.`,
    pale: 'Màu nhạt: không phải thành viên khi báo cáo được công bố.',
    membersToday: 'Các thành viên hiện nay.',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `Báo cáo về nạn buôn người: số quốc gia và vùng lãnh thổ theo nhóm, ${first}–${last}`
        : `${place}: xếp nhóm trong Báo cáo về nạn buôn người, ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${countries(newest.count)} năm ${newest.year}, ${number(oldest.count)} năm ${oldest.year}`,
    none: 'không có',
    bar: (year, tier, count) => `${year}, ${TIERS[tier]}: ${number(count)}`,
    gaps: (when) =>
      `Một số xếp nhóm không rõ (${when}), nhất là các trường hợp đặc biệt: các con số này có thể quá thấp.`,
    weak: (weak, all, year) =>
      `Xếp nhóm năm ${year} chỉ dựa vào một nguồn hoặc các nguồn không thống nhất: ${number(weak)} trên ${number(all)}.`,
  },
};
