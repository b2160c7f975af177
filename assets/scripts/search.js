/* Suggestions while a search is typed: a list to choose from by keyboard, pointer or finger. */
for (const form of document.querySelectorAll('form[data-suggest]')) {
  const PAUSE_MS = 120;
  const MOST = 8;
  const input = form.querySelector('input');
  const list = document.createElement('ul');
  list.id = `${input.id}-found`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  list.hidden = true;
  input.after(list);
  input.removeAttribute('list');
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ])
    input.setAttribute(name, value);

  let chosen = -1;
  let waiting;
  let asked;
  const choose = (index) => {
    chosen = index;
    for (const [at, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(at === chosen));
    const option = list.children[chosen];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    choose(-1);
  };
  const optionOf = ({ name, path, note }, index) => {
    const option = document.createElement('li');
    option.id = `${list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.dataset.path = path ?? '';
    const small = document.createElement('span');
    small.className = 'small muted';
    small.textContent = note;
    option.append(name, ' ', small);
    return option;
  };
  const suggest = async () => {
    asked?.abort();
    const text = input.value.trim();
    if (text === '') return open(false);
    asked = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggest}?${new URLSearchParams({ q: text })}`, {
        signal: asked.signal,
      });
      if (!answer.ok) return open(false);
      const { items } = await answer.json();
      list.replaceChildren(...items.slice(0, MOST).map(optionOf));
      open(items.length > 0 && document.activeElement === input);
    } catch {
      // Another letter was typed, or there is no connection: the form still works.
    }
  };
  const go = (option) => {
    if (option.dataset.path) location.assign(option.dataset.path);
    else form.requestSubmit();
  };
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, PAUSE_MS);
  });
  input.addEventListener('keydown', (event) => {
    const { length } = list.children;
    if (list.hidden || length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      // One place stands for the field itself.
      choose(((chosen + 1 + step + length + 1) % (length + 1)) - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      go(list.children[chosen]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      open(false);
    }
  });
  // Before the field loses the focus, which closes the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role="option"]');
    if (option) go(option);
  });
  input.addEventListener('blur', () => open(false));
}
