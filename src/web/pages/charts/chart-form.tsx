import type { ComponentChildren } from 'preact';
import type { z } from 'zod';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { LANGUAGES, OWN_LANGUAGE } from '../../../graphics/languages.js';
import { NOTE_LIMITS } from '../../../graphics/numbered-notes.js';
import { getWords } from '../../../graphics/words.js';
import { NARROWEST, USUAL_WIDTH, WIDEST } from '../../../rest/graphics/parameters.js';
import type { ChartFields } from '../../charts/chart.js';
import type { ChartKind } from '../../charts/chart-kinds.js';
import { type Choice, Field } from '../../parts/field.js';
import { FaultOfForm, type FieldFault } from '../../parts/field-faults.js';
import { SchemaField } from '../../parts/schema-field.js';
import { CHART_FORM } from './chart-kinds-choice.js';

interface ChartFormProps {
  readonly release: ReleaseView;
  readonly kind: ChartKind;
  readonly fields: ChartFields;
  readonly pinnedTo: string | null;
  readonly shown?: string | undefined;
  readonly fault: FieldFault | null;
}

const WORDS: Readonly<Record<string, readonly [label: string, hint?: string]>> = {
  country: ['Countries', 'Names or codes, with commas. Or choose a region or a group.'],
  region: ['Region'],
  group: ['Group'],
  year: ['Report'],
  from: ['From'],
  to: ['To'],
  tier: ['Tier'],
  order: ['Order'],
  highlight: ['Countries that stand out', 'Names or codes, with commas.'],
  title: ['Headline'],
  subtitle: ['Subtitle', 'Ours if left empty.'],
  note: ['Note', 'Below the chart, above its source, which always stays.'],
  width: [
    'Own width, in pixels',
    `From ${NARROWEST} to ${WIDEST}, ${USUAL_WIDTH} if left empty. With the shape Page.`,
  ],
  height: ['Own height, in pixels'],
  annotate: [
    'Numbered notes',
    `A place, a colon and words, such as KH 2022: Down to Tier 3; between notes a |. At most ${NOTE_LIMITS.page.most} of ${NOTE_LIMITS.page.longest} characters, in a square ${NOTE_LIMITS.square.most} of ${NOTE_LIMITS.square.longest}.`,
  ],
  labels: ['Direct labels'],
};

const GROUPS: readonly {
  readonly legend: string;
  readonly names: readonly string[];
  readonly isOpen?: boolean;
}[] = [
  { legend: 'Headline and notes', names: ['title', 'subtitle', 'note'] },
  { legend: 'Own size', names: ['width', 'height'] },
  { legend: 'Colours', names: ['theme'] },
  { legend: 'Highlight, labels, numbered notes', names: ['highlight', 'labels', 'annotate'] },
  { legend: 'Language', names: ['lang'] },
];
const NOT_CHOSEN = ['asOf', 'size'];

/** Example target of a note, by the kind of element. */
const PLACES = { year: '2022', country: 'KH', both: 'KH 2022', none: '30% 40%' } as const;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const getLanguages = (codes: readonly string[], none: string): Choice[] => [
  { value: '', label: none },
  ...codes
    .map((code) => {
      const isReviewed = getWords(code).translate('reviewedBy') !== '';
      const name = languageNames.of(code) ?? code;
      return { value: code, label: isReviewed ? name : `${name} (translation not reviewed)` };
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'en')),
];
const LANGUAGE_CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  lang: getLanguages(
    LANGUAGES.filter((code) => code !== OWN_LANGUAGE),
    'English',
  ),
};
const THEMES = [
  { value: '', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'grey', label: 'Grey' },
  { value: 'reader', label: 'Reader’s' },
] as const;
export function ChartForm(props: ChartFormProps) {
  const { kind, fields, pinnedTo, fault } = props;
  const taken = new Set([...GROUPS.flatMap(({ names }) => names), ...NOT_CHOSEN]);
  const all = [...kind.path, ...Object.keys(kind.schema.shape)];
  const content = all.filter((name) => !taken.has(name));
  return (
    <form class="form" action="/charts" method="get" id={CHART_FORM}>
      <FaultOfForm fault={fault} />
      <input type="hidden" name="was" value={kind.id} />
      {pinnedTo !== null && <input type="hidden" name="release" value={pinnedTo} />}
      {fields.asOf !== undefined && <input type="hidden" name="asOf" value={fields.asOf} />}
      <Fold legend="Countries and years" isOpen>
        <Fields names={content} {...props} />
      </Fold>
      {GROUPS.map(({ legend, names, isOpen = false }) => {
        const own = names.filter((name) => all.includes(name));
        if (own.length === 0) return null;
        const isWrong = own.some((name) => name === fault?.field);
        return (
          <Fold key={legend} legend={legend} isOpen={isOpen || isWrong} value={getChosen(own, props)}>
            <Fields names={own} {...props} />
          </Fold>
        );
      })}
      <button type="submit">Show the chart</button>
      <p class="note">Copy this page’s link to save the chart.</p>
    </form>
  );
}

