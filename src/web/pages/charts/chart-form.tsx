import { findGroups } from '../../../dataset/groups.js';
import { groupTitle } from '../../../dataset/place-filter.js';
import { regionsOf } from '../../../dataset/regions.js';
import type { Release } from '../../../dataset/release.js';
import { STATUSES } from '../../../engine/vocabulary.js';
import { LANGUAGES, NAME_LANGUAGES, OWN_LANGUAGE } from '../../../graphics/languages.js';
import { LONGEST_WORDS } from '../../../graphics/own-words.js';
import { NARROWEST, PRESETS, USUAL_WIDTH, WIDEST } from '../../../rest/graphics/parameters.js';
import { CountryField } from '../../parts/country-field.js';
import { FaultOfForm, type FieldFault } from '../../parts/field-fault.js';
import { type Choice, SelectField } from '../../parts/select-field.js';
import { TextField } from '../../parts/text-field.js';
import type { ChartFields } from './chart.js';
import type { ChartKind } from './chart-kinds.js';

interface ChartFormProps {
  readonly release: Release;
  readonly kind: ChartKind;
  readonly fields: ChartFields;
  readonly edition: string | null;
  /** The headline that the chart has. */
  readonly shown?: string | undefined;
  readonly fault: FieldFault | null;
}

interface FieldProps extends Omit<ChartFormProps, 'edition'> {
  readonly name: string;
}

const plain = (value: string): Choice => ({ value, label: value });
const spoken = (value: string): Choice => ({ value, label: value.replaceAll('_', ' ') });
const unset = (label: string): Choice => ({ value: '', label });
const years = ({ years: all }: Release): Choice[] => all.toReversed().map((year) => plain(String(year)));

/** Fields of what is shown, by the name of the parameter; a kind of chart has some of them. */
const SELECTS: Readonly<
  Record<string, (props: FieldProps) => { label: string; choices: readonly Choice[] }>
> = {
  region: ({ release }) => ({
    label: 'Region',
    choices: [unset('none'), ...regionsOf(release).map(plain)],
  }),
  group: ({ release }) => ({
    label: 'Group',
    choices: [
      unset('none'),
      ...findGroups(release).map((group) => ({ value: group.id, label: groupTitle(group) })),
    ],
  }),
  membership: () => ({
    label: 'Members of the group',
    choices: [unset('those of each report’s time'), { value: 'today', label: 'those of today' }],
  }),
  status: () => ({ label: 'Position on the watch-list clock', choices: STATUSES.map(spoken) }),
  year: ({ release, kind }) => ({
    label: 'Report',
    choices: [...(kind.path.includes('year') ? [] : [unset('the newest')]), ...years(release)],
  }),
  from: ({ release, kind }) => ({
    label: 'From the report of',
    choices: [...(kind.id === 'flow' ? [] : [unset('the first')]), ...years(release)],
  }),
  to: ({ release }) => ({ label: 'To the report of', choices: [unset('the newest'), ...years(release)] }),
  order: ({ kind }) => ({
    label: 'Order',
    choices: [
      unset(kind.id === 'comparison' ? 'as they are named' : 'by name'),
      ...(kind.id === 'comparison' ? [{ value: 'name', label: 'by name' }] : []),
      { value: 'best', label: 'by the last tier, best first' },
      { value: 'worst', label: 'by the last tier, worst first' },
    ],
  }),
  marks: () => ({
    label: 'Marks of what is not well known',
    choices: [unset('shown'), { value: 'false', label: 'left out' }],
  }),
};

const NAMES_HINT = 'Names or codes, separated by commas.';

/** A field of what is shown. */
function ContentField(props: FieldProps) {
  const { name, release, kind, fields, fault } = props;
  const value = fields[name];
  const select = SELECTS[name]?.(props);
  if (select) return <SelectField name={name} value={value} fault={fault} {...select} />;
  if (name === 'country' && kind.path.includes(name))
    return <CountryField release={release} name={name} label="Country" value={value} fault={fault} />;
  const texts: Readonly<Record<string, readonly [label: string, hint: string]>> = {
    country: ['Countries', `${NAMES_HINT} Or choose a region or a group.`],
    highlight: ['Countries that stand out', NAMES_HINT],
    of: ['Address of the answer', 'Path of a page, such as /countries/KH.'],
  };
  const [label, hint] = texts[name] ?? [name, ''];
  return <TextField name={name} label={label} hint={hint} value={value} fault={fault} />;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const languagesOf = (codes: readonly string[], none: string): Choice[] => [
  unset(none),
  ...codes
    .map((code) => ({ value: code, label: languageNames.of(code) ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en')),
];
const LANGUAGE_CHOICES = languagesOf(
  LANGUAGES.filter((code) => code !== OWN_LANGUAGE),
  'English',
);
const NAMES_CHOICES = languagesOf(NAME_LANGUAGES, 'that of all words');
const SIZE_NAMES: Readonly<Record<string, string>> = {
  '1200x628': '1200 × 628, previews of links',
  '800x418': '800 × 418, newsletters',
  square: 'Square, 1080 × 1080',
  '9x16': '9:16, 1080 × 1920',
  print: 'Print, 2400 × 1600',
};

/** The form of the page; everything is kept in the address. */
export function ChartForm({ edition, ...props }: ChartFormProps) {
  const { kind, fields, shown, fault } = props;
  const words = (name: keyof typeof LONGEST_WORDS, label: string, hint: string) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      value={fields[name]}
      fault={fault}
      most={LONGEST_WORDS[name]}
    />
  );
  return (
    <form class="form" action="/charts" method="get" id="chart-form">
      <FaultOfForm fault={fault} />
      <input type="hidden" name="kind" value={kind.id} />
      {edition !== null && <input type="hidden" name="edition" value={edition} />}
      {fields.asOf !== undefined && <input type="hidden" name="asOf" value={fields.asOf} />}
      <fieldset>
        <legend>What it shows</legend>
        {[...kind.path, ...kind.query].map((name) => (
          <ContentField key={name} name={name} {...props} />
        ))}
      </fieldset>
      <fieldset>
        <legend>Words</legend>
        {words(
          'title',
          'Headline',
          `Empty: ${shown === undefined || fields.title !== undefined ? 'the chart’s own' : `“${shown}”`}. The word false leaves it out.`,
        )}
        {words('subtitle', 'Subtitle', 'Empty: the chart’s own.')}
        {words('note', 'Note', 'Below the chart, above its source, which always stays.')}
        <SelectField
          name="lang"
          label="Language"
          choices={LANGUAGE_CHOICES}
          value={fields.lang}
          fault={fault}
        />
        <SelectField
          name="names"
          label="Language of the names of countries"
          choices={NAMES_CHOICES}
          value={fields.names}
          fault={fault}
        />
      </fieldset>
      <fieldset>
        <legend>Looks</legend>
        <SelectField
          name="theme"
          label="Colours"
          choices={[unset('light'), plain('dark')]}
          value={fields.theme}
          fault={fault}
        />
        <SelectField
          name="size"
          label="Size"
          choices={[
            unset('as high as it needs'),
            ...PRESETS.map((size) => ({ value: size, label: SIZE_NAMES[size] ?? size })),
          ]}
          value={fields.size}
          fault={fault}
        />
        <TextField
          name="width"
          label="Width in pixels"
          hint={`${NARROWEST} to ${WIDEST}; empty: ${USUAL_WIDTH}. Not together with a size.`}
          value={fields.width}
          fault={fault}
          numeric
        />
      </fieldset>
      <button type="submit">Show the chart</button>
    </form>
  );
}
