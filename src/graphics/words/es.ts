import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { counting, grammarOf } from './grammar.js';
import type { Counted, Words } from './words.js';

const grammar = grammarOf('es');
const { number, percent, list } = grammar;
const counted = counting(grammar);

const TIERS: Readonly<Record<Tier, string>> = {
  '1': 'Nivel 1',
  '2': 'Nivel 2',
  '2WL': 'Lista de vigilancia del nivel 2',
  '3': 'Nivel 3',
  SC: 'Caso especial',
};
const placeOf = (to: Vote): string => (to === 'NR' ? 'no figura' : TIERS[to]);

const noWaiver = (hasWaivers: boolean): string =>
  hasWaivers ? 'sin exención restante' : 'sin exención prevista';
const countries = (count: number): string =>
  counted(count, { one: '# país o territorio', other: '# países y territorios' });

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'países que no estaban en la lista de vigilancia',
  no_clock: 'países en la lista de vigilancia, sin límite de permanencia',
  clock_running: 'países cuyo plazo corría',
  waiver_required: 'países que necesitaban una exención',
  final_year: 'países sin exención restante',
  relisting_limit: 'países de nuevo en la lista de vigilancia tras un descenso',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' (todos los años)';
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
      return ` (${what.years[0]} y ${what.years[1]})`;
  }
}

