/*
 * Pictures that answer. A figure with `data-answers` becomes the drawing itself once a pointer, a finger or the keyboard turns to it;
 * then each piece of it that has a title is a link, shows that title, and is reached by the arrow keys. It knows no facts:
 * all words stand in the drawing and in the page.
 */

const SVG = 'http://www.w3.org/2000/svg';
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** How much further a piece seems that lies aside from the direction of an arrow key. */
const ASIDE = 2.5;
/** A finger that misses a piece by so many pixels means it. */
const NEAR = 24;
/** Pixels between a piece and what is said of it, and for how long that stays. */
const GAP = 14;
const LINGER_MS = 250;

const parse = (text, type) => new DOMParser().parseFromString(text, type);

/** The address of the picture that the browser takes for this screen. */
function sourceOf(picture) {
  const fits = [...picture.querySelectorAll('source')].find(({ media }) => matchMedia(media).matches);
  return fits?.srcset ?? picture.querySelector('img').src;
}

/** Puts the drawing in the place of its picture. @param point where the pointer is, if it is one */
async function enliven(figure, point) {
  const picture = figure.querySelector('picture');
  if (!picture || figure.dataset.living) return;
  figure.dataset.living = 'soon';
  const response = await fetch(sourceOf(picture)).catch(() => null);
  if (!response?.ok) return;
  // The page has its letters, and the policy allows no style of its own.
  const drawing = (await response.text()).replaceAll(/<style[^>]*>[^<]*<\/style>/g, '');
  const svg = parse(drawing, 'image/svg+xml').documentElement;
  for (const told of svg.querySelectorAll(':scope > :is(title, desc)')) told.remove();
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', picture.querySelector('img').alt);
  for (const title of svg.querySelectorAll('title')) makeMark(title, figure.dataset);
  const tip = Object.assign(document.createElement('div'), { className: 'tip', hidden: true });
  const [first] = marksOf(svg);
  first?.setAttribute('tabindex', '0');
  // Of a tap the focus is no more than a trace.
  const hadFocus = figure.matches(':focus-visible');
  picture.hidden = true;
  picture.after(svg, tip);
  figure.removeAttribute('tabindex');
  figure.dataset.living = 'yes';
  listen(figure, svg, tip, point);
  if (hadFocus) first?.focus();
}

/** Makes the piece that a title is of a link that says what there is to say. */
function makeMark(title, { country, dossier }) {
  const piece = title.parentNode;
  const said = (name) => piece.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? '';
  const [code, year] = [said('iso2'), said('year')];
  const mark = document.createElementNS(SVG, 'a');
  mark.dataset.year = year;
  mark.dataset.text = [said('name'), title.textContent].filter(Boolean).join(', ');
  mark.dataset.known = said('known');
  if (code && country) mark.dataset.country = country.replace('CODE', code);
  if (code && year && dossier) mark.dataset.dossier = dossier.replace('CODE', code).replace('YEAR', year);
  const href = (piece.hasAttribute('data-year') && mark.dataset.dossier) || mark.dataset.country;
  if (href) mark.setAttribute('href', href);
  else mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', [mark.dataset.text, mark.dataset.known].filter(Boolean).join('. '));
  mark.setAttribute('tabindex', '-1');
  title.remove();
  piece.replaceWith(mark);
  mark.append(piece);
}

/** The pieces that the keyboard goes through; land and its marker are one. */
const marksOf = (svg) =>
  new Map([...svg.querySelectorAll('a[aria-label]')].map((mark) => [mark.ariaLabel, mark])).values();

/** Where a piece is on the screen: as it says, for land has parts overseas. */
function middleOf(mark) {
  const [x, y] = mark.firstChild.dataset.middle?.split(' ').map(Number) ?? [];
  if (x !== undefined) {
    const at = new DOMPoint(x, y).matrixTransform(mark.getScreenCTM());
    return [at.x, at.y];
  }
  const box = mark.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The piece that is next in the direction of a key. */
function nextTo(key, from, marks) {
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const [right, down] = STEPS[key] ?? [];
  if (right === undefined || !from) return undefined;
  const [x, y] = middleOf(from);
  let best;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const [dx, dy] = middleOf(mark).map((at, axis) => at - [x, y][axis]);
    const along = dx * right + dy * down;
    const far = along + ASIDE * Math.abs(dx * down - dy * right);
    if (along > 1 && far < least) [best, least] = [mark, far];
  }
  return best;
}

