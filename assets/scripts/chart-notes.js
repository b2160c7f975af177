/*
 * The field of notes becomes a row for each, with its place, its words and a way to remove it. A note is put by a button, or
 * by pointing: the preview becomes the drawing itself, a piece of it under the pointer says what a note there would be
 * about, and a click adds its row. The field alone does without this.
 */
{
  const SVG_TYPE = 'image/svg+xml';
  const field = () => document.getElementById('chart-form')?.elements.annotate;
  const rows = () => [...document.querySelectorAll('.note-row')];
  const most = () => Number(document.getElementById('chart')?.dataset.notes ?? 0);
  const PLACES = { year: '2022', iso2: 'KH', both: 'KH 2022' };

  /** The field holds the notes that are complete: a place without words is none yet. */
  function write() {
    const told = rows().map((row) => [...row.querySelectorAll('input')].map(({ value }) => value.replaceAll('|', ' ').trim()));
    field().value = told.flatMap(([place, words]) => (place && words ? [`${place}: ${words}`] : [])).join(' | ');
  }

  function number() {
    for (const [index, row] of rows().entries()) {
      const note = `note ${index + 1}`;
      const [place, words] = row.querySelectorAll('input');
      row.querySelector('b').textContent = index + 1;
      place.setAttribute('aria-label', `Place of ${note}`);
      words.setAttribute('aria-label', `Words of ${note}`);
      row.querySelector('button').setAttribute('aria-label', `Remove ${note}`);
    }
    const adding = document.getElementById('add-note');
    adding.textContent = `Add note ${rows().length + 1}`;
    adding.hidden = rows().length >= most();
  }

  const made = (tag, members) => Object.assign(document.createElement(tag), members);

  function add(place = '', words = '') {
    const row = made('div', { className: 'note-row' });
    const placeholder = PLACES[document.getElementById('chart')?.dataset.noteAt] ?? '';
    const remove = made('button', { type: 'button', className: 'as-link', textContent: 'Remove' });
    remove.addEventListener('click', () => {
      row.remove();
      number();
      write();
      field().dispatchEvent(new Event('input', { bubbles: true }));
      document.getElementById('add-note').focus();
    });
    const input = (value, more) => made('input', { type: 'text', autocomplete: 'off', value, ...more });
    const longest = document.getElementById('chart').dataset.noteLetters;
    const note = input(words, { placeholder: 'What happened', maxLength: longest });
    const counter = made('small', { className: 'note' });
    const count = () => {
      counter.textContent = `${note.value.length} of ${longest}`;
    };
    note.addEventListener('input', count);
    count();
    row.append(made('b', {}), input(place, { placeholder }), remove, note, counter);
    document.getElementById('add-note').before(row);
    number();
    return row;
  }

  function makeRows() {
    const written = field();
    if (!written || written.type === 'hidden') return;
    const notes = written.value.split('|').filter((note) => note.trim() !== '');
    const label = written.labels[0];
    const group = made('div', { className: 'note-rows' });
    const adding = made('button', { type: 'button', id: 'add-note' });
    adding.addEventListener('click', () => add().querySelector('input').focus());
    label.id = 'label-of-notes';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', label.id);
    group.addEventListener('input', write);
    group.append(adding);
    written.type = 'hidden';
    written.after(group);
    for (const note of notes) {
      const [place, ...words] = note.split(':');
      add(place.trim(), words.join(':').trim());
    }
    number();
  }
  makeRows();

  /** The place of a piece as the field writes it, by what a chart of this kind has notes at. */
  function placeOf(piece, at) {
    const said = (name) => piece?.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';
    const parts = at === 'both' ? [said('iso2'), said('year')] : [said(at === 'year' ? 'year' : 'iso2')];
    return parts.every(Boolean) ? parts.join(' ') : '';
  }

  function wordsOf(piece) {
    const name = piece.closest('[data-name]')?.dataset.name;
    const title = piece.closest(':has(> title)')?.querySelector(':scope > title')?.textContent;
    return [name, title].filter(Boolean).join(', ');
  }

  /** Puts the drawing in the place of the preview, without its own style and words of its own. */
  async function open(chart) {
    const frame = chart.querySelector('.frame');
    const image = frame?.querySelector('img');
    if (!image || chart.dataset.open) return;
    chart.dataset.open = 'yes';
    const answer = await fetch(image.currentSrc || image.src).catch(() => null);
    if (!answer?.ok) return;
    const drawing = (await answer.text()).replaceAll(/<style[^>]*>[^<]*<\/style>/g, '');
    const svg = new DOMParser().parseFromString(drawing, SVG_TYPE).documentElement;
    for (const told of svg.querySelectorAll(':scope > :is(title, desc)')) told.remove();
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', image.alt);
    const plate = Object.assign(document.createElement('p'), { className: 'tip', hidden: true });
    frame.querySelector('picture').hidden = true;
    frame.append(svg, plate);
    listen(chart, svg, plate);
  }

  function listen(chart, svg, plate) {
    const at = chart.dataset.noteAt;
    let marked = null;
    const leave = () => {
      marked?.classList.remove('pointed');
      marked = null;
      plate.hidden = true;
    };
    svg.addEventListener('pointerleave', leave);
    svg.addEventListener('pointermove', ({ target, clientX, clientY }) => {
      const piece = target.closest('[data-iso2], [data-year]');
      const place = placeOf(piece, at);
      const count = rows().length;
      if (place === '' || count >= most()) {
        leave();
        return;
      }
      if (piece !== marked) {
        leave();
        marked = piece;
        marked.classList.add('pointed');
        plate.textContent = `${wordsOf(piece) || place}: put note ${count + 1}`;
      }
      plate.hidden = false;
      const box = svg.parentNode.getBoundingClientRect();
      const left = Math.min(Math.max(clientX - box.left - plate.offsetWidth / 2, 0), box.width - plate.offsetWidth);
      plate.style.left = `${left}px`;
      plate.style.top = `${Math.max(clientY - box.top - plate.offsetHeight - 14, 0)}px`;
    });
    svg.addEventListener('click', ({ target }) => {
      const place = placeOf(target.closest('[data-iso2], [data-year]'), at);
      if (place === '' || rows().length >= most() || !field()) return;
      const row = add(place);
      row.closest('details').open = true;
      row.querySelector('input:last-of-type').focus();
      document.getElementById('chart-status').textContent = `Note ${rows().length} at ${place}: type its words`;
    });
  }

  /** The line that says so stands only where it is true. */
  function offer() {
    for (const line of document.querySelectorAll('[data-offers-notes]')) line.hidden = false;
  }
  offer();
  new MutationObserver(offer).observe(document.querySelector('.builder') ?? document.body, { childList: true, subtree: true });
  for (const kind of ['pointerover', 'focusin'])
    document.addEventListener(kind, ({ target }) => {
      const chart = target.closest?.('#chart[data-note-at]');
      if (chart && target.closest('.frame')) open(chart);
    });
}
