/*
 * A note is put by pointing: the preview becomes the drawing itself, a piece of it under the pointer says what a note there
 * would be about, and a click writes its place into the field of notes. The field alone does without this.
 */
{
  const SVG_TYPE = 'image/svg+xml';
  const field = () => document.getElementById('chart-form')?.elements.annotate;
  const notesIn = (text) => text.split('|').filter((note) => note.trim() !== '');

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
    const most = Number(chart.dataset.notes);
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
      const count = notesIn(field()?.value ?? '').length;
      if (place === '' || count >= most) {
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
      const notes = notesIn(field()?.value ?? '');
      if (place === '' || notes.length >= most || !field()) return;
      const before = notes.map((note) => `${note.trim()} | `).join('');
      const input = field();
      input.value = `${before}${place}: `;
      input.closest('details').open = true;
      input.focus();
      input.setSelectionRange(input.value.length, input.value.length);
      document.getElementById('chart-status').textContent = `Note ${notes.length + 1} at ${place}: type its words`;
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