/** The piece that a finger meant. */
function nearest([x, y], marks) {
  let best = null;
  let least = NEAR;
  for (const mark of marks) {
    const [atX, atY] = middleOf(mark);
    const far = Math.hypot(atX - x, atY - y);
    if (far < least) [best, least] = [mark, far];
  }
  return best;
}

/** Puts what is said near what it is said of, on the screen. */
function place(tip, [x, y], figure) {
  const box = figure.getBoundingClientRect();
  const left = Math.min(Math.max(x - box.left - tip.offsetWidth / 2, 0), box.width - tip.offsetWidth);
  const fits = y + GAP + tip.offsetHeight < window.innerHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${y - box.top + (fits ? GAP : -GAP - tip.offsetHeight)}px`;
}

/** What is said of a piece, with the ways on; not the way to this page. */
function tell(tip, { text, known, year, country, dossier }, { knownLabel, countryLabel, dossierLabel }) {
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const ways = [
    [country, countryLabel],
    [dossier, dossierLabel.replace('YEAR', year)],
  ].filter(([href]) => href && href.split('?', 1)[0] !== location.pathname);
  tip.replaceChildren(
    make('strong', { textContent: text }),
    ...(known ? [make('span', { textContent: `${knownLabel} ${known}` })] : []),
    ...ways.map(([href, textContent]) => make('a', { href, textContent })),
  );
}

function listen(figure, svg, tip, point) {
  let current = null;
  let touched = point?.pointerType === 'touch';
  let leaving;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const hide = () => {
    stay();
    tip.hidden = true;
    current?.classList.remove('shown');
    current = null;
  };
  const linger = () => {
    if (!tip.contains(document.activeElement)) leaving ??= setTimeout(hide, LINGER_MS);
  };
  const show = (mark, at = middleOf(mark)) => {
    stay();
    if (mark === current) return;
    current?.classList.remove('shown');
    current = mark;
    mark.classList.add('shown');
    tell(tip, mark.dataset, figure.dataset);
    tip.hidden = false;
    place(tip, at, figure);
  };
  const meet = ({ target, clientX, clientY }) => {
    const at = [clientX, clientY];
    const mark = target.closest?.('a') ?? (touched ? nearest(at, marksOf(svg)) : null);
    if (mark) show(mark, at);
    else if (touched) hide();
    else linger();
  };

  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') meet(event);
  });
  svg.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch';
  });
  // A finger first asks; the ways on stand in the answer.
  svg.addEventListener('click', (event) => {
    if (!touched) return;
    event.preventDefault();
    meet(event);
  });
  svg.addEventListener('focusin', ({ target }) => {
    for (const other of svg.querySelectorAll('a[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    target.setAttribute('tabindex', '0');
    if (target.matches(':focus-visible')) show(target);
  });
  svg.addEventListener('keydown', (event) => {
    const next = nextTo(event.key, event.target.closest('a'), [...marksOf(svg)]);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  tip.addEventListener('pointerenter', stay);
  figure.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') linger();
  });
  figure.addEventListener('focusout', ({ relatedTarget }) => {
    if (!figure.contains(relatedTarget)) hide();
  });
  figure.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (tip.contains(document.activeElement)) current?.focus();
    hide();
  });
  if (point) {
    const { clientX, clientY } = point;
    meet({ target: document.elementFromPoint(clientX, clientY) ?? svg, clientX, clientY });
  }
}

const figureOf = ({ target }) => target.closest?.('figure[data-answers]');

/** Lets the keyboard reach pictures. */
function offerPictures() {
  for (const figure of document.querySelectorAll('figure[data-answers]:not([data-living])')) figure.tabIndex = 0;
}

/** Pictures for another screen: the browser chooses again. */
function putToSleep() {
  for (const figure of document.querySelectorAll('figure[data-living="yes"]')) {
    figure.querySelector('svg').remove();
    figure.querySelector('.tip').remove();
    figure.querySelector('picture').hidden = false;
    delete figure.dataset.living;
  }
  offerPictures();
}

for (const kind of ['pointerover', 'pointerdown', 'focusin']) {
  document.addEventListener(kind, (event) => {
    const figure = figureOf(event);
    if (figure) enliven(figure, kind === 'focusin' ? undefined : event);
  });
}
for (const media of new Set([...document.querySelectorAll('.graphic source')].map((source) => source.media))) {
  matchMedia(media).addEventListener('change', putToSleep);
}
window.addEventListener('beforeprint', putToSleep);
offerPictures();
