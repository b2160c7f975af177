/* Buttons with `data-copy` copy its text, or the code beside them, and say so. */
const COPIED_MS = 2_000;

document.addEventListener('click', async ({ target }) => {
  const button = target.closest?.('[data-copy]');
  if (!button) return;
  const text = button.dataset.copy || button.closest('figure').querySelector('code').textContent;
  await navigator.clipboard.writeText(text);
  const { textContent } = button;
  button.setAttribute('aria-live', 'polite');
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = textContent;
  }, COPIED_MS);
});
