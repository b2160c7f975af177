import { z } from 'zod';
import { findGroups } from '../../../dataset/groups.js';
import { regionsOf } from '../../../dataset/regions.js';
import type { Release } from '../../../dataset/release.js';
import { EVIDENCE_NAMES } from '../../../domain/evidence.js';
import { TIER_LABELS } from '../../../domain/tier.js';
import type { Column } from '../../../formats/table.js';
import type { ListResource } from '../../../rest/resource/resource.js';
import type { PageRequest } from '../../../rest/resource/resource-pages.js';
import { useAddress } from '../../layout/reading-context.js';
import { CountryField } from '../../parts/country-field.js';
import { DETERMINATION_WORDS } from '../../parts/determination-words.js';
import { type Choice, SelectField } from '../../parts/select-field.js';
import { TextField } from '../../parts/text-field.js';
import type { Order } from './arrange.js';
import { headingOf } from './column-words.js';
import { labelOf } from './parameter-words.js';

/** Values that words of a closed list do not tell a reader. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...TIER_LABELS, ...EVIDENCE_NAMES, ...DETERMINATION_WORDS }),
  ['NR', 'In no report'],
  ['long', 'A row a placement'],
  ['wide', 'A row a country, a column a report'],
  ['then', 'When the report came out'],
  ['today', 'Today'],
]);

interface ListFiltersProps {
  readonly resource: ListResource;
  readonly request: PageRequest;
  readonly columns: readonly Column<never>[];
  readonly order: Order | null;
  /** Id of what is read on from. */
  readonly focus: string;
}

/** The parameters of a list as fields of a form, and the order of its rows. */
export function ListFilters({ resource, request, columns, order, focus }: ListFiltersProps) {
  const { release, search, path } = request;
  const shape: Readonly<Record<string, z.ZodType>> = (resource.query as z.ZodObject).shape;
  const [action, pinned] = useAddress()(path).split('?', 2);
  const kept = [...search].filter(([name]) => name === 'limit');
  return (
    <details class="filters">
      <summary>Filter and order</summary>
      <form action={action} method="get" data-in-place={focus}>
        {[...kept, ...new URLSearchParams(pinned)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {Object.entries(shape).map(([name, type]) => (
          <Field key={name} name={name} type={type} release={release} value={search.get(name)} />
        ))}
        <SelectField
          name="order"
          label="Order of the rows"
          choices={ordersOf(columns)}
          value={order === null ? '' : `${order.isDescending ? '-' : ''}${order.column}`}
        />
        <button type="submit">Show</button>
      </form>
    </details>
  );
}

const ordersOf = (columns: readonly Column<never>[]): Choice[] => [
  { value: '', label: 'As usual' },
  ...columns.flatMap(({ name }) => [
    { value: name, label: headingOf(name) },
    { value: `-${name}`, label: `${headingOf(name)}, descending` },
  ]),
];

interface FieldProps {
  readonly name: string;
  readonly type: z.ZodType;
  readonly release: Release;
  /** As the query has it; `null`: it has none. */
  readonly value: string | null;
}

function Field({ name, type, release, value }: FieldProps) {
  const label = labelOf(name);
  if (name === 'country')
    return <CountryField release={release} name={name} label={label} value={value ?? ''} />;
  const choices = choicesOf(name, type, release);
  if (choices === null) return <TextField name={name} label={label} value={value ?? ''} />;
  const usual = type.safeParse(undefined).data as string | undefined;
  const isKnown = value === null || choices.some((choice) => choice.value === value);
  return (
    <SelectField
      name={name}
      label={label}
      value={value ?? ''}
      choices={[
        ...(usual === undefined ? [{ value: '', label: 'Any' }] : []),
        // What goes without saying need not stand in the address.
        ...choices.map((choice) => (choice.value === usual ? { ...choice, value: '' } : choice)),
        // Several values in one parameter, as addresses may have.
        ...(isKnown ? [] : [{ value, label: value.split(',').map(valueInWords).join(', ') }]),
      ]}
    />
  );
}

interface ValueSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly items?: ValueSchema;
}

/** The values that a parameter can have, in words; `null`: any text. */
function choicesOf(name: string, type: z.ZodType, release: Release): readonly Choice[] | null {
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: valueInWords(value) }));
  if (name === 'region') return regionsOf(release).map((value) => ({ value, label: value }));
  if (name === 'group') return findGroups(release).map(({ id, name: label }) => ({ value: id, label }));
  const schema = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }) as ValueSchema;
  const { type: kind, enum: values, minimum } = schema.items ?? schema;
  if (kind === 'boolean') {
    return [
      { value: 'true', label: 'Yes' },
      { value: 'false', label: 'No' },
    ];
  }
  if (values) return plain(values);
  // Of whole numbers only years begin so high.
  return kind === 'integer' && (minimum ?? 0) > 0 ? plain(release.years.toReversed().map(String)) : null;
}

const valueInWords = (value: string): string => {
  const words = VALUES.get(value) ?? value.replaceAll('_', ' ');
  return words[0]?.toUpperCase() + words.slice(1);
};
