import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { counting, grammarOf } from './grammar.js';
import type { Counted, Words } from './words.js';

const grammar = grammarOf('pt');
const { number, percent, list } = grammar;
const counted = counting(grammar);

const TIERS: Readonly<Record<Tier, string>> = {
  '1': 'Nível 1',
  '2': 'Nível 2',
  '2WL': 'Lista de observação do nível 2',
  '3': 'Nível 3',
  SC: 'Caso especial',
};
const placeOf = (to: Vote): string => (to === 'NR' ? 'fora do relatório' : TIERS[to]);

const noWaiver = (hasWaivers: boolean): string =>
  hasWaivers ? 'sem dispensa restante' : 'sem dispensa prevista';
const countries = (count: number): string =>
  counted(count, { one: '# país ou território', other: '# países e territórios' });

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'países fora da lista de observação',
  no_clock: 'países na lista de observação, sem limite de permanência',
  clock_running: 'países cujo prazo corria',
  waiver_required: 'países que precisavam de uma dispensa',
  final_year: 'países sem dispensa restante',
  relisting_limit: 'países de volta à lista de observação após um rebaixamento',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' (todos os anos)';
    case 'cases':
      return ' (casos mostrados)';
    case 'country':
      return '';
    case 'report':
      return ` (${what.year})`;
    case 'list':
      return ` (lista de ${what.year})`;
    case 'years':
      return ` (${grammar.years(what.years)})`;
    case 'two reports':
      return ` (${what.years[0]} e ${what.years[1]})`;
  }
}