const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  ...LANGUAGE_CHOICES,
  theme: THEMES,
};

/** Summary of the selected options in a closed section. */
function getChosen(names: readonly string[], { fields, release }: ChartFormProps): string {
  const set = names.flatMap((name) => {
    const value = fields[name];
    if (value === undefined) return [];
    const label = WORDS[name]?.[0] ?? name;
    if (value === 'true') return [label];
    if (value === 'false') return [`no ${label.toLowerCase()}`];
    if (name === 'highlight')
      return value.split(',').map((code) => release.countries.findByEnglishName(code)?.name ?? code);
    return [CHOICES[name]?.find((choice) => choice.value === value)?.label ?? value];
  });
  if (set.length > 0) return set.join(', ');
  return names.includes('title')
    ? 'ours'
    : names.includes('lang')
      ? 'English'
      : names.includes('highlight')
        ? 'none'
        : names.includes('theme')
          ? 'light'
          : 'as usual';
}

function Fold({
  legend,
  isOpen,
  value,
  children,
}: {
  legend: string;
  isOpen: boolean;
  value?: string;
  children: ComponentChildren;
}) {
  return (
    <details class="fold" open={isOpen}>
      <summary>
        {legend}
        {value !== undefined && <span>{value}</span>}
      </summary>
      <fieldset>
        <legend class="hidden">{legend}</legend>
        {children}
      </fieldset>
    </details>
  );
}

const Fields = ({ names, ...props }: { names: readonly string[] } & Omit<ChartFormProps, 'pinnedTo'>) =>
  names.map((name) => <ChartField key={name} name={name} {...props} />);

function ChartField({
  name,
  release,
  kind,
  fields,
  shown,
  fault,
}: Omit<ChartFormProps, 'pinnedTo'> & { name: string }) {
  const shapes: Readonly<Record<string, z.ZodType>> = {
    ...kind.schema.shape,
    ...(kind.graphic.params as z.ZodObject).shape,
  };
  const type = shapes[name];
  const value = fields[name];
  if (!type) return null;
  if (name === 'theme') return <Segments name={name} label="Colours" choices={THEMES} value={value ?? ''} />;
  const languages = LANGUAGE_CHOICES[name];
  const [label = name, usual] = WORDS[name] ?? [undefined, type.description];
  const hint = name === 'annotate' ? usual?.replace(PLACES.both, PLACES[kind.noteAt ?? 'none']) : usual;
  if (languages)
    return <Field name={name} label="Language" choices={languages} value={value} fault={fault} />;
  return (
    <SchemaField
      name={name}
      type={type}
      release={release}
      label={name === 'country' && kind.path.includes(name) ? 'Country' : label}
      hint={name === 'title' ? `Empty: ${shown ? `“${shown}”` : 'ours'}. “false”: none.` : hint}
      value={value}
      fault={fault}
      unset={name === 'to' || name === 'year' ? 'The newest' : name === 'from' ? 'The first' : 'None'}
    />
  );
}

function Segments({
  name,
  label,
  choices,
  value,
}: {
  name: string;
  label: string;
  choices: readonly Choice[];
  value: string;
}) {
  return (
    <fieldset class="segments">
      <legend class="hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} value={choice.value} checked={choice.value === value} />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
