import { FaultOfField, type FieldFault, faultId } from './form-fields.js';

interface SearchInputProps {
  readonly id: string;
  readonly value?: string | undefined;
  readonly fault?: FieldFault | null | undefined;
  readonly labelled?: boolean;
}

export function SearchInput({ id, value, fault, labelled = false }: SearchInputProps) {
  const isWrong = fault?.field === 'q';
  return (
    <input
      id={id}
      name="q"
      type="search"
      value={value}
      aria-label={labelled ? undefined : 'Find a country, a report or a word'}
      placeholder={labelled ? undefined : 'Find a country'}
      required
      autocomplete="off"
      spellcheck={false}
      aria-invalid={isWrong ? 'true' : undefined}
      aria-describedby={isWrong ? faultId('q') : undefined}
    />
  );
}

export function SearchForm({ value, fault }: Pick<SearchInputProps, 'value' | 'fault'>) {
  return (
    <search>
      <form class="row" action="/search" method="get" data-suggest="/search.json">
        <div class="field">
          <label for="q">Find a country, a report or a word</label>
          <SearchInput id="q" value={value} fault={fault} labelled />
          <FaultOfField name="q" fault={fault} />
        </div>
        <button type="submit">Find</button>
      </form>
    </search>
  );
}
