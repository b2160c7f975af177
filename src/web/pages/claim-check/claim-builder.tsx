import type { z } from 'zod';
import type { ReleaseView } from '../../../dataset/release-view.js';
import { verify } from '../../../resources/verify.js';
import { Field } from '../../parts/field.js';
import { SchemaField } from '../../parts/schema-field.js';

const GROUPS: readonly (readonly [legend: string, labels: Readonly<Record<string, string>>])[] = [
  [
    'Who',
    {
      country: 'Countries, with commas',
      count: 'How many in all',
      others: 'How many others',
      bound: 'That number is',
      region: 'In the region',
      group: 'Members of the group',
      status: 'Status before the report',
    },
  ],
  [
    'When',
    {
      year: 'Reports, with commas',
      from: 'From',
      to: 'To',
      when: 'How often',
      streak: 'In a row',
    },
  ],
  [
    'What (one of these)',
    {
      tier: 'On this tier',
      event: 'This happened',
      move: 'Moved from – to',
      run: 'Counted years on the watch list',
    },
  ],
];
/** Free-text fields: they accept several years, or a report that is not out yet. */
const TYPED = ['year', 'from', 'to'];

interface ClaimBuilderProps {
  readonly release: ReleaseView;
  readonly values: Readonly<Record<string, string>>;
}

/** A form for every claim that `/verify` supports. It does not send empty fields. */
export function ClaimBuilder({ release, values }: ClaimBuilderProps) {
  const types: Readonly<Record<string, z.ZodType>> = verify.query.shape;
  return (
    <form class="form claim-builder" action="/claim-check/claim" method="get">
      {GROUPS.map(([legend, labels]) => (
        <fieldset key={legend}>
          <legend>{legend}</legend>
          {Object.entries(labels).map(([name, label]) => {
            const type = types[name];
            if (!type) throw new Error(`/verify has no ${name}`);
            const field = { name, label, form: 'builder', value: values[name] ?? '' };
            return (
              <div key={name} title={type.description}>
                {TYPED.includes(name) ? (
                  <Field {...field} />
                ) : (
                  <SchemaField {...field} type={type} release={release} unset="" />
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
      <button type="submit">Check this claim</button>
    </form>
  );
}
