import type { Tier, Vote } from '../../domain/tier.js';
import type { Status } from '../../engine/vocabulary.js';
import { counting, grammarOf } from './grammar.js';
import type { Counted, NextReport, Words } from './words.js';

const grammar = grammarOf('fr');
const { number, percent, list } = grammar;
const counted = counting(grammar);

const TIERS: Readonly<Record<Tier, string>> = {
  '1': 'Catégorie 1',
  '2': 'Catégorie 2',
  '2WL': 'Catégorie 2, liste de surveillance',
  '3': 'Catégorie 3',
  SC: 'Cas particulier',
};
const placeOf = (to: Vote): string => (to === 'NR' ? 'absent du rapport' : TIERS[to]);

const noWaiver = (hasWaivers: boolean): string =>
  hasWaivers ? 'plus aucune dérogation possible' : 'aucune dérogation prévue';
const countries = (count: number): string =>
  counted(count, { one: '# pays ou territoire', other: '# pays et territoires' });

const POSITIONS: Readonly<Record<Status, string>> = {
  not_on_watch_list: 'pays hors de la liste de surveillance',
  no_clock: 'pays sur la liste de surveillance, sans limite de durée',
  clock_running: 'pays dont le délai courait',
  waiver_required: 'pays qui avaient besoin d’une dérogation',
  final_year: 'pays sans dérogation restante',
  relisting_limit: 'pays revenus sur la liste de surveillance après un déclassement',
};

function of(what: Counted): string {
  switch (what.of) {
    case 'all years':
      return ' (toutes les années)';
    case 'cases':
      return ' (cas présentés)';
    case 'country':
      return '';
    case 'report':
      return ` (${what.year})`;
    case 'list':
      return ` (liste de ${what.year})`;
    case 'years':
      return ` (${grammar.years(what.years)})`;
    case 'two reports':
      return ` (${what.years[0]} et ${what.years[1]})`;
  }
}

