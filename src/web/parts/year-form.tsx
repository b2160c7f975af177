import { useReleaseUrl } from '../reading/reading.js';
import { Field } from './field.js';

interface YearFormProps {
  readonly action: string;
  readonly years: readonly number[];
  readonly year: number;
  readonly label: string;
}

export function YearForm({ action, years, year, label }: YearFormProps) {
  const choices = years.toReversed().map((each) => ({ value: String(each), label: String(each) }));
  const [path, query] = useReleaseUrl()(action).split('?', 2);
  return (
    <form class="row" action={path} method="get">
      {[...new URLSearchParams(query)].map(([name, kept]) => (
        <input key={name} type="hidden" name={name} value={kept} />
      ))}
      <Field name="year" label={label} choices={choices} value={String(year)} />
      <button type="submit">Show</button>
    </form>
  );
}
