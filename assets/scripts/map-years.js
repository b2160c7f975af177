/* The map follows the slider without turning the page. Everything works without this file. */
const slider = document.querySelector('[data-map-slider]');
const range = slider?.querySelector('input[type="range"]');
const section = slider?.closest('section');

if (slider && range && section) {
  const shown = section.querySelector('[data-map-year]');
  const report = section.querySelector('[data-map-report]');
  const pictures = [...section.querySelectorAll('picture source, picture img, figure figcaption a')];
  slider.querySelector('button').hidden = true;
  const withYear = (address, year) => address.replace(/\/reports\/\d+\/map/, `/reports/${year}/map`);
  const turn = (year) => {
    shown.textContent = year;
    for (const each of pictures) {
      for (const name of ['srcset', 'src', 'href']) {
        const address = each.getAttribute(name);
        if (address) each.setAttribute(name, withYear(address, year));
      }
      if (each.alt) each.alt = each.alt.replace(/\b\d{4}\b/, year);
    }
    report.textContent = `All placements of ${year}`;
    report.href = `/reports/${year}`;
  };
  let waiting;
  const PAUSE_MS = 120;
  range.addEventListener('input', () => {
    shown.textContent = range.value;
    clearTimeout(waiting);
    waiting = setTimeout(() => turn(range.value), PAUSE_MS);
  });
  slider.addEventListener('submit', (event) => {
    event.preventDefault();
    turn(range.value);
  });
}