export const fr: Words = {
  ...grammar,
  direction: 'ltr',
  names: { AN: 'Antilles néerlandaises', CS: 'Serbie-et-Monténégro' },
  terms: {
    tier: { word: 'catégorie', stem: 'catégorie' },
    watchList: { word: 'liste de surveillance', stem: 'surveillance' },
    specialCase: { word: 'cas particulier', stem: 'cas particulier' },
    waiver: { word: 'dérogation', stem: 'dérogation' },
  },
  inEnglish: 'Termes anglais',
  comma: ', ',
  semicolon: ' ; ',
  colon: ' : ',
  stop: '.',

  tiers: TIERS,
  chips: {
    '1': 'Cat. 1',
    '2': 'Cat. 2',
    '2WL': 'Surveillance',
    '3': 'Cat. 3',
    SC: 'Cas part.',
    NR: 'absent',
    not_known: 'inconnu',
  },
  unranked: 'Cas particulier (non classé)',
  unrankedLane: ['Cas particulier, non classé', 'Non classé'],
  absences: {
    not_covered: 'absent du rapport',
    not_known: 'inconnu',
    no_code: 'pays ou territoire inexistant alors',
  },
  weakness: {
    disputed: 'les sources se contredisent',
    single_source: 'repose sur une seule source',
    derived: 'déduit des totaux, aucune source ne l’indique',
  },
  weakKey: 'Repose sur une seule source, ou contesté',
  countries,
  tierCount: (tier, count) => `${TIERS[tier]} : ${number(count)}`,
  move: (from, to) => `${from} → ${to}`,
  continued: '(suite)',
  ofAll: (some, all, share) => `${number(some)} sur ${number(all)} (${percent(share)})`,
  members: {
    today: 'Membres actuels, dans tous les rapports.',
    atTheTime: 'Dans chaque rapport, les membres à la date de sa parution.',
  },
  source: ({ version, day, sources, placements, unread, counted: what, asOf }) => {
    const from =
      sources === 0 ? '' : ` à partir de ${counted(sources, { one: '# source', other: '# sources' })}`;
    const known =
      unread === 0
        ? ` ; classements${of(what)} tous lus dans le texte du département d’État`
        : ` ; classements${of(what)} non lus dans le texte du département d’État : ${number(unread)} sur ${number(placements)}`;
    const then = asOf === null ? '' : ` ; état des connaissances au ${asOf}`;
    return `Source : rapports TIP du département d’État des États-Unis, compilés par tip-tiers (édition ${version}, ${day})${from}${placements === 0 ? '' : known}${then}`;
  },
  own: {
    headline: 'Le titre est de l’éditeur de ce graphique.',
    note: 'La note est de l’éditeur de ce graphique.',
    both: 'Le titre et la note sont de l’éditeur de ce graphique.',
    shows: (title) => `Il montre : ${title}`,
  },
  highlighted: (names) => `Mis en évidence : ${names}.`,

  links: { data: 'Données', permanent: 'Lien permanent', change: 'Modifier le graphique' },

  clock: {
    countedYear: (year) => `année décomptée : ${year}`,
    outcomes: {
      waived: 'maintenu par une dérogation',
      automatic_downgrade: (hasWaivers) => `déclassement automatique (${noWaiver(hasWaivers)})`,
      open_waiver:
        'déclassé à la limite, une dérogation restant possible (peut-être pour des raisons de fond)',
      relisting_limit_downgrade:
        'déclassé à la limite de réinscription (revenu directement de la catégorie 3 après un maintien par dérogation ; peut-être pour des raisons de fond)',
      upgraded_in_time: 'reclassé à temps',
      contradiction: 'ce que les règles ne permettent pas',
    },
    waiver: 'dérogation',
    headings: {
      relisting_limit: ({ next }) =>
        `Revenus directement de la catégorie 3 après un maintien par dérogation : doivent quitter la liste en ${next}`,
      final_year: ({ next, hasWaivers }) =>
        `${hasWaivers ? 'Plus de dérogation' : 'Aucune dérogation prévue'} : catégorie 3 en ${next}, sauf reclassement`,
      waiver_required: ({ next }) => `Maintien en ${next} seulement par une dérogation`,
      clock_running: ({ next }) => `Maintien possible en ${next} sans dérogation`,
      no_clock: ({ next }) => `Maintien sans limite en ${next}`,
    },
    standings: {
      no_clock: () => 'Aucune limite de durée ne s’applique encore.',
      clock_running: (run, { next }) =>
        `Année décomptée : ${run} ; maintien sur la liste possible en ${next}.`,
      waiver_required: (run, { next }) =>
        `Année décomptée : ${run} ; maintien sur la liste en ${next} seulement par une dérogation.`,
      final_year: (run, { next, hasWaivers }: NextReport) =>
        `Année décomptée : ${run}, ${noWaiver(hasWaivers)} ; catégorie 3 en ${next}, sauf reclassement.`,
      relisting_limit: (_, { next }) =>
        `Revenu sur la liste directement de la catégorie 3 après un maintien par dérogation ; catégorie 3 en ${next}, sauf reclassement.`,
    },
    key: {
      counted: 'Année sur la liste de surveillance, décomptée',
      uncounted: 'Année sur la liste, non décomptée',
      waived: 'Maintenu par une dérogation (W)',
      automatic: 'Déclassement automatique',
      openWaiver: 'Déclassé à la limite, dérogation encore possible',
      relisting: 'Déclassé à la limite de réinscription',
    },
    boxes: {
      counted: 'Année décomptée sur la liste',
      waived: 'Maintenu par une dérogation',
      free: 'Année encore permise par la loi',
      waiver_needed: 'Année permise seulement par une dérogation',
    },
    notes: {
      waived: (when) => `Maintenu sur la liste de surveillance par une dérogation : ${when}.`,
      automatic: (when) =>
        `Déclassement automatique en catégorie 3 : ${list(when.map(({ year, hasWaivers }) => `${year} (${noWaiver(hasWaivers)})`))}.`,
      openWaiver: (when) =>
        `Déclassé en catégorie 3 à la limite, une dérogation restant possible : ${when} (peut-être pour des raisons de fond).`,
      relisting: (when) =>
        `Déclassé en catégorie 3 à la limite de réinscription (revenu directement de la catégorie 3 après un maintien par dérogation) : ${when} (peut-être pour des raisons de fond).`,
      disputed: (when) => `Les sources se contredisent : ${when}.`,
    },
  },

  country: {
    title: (name, first, last) =>
      `${name} : classement dans le rapport sur la traite des personnes, ${first}–${last}`,
    never: 'Aucun rapport ne l’a classé',
    since: (tier, year) => `${tier} depuis ${year}`,
    inYear: (tier, year) => `${tier} en ${year}`,
    told: (name, timeline) => `${name}, classement par année de rapport : ${timeline}.`,
    codeSince: (code, day, before) => `Code ${code} en usage depuis le ${day} ; auparavant : ${before}.`,
    codeUntil: (code, day, after) => `Code ${code} en usage jusqu’au ${day} ; ensuite : ${after}.`,
  },
  compare: {
    title: (names) => `Rapport sur la traite des personnes : ${names}`,
    subtitle: (first, last) => `Classement par année de rapport, ${first}–${last}`,
  },
  map: {
    title: (year, covered, place) =>
      `Rapport sur la traite des personnes ${year}${place === null ? '' : `, ${place}`} : classement de ${countries(covered)}`,
    subtitle: (day) => `Publié par le département d’État des États-Unis le ${day}`,
    notKnown: (names) => `Inconnu : ${names}.`,
    pale: (place) => `Pâle : hors de ${place}.`,
    missing: (names) => `Hors de la carte : ${names}.`,
    outlines:
      'Les parties d’outre-mer ont la couleur de leur pays (Guyane française), les territoires n’ont que la leur, si le rapport les nomme (pas le Groenland). Contours : Natural Earth ; aucune prise de position sur les frontières.',
  },
  changes: {
    title: (year, down, up) =>
      `Rapport sur la traite des personnes ${year} : ${counted(down, { one: '# recul', other: '# reculs' })}, ${counted(up, { one: '# progrès', other: '# progrès' })}`,
    subtitle: (before) => `Pays et territoires classés autrement que dans le rapport de ${before}`,
    first: 'Le premier rapport n’en a aucun avant lui',
    none: 'Aucun classement n’a changé.',
    down: (to) => `Recul : ${TIERS[to]}`,
    up: (to) => `Progrès : ${TIERS[to]}`,
    notComparable: 'Nouveau, disparu ou cas particulier',
    notKnown: 'Évolution inconnue',
    weakKey: 'Repose sur une seule source, ou contesté, dans l’un des deux rapports',
  },
  watchList: {
    title: (year, count) => `Liste de surveillance de catégorie 2, ${year} : ${countries(count)}`,
    subtitle: (next) =>
      `La loi américaine limite la durée sur la liste (22 U.S.C. 7107(b)). Ce que peut faire le rapport de ${next}, du plus urgent au moins urgent`,
    noLimit: (next) => `Aucune loi ne limite la durée sur la liste en ${next}`,
    none: (year) => `Aucun pays sur la liste de surveillance de ${year}.`,
  },
  precedents: {
    places: { NR: 'Absent du rapport suivant', not_known: 'Inconnu' },
    title: (status) => `Ce que le rapport suivant a décidé : ${POSITIONS[status]}`,
    titleOf: (country, status) =>
      `${country} : ce que le rapport suivant a décidé pour d’autres (${POSITIONS[status]})`,
    sentence: ({ known, years, places }) =>
      years === null
        ? 'Aucun cas de ce genre.'
        : `${counted(known, { one: '# cas', other: '# cas' })}, rapports ${grammar.span(...years)}. Rapport suivant : ${list(places.map(({ to, cases, share }) => `${placeOf(to)} : ${number(cases)} (${percent(share)})`))}.`,
    without: (oldest, all) => `Sans les cas les plus anciens : ${number(oldest)} sur ${number(all)}.`,
    notCounted: (count) => `Décision inconnue dans le rapport suivant, non comptés : ${number(count)}.`,
    forecast: 'Ce sont des cas, non une prévision : chaque rapport est une décision en soi.',
  },
  flow: {
    title: (place, from, to) =>
      `${place === null ? 'Rapport' : `${place} : rapport`} sur la traite des personnes, de ${from} à ${to}`,
    subtitle: (moved, all, from, to) =>
      `Classés autrement en ${to} qu’en ${from} : ${number(moved)} sur ${countries(all)}`,
    band: (count, from, to) => `${from} → ${to} : ${number(count)}`,
    onlyTwo: 'Seuls les deux rapports sont comparés, non ceux qui les séparent.',
    without: (count) => `Décision inconnue dans l’un des rapports, non comptés : ${number(count)}.`,
  },
  wall: {
    title: (place, first, last) =>
      `${place ?? 'Tous les pays'} : classement dans le rapport sur la traite des personnes, ${first}–${last}`,
    subtitle: (count) => `${countries(count)}, une case par rapport`,
    outside: (when) => `Non membre dans les rapports ${when}.`,
    pale: 'Pâle : non membre à la parution du rapport.',
    membersToday: 'Membres actuels.',
  },
  tiersByYear: {
    title: (place, first, last) =>
      place === null
        ? `Rapport sur la traite des personnes : pays et territoires par catégorie, ${first}–${last}`
        : `${place} : catégories du rapport sur la traite des personnes, ${first}–${last}`,
    subtitle: (newest, oldest) =>
      `${countries(newest.count)} en ${newest.year}, ${number(oldest.count)} en ${oldest.year}`,
    none: 'aucun',
    bar: (year, tier, count) => `${year}, ${TIERS[tier]} : ${number(count)}`,
    gaps: (when) =>
      `Des classements sont inconnus (${when}), surtout des cas particuliers : ces nombres peuvent être trop bas.`,
    weak: (weak, all, year) =>
      `Classements de ${year} qui reposent sur une seule source ou sont contestés : ${number(weak)} sur ${number(all)}.`,
  },
};
