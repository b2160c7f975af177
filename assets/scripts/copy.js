// A button behind words that are worth copying.
for (const words of document.querySelectorAll('[data-copy]')) {
  if (!navigator.clipboard) break;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-words';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(words.textContent);
    button.textContent = 'Copied';
  });
  words.after(button);
}
