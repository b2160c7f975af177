/* The years of a map: a slider, and a button that plays them. Without it the form has a button that turns the page. */

const years = document.querySelector('[data-years]');

if (years) {
  const PAUSE_MS = 150;
  const STEP_MS = matchMedia('(prefers-reduced-motion: reduce)').matches ? 3_000 : 1_400;
  const range = years.querySelector('[type="range"]');
  const play = years.querySelector('[data-pause]');
  const label = document.querySelector('[data-year-shown]');
  const { textContent: playLabel } = play;
  let waiting;
  let playing = null;
  const show = () => follow(addressOf(years), { remember: 'replaceState' });
  const turnTo = (year) => {
    range.value = year;
    label.textContent = range.value;
  };
  const stop = () => {
    clearTimeout(playing);
    playing = null;
    play.textContent = playLabel;
  };
  const step = async (year) => {
    turnTo(year);
    await show();
    if (playing === null) return;
    if (range.value === range.max) stop();
    else playing = setTimeout(step, STEP_MS, year + 1);
  };
  years.querySelector('[type="submit"]').hidden = true;
  play.hidden = false;
  play.addEventListener('click', () => {
    if (playing !== null) return stop();
    play.textContent = play.dataset.pause;
    const first = range.value === range.max ? Number(range.min) : range.valueAsNumber + 1;
    playing = setTimeout(step, 0, first);
  });
  range.addEventListener('input', () => {
    stop();
    label.textContent = range.value;
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE_MS);
  });
  years.addEventListener('change', ({ target }) => {
    if (target !== range) show();
  });
  years.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop();
  });
}
