/*
 * A picture that was refused, because there was too much to do or a quota was used up, is asked for again: later and later,
 * never before the answer says, and not for ever. Until then its text alternative says what it would show.
 */
const ASK_AGAIN_MS = 1_000;
const MOST_ASKED = 6;
const REFUSED = [429, 503];

async function askAgain(image) {
  if (image.dataset.asksAgain) return;
  image.dataset.asksAgain = 'yes';
  for (let time = 0, after = 0; time < MOST_ASKED; time++) {
    // Not all pictures of a page at once.
    const pause = Math.max(ASK_AGAIN_MS * 2 ** time, after) * (1 + Math.random() / 4);
    await new Promise((resolve) => setTimeout(resolve, pause));
    const response = await fetch(image.currentSrc || image.src).catch(() => null);
    if (response?.ok) {
      // What has come is in the browser's cache: the same address is shown from there.
      image.src = image.getAttribute('src');
      break;
    }
    if (response && !REFUSED.includes(response.status)) break;
    after = Number(response?.headers.get('retry-after')) * 1_000 || 0;
  }
  delete image.dataset.asksAgain;
}

const isRefused = (image) => image.complete && image.naturalWidth === 0 && image.currentSrc !== '';

// Errors of pictures do not bubble.
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLImageElement) askAgain(target);
  },
  true,
);
for (const image of document.images) if (isRefused(image)) askAgain(image);
