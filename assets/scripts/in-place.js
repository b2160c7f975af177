/*
 * Parts of a page that follow without the page being turned: a form or link with `data-in-place` replaces every element
 * with `data-part` by the one of the same id in the page that it leads to.
 */

const here = () => location.pathname + location.search;
let shown = here();
let newest = 0;

/**
 * Shows a page of the same kind here.
 * @param remember how the browser keeps the address: `pushState`, `replaceState`, or not at all
 * @param focus id of what is read on from; without it the focus stays
 */
async function follow(address, { remember = 'pushState', focus } = {}) {
  newest += 1;
  const turn = newest;
  const parts = [...document.querySelectorAll('[data-part]')];
  for (const part of parts) part.setAttribute('aria-busy', 'true');
  const response = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => null);
  if (!response?.ok) {
    location.assign(address);
    return;
  }
  const page = parse(await response.text(), 'text/html');
  const pairs = parts.map((part) => [part, page.getElementById(part.id)]).filter(([, fresh]) => fresh);
  // A drawing that answers is followed by one that does.
  const figures = pairs.flatMap(([part, fresh]) =>
    part.querySelector('[data-living="yes"]') ? [...fresh.querySelectorAll('figure[data-answers]')] : [],
  );
  await Promise.all(figures.map((figure) => enliven(figure)));
  if (turn !== newest) return;
  const kept = document.activeElement?.id;
  for (const [part, fresh] of pairs) part.replaceWith(document.adoptNode(fresh));
  offerPictures();
  document.title = page.title;
  if (remember) history[remember](null, '', address);
  shown = here();
  const next = document.getElementById(focus || kept);
  if (next && next !== document.activeElement) next.focus();
}

/** The address that a form asks for, without its empty fields. */
function addressOf(form) {
  const filled = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled).toString();
  return form.action.split(/[?#]/, 1)[0] + (query && `?${query}`);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-in-place]');
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !isPlain) return;
  event.preventDefault();
  follow(link.href, { focus: link.dataset.inPlace });
});
document.addEventListener('submit', (event) => {
  if (!event.target.matches('form[data-in-place]')) return;
  event.preventDefault();
  follow(addressOf(event.target), { focus: event.target.dataset.inPlace });
});
window.addEventListener('popstate', () => {
  if (here() !== shown) follow(here(), { remember: null });
});
