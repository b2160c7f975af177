interface SearchInputProps {
  readonly id: string;
  readonly value?: string | undefined;
  readonly labelled?: boolean;
}

export function SearchInput({ id, value, labelled = false }: SearchInputProps) {
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
    />
  );
}

export function SearchForm({ value }: Pick<SearchInputProps, 'value'>) {
  return (
    <search>
      <form class="row" action="/search" method="get" data-suggest="/search.json">
        <div class="field">
          <label for="q">Find a country, a report or a word</label>
          <SearchInput id="q" value={value} labelled />
        </div>
        <button type="submit">Find</button>
      </form>
    </search>
  );
}
