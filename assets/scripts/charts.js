/* The chart follows the form without turning the page, and what is copied has a button. Everything works without this. */
{
  const form = document.getElementById('chart-form');
  /** What changes with the choice, and where nothing is typed. */
  const LIVE = ['chart', 'chart-kinds'];
  const PAUSE_MS = 400;
  const COPIED_MS = 2000;

  const addCopyButtons = () => {
    if (!navigator.clipboard) return;
    for (const code of document.querySelectorAll('#chart figure.code')) {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
      button.className = 'copy';
      button.setAttribute('aria-label', `Copy: ${code.querySelector('figcaption').textContent}`);
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(code.querySelector('code').textContent);
        button.textContent = 'Copied';
        setTimeout(() => {
          button.textContent = 'Copy';
        }, COPIED_MS);
      });
      code.append(button);
    }
  };

  let asked;
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
      for (const id of LIVE) document.getElementById(id)?.replaceWith(page.getElementById(id) ?? '');
      const { address } = document.getElementById('chart').dataset;
      if (address) history.replaceState(null, '', address);
      document.title = page.title;
      addCopyButtons();
    } catch (error) {
      if (error.name !== 'AbortError') form.submit();
    }
  };

  if (form) {
    addCopyButtons();
    let waiting;
    const after = (pause) => {
      clearTimeout(waiting);
      waiting = setTimeout(show, pause);
    };
    form.addEventListener('input', ({ target }) => after(target.type === 'text' ? PAUSE_MS : 0));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      after(0);
    });
  }
}
