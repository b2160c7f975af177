import type { z } from 'zod';
import type { Column } from '../../../formats/table.js';
import type { ListResource } from '../../../rest/resource/resource.js';
import type { PageRequest } from '../../../rest/resource/resource-pages.js';
import { useAddress } from '../../layout/reading-context.js';
import { type Choice, Field } from '../../parts/field.js';
import { SchemaField } from '../../parts/schema-field.js';

import type { Order } from './arrange.js';
import { headingOf } from './column-words.js';
import { labelOf } from './parameter-words.js';

interface ListFiltersProps {
  readonly resource: ListResource;
  readonly request: PageRequest;
  readonly columns: readonly Column<never>[];
  readonly order: Order | null;
  readonly focus: string;
}

export function ListFilters({ resource, request, columns, order, focus }: ListFiltersProps) {
  const { release, search, path } = request;
  const shape: Readonly<Record<string, z.ZodType>> = (resource.query as z.ZodObject).shape;
  const [action, pinned] = useAddress()(path).split('?', 2);
  const kept = [...search].filter(([name]) => name === 'limit');
  return (
    <details class="filters fold">
      <summary>Filter and order</summary>
      <form class="grid-of-fields" action={action} method="get" data-in-place={focus}>
        {[...kept, ...new URLSearchParams(pinned)].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {Object.entries(shape).map(([name, type]) => (
          <SchemaField
            key={name}
            name={name}
            type={type}
            release={release}
            label={labelOf(name)}
            value={search.get(name)}
          />
        ))}
        <Field
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