export const pt: Words = {
  ...grammar,
  direction: 'ltr',
  names: {
    AN: 'Antilhas Neerlandesas',
    CD: 'República Democrática do Congo',
    CG: 'República do Congo',
    CS: 'Sérvia e Montenegro',
  },
  terms: {
    tier: { word: 'nível', stem: 'nível' },
    watchList: { word: 'lista de observação', stem: 'observação' },
    specialCase: { word: 'caso especial', stem: 'caso especial' },
    waiver: { word: 'dispensa', stem: 'dispensa' },
  },
  inEnglish: 'Termos em inglês',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',

  tiers: TIERS,
  chips: {
    '1': 'Nível 1',
    '2': 'Nível 2',
    '2WL': 'Observação',
    '3': 'Nível 3',
    SC: 'Especial',
    NR: 'não consta',
    not_known: 'não se sabe',
  },
  unranked: 'Caso especial (sem nível)',
  unrankedLane: ['Caso especial, sem nível', 'Sem nível'],
  absences: {
    not_covered: 'não consta do relatório',
    not_known: 'não se sabe',
    no_code: 'tal país ou território não existia então',
  },
  weakness: {
    disputed: 'as fontes divergem',
    single_source: 'baseia-se em uma só fonte',
    derived: 'deduz-se dos totais, nenhuma fonte o indica',
  },
  weakKey: 'Baseia-se em uma só fonte, ou há divergência',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]}: ${number(count)}`,
  move: (from, to) => `${from} → ${to}`,
  continued: '(continuação)',
  ofAll: (some, all, share) => `${number(some)} de ${number(all)} (${percent(share)})`,
  members: {
    today: 'Membros atuais, em todos os relatórios.',
    atTheTime: 'Em cada relatório, os membros na data de sua publicação.',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from =
      sources === 0 ? '' : ` a partir de ${counted(sources, { one: '# fonte', other: '# fontes' })}`;
    const known =
      unread === 0
        ? `; classificações${of(what)}, todas lidas no texto do Departamento de Estado`
        : `; classificações${of(what)} não lidas no texto do Departamento de Estado: ${number(unread)} de ${number(placements)}`;
    const then = asOf === null ? '' : `; conforme o que se sabia em ${asOf}`;
    return `Fonte: relatórios TIP do Departamento de Estado dos EUA, compilados por tip-tiers (edição ${version}, ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'O título é de quem publica este gráfico.',
    note: 'A nota é de quem publica este gráfico.',
    both: 'O título e a nota são de quem publica este gráfico.',
    shows: (title) => `Mostra: ${title}`,
  },
  highlighted: (names) => `Em destaque: ${names}.`,

  links: { data: 'Dados', permanent: 'Link permanente', change: 'Alterar o gráfico' },

  clock: {
    countedYear: (year) => `ano contado: ${year}`,
    outcomes: {
      waived: 'mantido por uma dispensa',
      automatic_downgrade: (hasWaivers) => `rebaixamento automático (${noWaiver(hasWaivers)})`,
      open_waiver: 'rebaixado no limite com uma dispensa ainda possível (talvez por mérito)',
      relisting_limit_downgrade:
        'rebaixado no limite de reinclusão (de volta diretamente do nível 3 após permanência por dispensa; talvez por mérito)',
      upgraded_in_time: 'promovido a tempo',
      contradiction: 'o que as regras não permitem',
    },
    waiver: 'dispensa',
    headings: {
      relisting_limit: ({ next }) =>
        `De volta diretamente do nível 3 após permanência por dispensa: devem sair em ${next}`,
      final_year: ({ next, hasWaivers }) =>
        `${hasWaivers ? 'Sem dispensa restante' : 'Sem dispensa prevista'}: nível 3 em ${next}, salvo promoção`,
      waiver_required: ({ next }) => `Podem permanecer em ${next} só com uma dispensa`,
      clock_running: ({ next }) => `Podem permanecer em ${next} sem dispensa`,
      no_clock: ({ next }) => `Sem limite de permanência em ${next}`,
    },
    standings: {
      no_clock: () => 'Ainda não se aplica nenhum limite de permanência.',
      clock_running: (run, { next }) => `Ano contado: ${run}; pode permanecer na lista em ${next}.`,
      waiver_required: (run, { next }) =>
        `Ano contado: ${run}; em ${next} pode permanecer na lista só com uma dispensa.`,
      final_year: (run, { next, hasWaivers }) =>
        `Ano contado: ${run}, ${noWaiver(hasWaivers)}; nível 3 em ${next}, salvo promoção.`,
      relisting_limit: (_, { next }) =>
        `Voltou à lista diretamente do nível 3 após permanência por dispensa; nível 3 em ${next}, salvo promoção.`,
    },
    key: {
      counted: 'Ano na lista de observação que conta para o limite',
      uncounted: 'Ano na lista que não conta',
      waived: 'Mantido por uma dispensa (W)',
      automatic: 'Rebaixamento automático',
      openWaiver: 'Rebaixado no limite, dispensa ainda possível',
      relisting: 'Rebaixado no limite de reinclusão',
    },
    boxes: {
      counted: 'Ano na lista que conta',
      waived: 'Mantido por uma dispensa',
      free: 'Ano que a lei ainda permite',
      waiver_needed: 'Ano possível só com uma dispensa',
    },
    notes: {
      waived: (when) => `Mantido na lista de observação por uma dispensa: ${when}.`,
      automatic: (when) =>
        `Rebaixamento automático ao nível 3: ${list(when.map(({ year, hasWaivers }) => `${year} (${noWaiver(hasWaivers)})`))}.`,
      openWaiver: (when) =>
        `Rebaixado ao nível 3 no limite com uma dispensa ainda possível: ${when} (talvez por mérito).`,
      relisting: (when) =>
        `Rebaixado ao nível 3 no limite de reinclusão (de volta diretamente do nível 3 após permanência por dispensa): ${when} (talvez por mérito).`,
      disputed: (when) => `As fontes divergem: ${when}.`,
    },
  },

  country: {
    title: (name, first, last) => `${name}: níveis no Relatório sobre Tráfico de Pessoas, ${first}–${last}`,
    never: 'Nenhum relatório o classificou',
    since: (tier, year) => `${tier} desde ${year}`,
    inYear: (tier, year) => `${tier} em ${year}`,
    told: (name, timeline) => `${name}, nível por ano de relatório: ${timeline}.`,
    codeSince: (code, day, before) => `Código ${code} em uso desde ${day}; antes: ${before}.`,
    codeUntil: (code, day, after) => `Código ${code} em uso até ${day}; depois: ${after}.`,
  },
  compare: {
    title: (names) => `Relatório sobre Tráfico de Pessoas: ${names}`,
    subtitle: (first, last) => `Nível por ano de relatório, ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `Relatório sobre Tráfico de Pessoas ${year}${place === null ? '' : `, ${place}`}: níveis de ${countries(covered)}`,
    subtitle: (day) => `Publicado pelo Departamento de Estado dos EUA em ${day}`,
    notKnown: (names) => `Não se sabe: ${names}.`,
    pale: (place) => `Pálido: fora de ${place}.`,
    missing: (names) => `Fora do mapa: ${names}.`,
    outlines:
      'As partes ultramarinas têm a cor de seu país (Guiana Francesa); os territórios, só a sua, se o relatório os nomeia (não a Groenlândia). Contornos: Natural Earth; sem posição sobre fronteiras.',
  },
  changes: {
    title: (year, down, up) =>
      `Relatório sobre Tráfico de Pessoas ${year}: ${counted(down, { one: '# rebaixamento', other: '# rebaixamentos' })}, ${counted(up, { one: '# promoção', other: '# promoções' })}`,
    subtitle: (before) => `Países e territórios classificados de outro modo que no relatório de ${before}`,
    first: 'O primeiro relatório não tem nenhum anterior',
    none: 'Nenhuma classificação mudou.',
    down: (to) => `Rebaixamento: ${TIERS[to]}`,
    up: (to) => `Promoção: ${TIERS[to]}`,
    notComparable: 'Novo, ausente ou caso especial',
    notKnown: 'Não se sabe se mudou',
    weakKey: 'Baseia-se em uma só fonte, ou há divergência, em um dos dois relatórios',
  },
  watchList: {
    title: (year, count) => `Lista de observação do nível 2, ${year}: ${countries(count)}`,
    subtitle: (next) =>
      `A lei dos EUA limita a permanência na lista (22 U.S.C. 7107(b)). O que o relatório de ${next} pode fazer, do mais urgente ao menos urgente`,
    noLimit: (next) => `Nenhuma lei limita a permanência na lista em ${next}`,
    none: (year) => `Nenhum país na lista de observação de ${year}.`,
  },
  precedents: {
    places: { NR: 'Não consta do relatório seguinte', not_known: 'Não se sabe' },
    title: (status) => `O que o relatório seguinte decidiu: ${POSITIONS[status]}`,
    titleOf: (country, status) =>
      `${country}: o que o relatório seguinte decidiu para outros (${POSITIONS[status]})`,
    sentence: ({ known, years, places }) =>
      years === null
        ? 'Não há nenhum caso assim.'
        : `${counted(known, { one: '# caso', other: '# casos' })}, relatórios ${grammar.span(...years)}. Relatório seguinte: ${list(places.map(({ to, cases, share }) => `${placeOf(to)}: ${number(cases)} (${percent(share)})`))}.`,
    without: (oldest, all) => `Sem os casos mais antigos: ${number(oldest)} de ${number(all)}.`,
    notCounted: (count) => `Não se sabe o que fez o relatório seguinte, não contados: ${number(count)}.`,
    forecast: 'São casos, não uma previsão: cada relatório é uma decisão própria.',
  },
  flow: {
    title: (place, from, to) =>
      `${place === null ? '' : `${place}: `}Relatório sobre Tráfico de Pessoas, de ${from} a ${to}`,
    subtitle: (moved, all, from, to) =>
      `Classificados de outro modo em ${to} que em ${from}: ${number(moved)} de ${countries(all)}`,
    band: (count, from, to) => `${from} → ${to}: ${number(count)}`,
    onlyTwo: 'Só os dois relatórios são comparados, não os que ficam entre eles.',
    without: (count) => `Não se sabe o que fez um dos relatórios, não contados: ${number(count)}.`,
  },
  wall: {
    title: (place, first, last) =>
      `${place ?? 'Todos os países'}: níveis no Relatório sobre Tráfico de Pessoas, ${first}–${last}`,
    subtitle: (count) => `${countries(count)}, uma célula por relatório`,
    outside: (when) => `Não era membro nos relatórios de ${when}.`,
    pale: 'Pálido: não era membro quando o relatório saiu.',
    membersToday: 'Membros atuais.',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `Relatório sobre Tráfico de Pessoas: países e territórios por nível, ${first}–${last}`
        : `${place}: níveis no Relatório sobre Tráfico de Pessoas, ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${countries(newest.count)} em ${newest.year}, ${number(oldest.count)} em ${oldest.year}`,
    none: 'nenhum',
    bar: (year, tier, count) => `${year}, ${TIERS[tier]}: ${number(count)}`,
    gaps: (when) =>
      `Algumas classificações não são conhecidas (${when}), sobretudo casos especiais: esses números podem ser baixos.`,
    weak: (weak, all, year) =>
      `Classificações de ${year} que se baseiam em uma só fonte ou em que há divergência: ${number(weak)} de ${number(all)}.`,
  },
};
