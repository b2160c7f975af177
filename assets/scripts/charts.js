/* The chart follows the form without turning the page; a mistake keeps the last picture. Everything works without this. */
{
  const form = document.getElementById('chart-form');
  const status = document.getElementById('chart-status');
  const PAUSE_MS = 400;
  let asked;

  /** Puts the reasons of a refused choice beside their fields. */
  const tell = (page) => {
    for (const old of form.querySelectorAll('.fault')) old.remove();
    for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
    for (const fault of page?.querySelectorAll('#chart-form .fault') ?? []) {
      const field = form.elements[fault.id.replace(/^fault-/, '')];
      (field?.closest?.('.field') ?? form).append(fault);
      field?.setAttribute?.('aria-invalid', 'true');
      const group = field?.closest?.('details');
      if (group) group.open = true;
    }
  };

  const show = async () => {
    asked?.abort();
    asked = new AbortController();
    const given = [...new FormData(form)].filter(([, value]) => value.trim() !== '');
    try {
      const answer = await fetch(`${form.action}?${new URLSearchParams(given)}`, {
        headers: { accept: 'text/html' },
        signal: asked.signal,
      });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const chart = page.getElementById('chart');
      tell(answer.ok ? null : page);
      if (!answer.ok) {
        status.textContent = page.getElementById('chart-status')?.textContent ?? '';
        return;
      }
      document.getElementById('chart').replaceWith(chart);
      if (chart.dataset.address) history.replaceState(null, '', chart.dataset.address);
      for (const [index, summary] of form.querySelectorAll('summary span').entries())
        summary.textContent = page.querySelectorAll('#chart-form summary span')[index]?.textContent ?? '';
      // Help speaks of the chart that is shown.
      for (const help of form.querySelectorAll('[id^="hint-"]'))
        help.textContent = page.getElementById(help.id)?.textContent ?? '';
      document.title = page.title;
      status.textContent = `The chart shows: ${page.title.replace(/ · [^·]*·[^·]*$/, '')}`;
    } catch (error) {
      if (error.name !== 'AbortError') form.submit();
    }
  };

  if (form) {
    let waiting;
    const after = (pause) => {
      clearTimeout(waiting);
      waiting = setTimeout(show, pause);
    };
    document.addEventListener('input', ({ target }) => {
      if (target.form !== form) return;
      // Another kind of chart has other fields.
      if (target.name === 'kind') form.submit();
      else after(target.type === 'text' ? PAUSE_MS : 0);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      after(0);
    });
  }
}