export const es: Words = {
  ...grammar,
  direction: 'ltr',
  names: { AN: 'Antillas Neerlandesas', CS: 'Serbia y Montenegro' },
  terms: {
    tier: { word: 'nivel', stem: 'nivel' },
    watchList: { word: 'lista de vigilancia', stem: 'vigilancia' },
    specialCase: { word: 'caso especial', stem: 'caso especial' },
    waiver: { word: 'exención', stem: 'exenci' },
  },
  inEnglish: 'Términos en inglés',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',

  tiers: TIERS,
  chips: {
    '1': 'Nivel 1',
    '2': 'Nivel 2',
    '2WL': 'Vigilancia',
    '3': 'Nivel 3',
    SC: 'Especial',
    NR: 'no figura',
    not_known: 'no se sabe',
  },
  unranked: 'Caso especial (sin nivel)',
  unrankedLane: ['Caso especial, sin nivel', 'Sin nivel'],
  absences: {
    not_covered: 'no figura en el informe',
    not_known: 'no se sabe',
    no_code: 'entonces no existía tal país o territorio',
  },
  weakness: {
    disputed: 'las fuentes discrepan',
    single_source: 'se basa en una sola fuente',
    derived: 'se deduce de los totales, ninguna fuente lo indica',
  },
  weakKey: 'Se basa en una sola fuente o hay discrepancia',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]}: ${number(count)}`,
  move: (from, to) => `${from} → ${to}`,
  continued: '(continuación)',
  ofAll: (some, all, share) => `${number(some)} de ${number(all)} (${percent(share)})`,
  members: {
    today: 'Miembros actuales, en todos los informes.',
    atTheTime: 'En cada informe, los miembros en la fecha de su publicación.',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from =
      sources === 0 ? '' : ` a partir de ${counted(sources, { one: '# fuente', other: '# fuentes' })}`;
    const known =
      unread === 0
        ? `; clasificaciones${of(what)}, todas leídas en el texto del Departamento de Estado`
        : `; clasificaciones${of(what)} no leídas en el texto del Departamento de Estado: ${number(unread)} de ${number(placements)}`;
    const then = asOf === null ? '' : `; según lo conocido el ${asOf}`;
    return `Fuente: informes TIP del Departamento de Estado de EE. UU., recopilados por tip-tiers (edición ${version}, ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'El titular es de quien publica este gráfico.',
    note: 'La nota es de quien publica este gráfico.',
    both: 'El titular y la nota son de quien publica este gráfico.',
    shows: (title) => `Muestra: ${title}`,
  },
  highlighted: (names) => `Destacados: ${names}.`,

  links: { data: 'Datos', permanent: 'Enlace permanente', change: 'Cambiar el gráfico' },

  clock: {
    countedYear: (year) => `año contado: ${year}`,
    outcomes: {
      waived: 'se mantuvo por una exención',
      automatic_downgrade: (hasWaivers) => `descenso automático (${noWaiver(hasWaivers)})`,
      open_waiver: 'descenso en el límite con una exención aún posible (quizá por razones de fondo)',
      relisting_limit_downgrade:
        'descenso en el límite de una reinclusión (de vuelta directamente del nivel 3 tras una permanencia con exención; quizá por razones de fondo)',
      upgraded_in_time: 'ascendió a tiempo',
      contradiction: 'lo que las reglas no permiten',
    },
    waiver: 'exención',
    headings: {
      relisting_limit: ({ next }) =>
        `De vuelta directamente del nivel 3 tras una permanencia con exención: deben salir en ${next}`,
      final_year: ({ next, hasWaivers }) =>
        `${hasWaivers ? 'Sin exención restante' : 'Sin exención prevista'}: nivel 3 en ${next}, salvo ascenso`,
      waiver_required: ({ next }) => `Pueden seguir en ${next} solo con una exención`,
      clock_running: ({ next }) => `Pueden seguir en ${next} sin exención`,
      no_clock: ({ next }) => `Sin límite de permanencia en ${next}`,
    },
    standings: {
      no_clock: () => 'Aún no se aplica ningún límite de permanencia.',
      clock_running: (run, { next }) => `Año contado: ${run}; puede seguir en la lista en ${next}.`,
      waiver_required: (run, { next }) =>
        `Año contado: ${run}; en ${next} puede seguir en la lista solo con una exención.`,
      final_year: (run, { next, hasWaivers }) =>
        `Año contado: ${run}, ${noWaiver(hasWaivers)}; nivel 3 en ${next}, salvo ascenso.`,
      relisting_limit: (_, { next }) =>
        `Volvió a la lista directamente desde el nivel 3 tras una permanencia con exención; nivel 3 en ${next}, salvo ascenso.`,
    },
    key: {
      counted: 'Año en la lista de vigilancia que cuenta para el límite',
      uncounted: 'Año en la lista que no cuenta',
      waived: 'Se mantuvo por una exención (W)',
      automatic: 'Descenso automático',
      openWaiver: 'Descenso en el límite, exención aún posible',
      relisting: 'Descenso en el límite de una reinclusión',
    },
    boxes: {
      counted: 'Año en la lista que cuenta',
      waived: 'Se mantuvo por una exención',
      free: 'Año que la ley aún permite',
      waiver_needed: 'Año posible solo con una exención',
    },
    notes: {
      waived: (when) => `Se mantuvo en la lista de vigilancia por una exención: ${when}.`,
      automatic: (when) =>
        `Descenso automático al nivel 3: ${list(when.map(({ year, hasWaivers }) => `${year} (${noWaiver(hasWaivers)})`))}.`,
      openWaiver: (when) =>
        `Descenso al nivel 3 en el límite con una exención aún posible: ${when} (quizá por razones de fondo).`,
      relisting: (when) =>
        `Descenso al nivel 3 en el límite de una reinclusión (de vuelta directamente del nivel 3 tras una permanencia con exención): ${when} (quizá por razones de fondo).`,
      disputed: (when) => `Las fuentes discrepan: ${when}.`,
    },
  },

  country: {
    title: (name, first, last) =>
      `${name}: niveles en el Informe sobre la Trata de Personas, ${first}–${last}`,
    never: 'Ningún informe lo clasificó',
    since: (tier, year) => `${tier} desde ${year}`,
    inYear: (tier, year) => `${tier} en ${year}`,
    told: (name, timeline) => `${name}, nivel por año de informe: ${timeline}.`,
    codeSince: (code, day, before) => `Código ${code} en uso desde el ${day}; antes: ${before}.`,
    codeUntil: (code, day, after) => `Código ${code} en uso hasta el ${day}; después: ${after}.`,
  },
  compare: {
    title: (names) => `Informe sobre la Trata de Personas: ${names}`,
    subtitle: (first, last) => `Nivel por año de informe, ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `Informe sobre la Trata de Personas ${year}${place === null ? '' : `, ${place}`}: niveles de ${countries(covered)}`,
    subtitle: (day) => `Publicado por el Departamento de Estado de EE. UU. el ${day}`,
    notKnown: (names) => `No se sabe: ${names}.`,
    pale: (place) => `Pálido: fuera de ${place}.`,
    missing: (names) => `Fuera del mapa: ${names}.`,
    outlines:
      'Las partes de ultramar tienen el color de su país (Guayana Francesa); los territorios, solo el suyo, si el informe los nombra (no Groenlandia). Contornos: Natural Earth; sin postura sobre ninguna frontera.',
  },
  changes: {
    title: (year, down, up) =>
      `Informe sobre la Trata de Personas ${year}: ${counted(down, { one: '# descenso', other: '# descensos' })}, ${counted(up, { one: '# ascenso', other: '# ascensos' })}`,
    subtitle: (before) => `Países y territorios clasificados de otro modo que en el informe de ${before}`,
    first: 'El primer informe no tiene ninguno anterior',
    none: 'Ninguna clasificación cambió.',
    down: (to) => `Descenso: ${TIERS[to]}`,
    up: (to) => `Ascenso: ${TIERS[to]}`,
    notComparable: 'Nuevo, ausente o caso especial',
    notKnown: 'No se sabe si cambió',
    weakKey: 'Se basa en una sola fuente o hay discrepancia, en uno de los dos informes',
  },
  watchList: {
    title: (year, count) => `Lista de vigilancia del nivel 2, ${year}: ${countries(count)}`,
    subtitle: (next) =>
      `La ley de EE. UU. limita la permanencia en la lista (22 U.S.C. 7107(b)). Lo que puede hacer el informe de ${next}, lo más urgente primero`,
    noLimit: (next) => `Ninguna ley limita la permanencia en la lista en ${next}`,
    none: (year) => `Ningún país en la lista de vigilancia de ${year}.`,
  },
  precedents: {
    places: { NR: 'No figura en el informe siguiente', not_known: 'No se sabe' },
    title: (status) => `Lo que decidió el informe siguiente: ${POSITIONS[status]}`,
    titleOf: (country, status) =>
      `${country}: lo que decidió el informe siguiente para otros (${POSITIONS[status]})`,
    sentence: ({ known, years, places }) =>
      years === null
        ? 'No hay ningún caso así.'
        : `${counted(known, { one: '# caso', other: '# casos' })}, informes ${grammar.span(...years)}. Informe siguiente: ${list(places.map(({ to, cases, share }) => `${placeOf(to)}: ${number(cases)} (${percent(share)})`))}.`,
    without: (oldest, all) => `Sin los casos más antiguos: ${number(oldest)} de ${number(all)}.`,
    notCounted: (count) => `No se sabe qué hizo el informe siguiente, no contados: ${number(count)}.`,
    forecast: 'Son casos, no un pronóstico: cada informe es una decisión propia.',
  },
  flow: {
    title: (place, from, to) =>
      `${place === null ? '' : `${place}: `}Informe sobre la Trata de Personas, de ${from} a ${to}`,
    subtitle: (moved, all, from, to) =>
      `Clasificados de otro modo en ${to} que en ${from}: ${number(moved)} de ${countries(all)}`,
    band: (count, from, to) => `${from} → ${to}: ${number(count)}`,
    onlyTwo: 'Solo se comparan los dos informes, no los intermedios.',
    without: (count) => `No se sabe qué hizo uno de los informes, no contados: ${number(count)}.`,
  },
  wall: {
    title: (place, first, last) =>
      `${place ?? 'Todos los países'}: niveles en el Informe sobre la Trata de Personas, ${first}–${last}`,
    subtitle: (count) => `${countries(count)}, una celda por informe`,
    outside: (when) => `No era miembro en los informes de ${when}.`,
    pale: 'Pálido: no era miembro cuando se publicó el informe.',
    membersToday: 'Miembros actuales.',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `Informe sobre la Trata de Personas: países y territorios por nivel, ${first}–${last}`
        : `${place}: niveles en el Informe sobre la Trata de Personas, ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${countries(newest.count)} en ${newest.year}, ${number(oldest.count)} en ${oldest.year}`,
    none: 'ninguno',
    bar: (year, tier, count) => `${year}, ${TIERS[tier]}: ${number(count)}`,
    gaps: (when) =>
      `No se conocen algunas clasificaciones (${when}), sobre todo casos especiales: esas cifras pueden ser bajas.`,
    weak: (weak, all, year) =>
      `Clasificaciones de ${year} que se basan en una sola fuente o en las que hay discrepancia: ${number(weak)} de ${number(all)}.`,
  },
};
