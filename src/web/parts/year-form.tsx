import { SelectField } from './select-field.js';

interface YearFormProps {
  readonly action: string;
  readonly years: readonly number[];
  readonly year: number;
  readonly label: string;
}

/** The choice of a report year, for the same page. */
export function YearForm({ action, years, year, label }: YearFormProps) {
  const choices = years.toReversed().map((each) => ({ value: String(each), label: String(each) }));
  return (
    <form class="form-line" action={action} method="get">
      <SelectField name="year" label={label} choices={choices} value={String(year)} />
      <button type="submit">Show</button>
    </form>
  );
}
