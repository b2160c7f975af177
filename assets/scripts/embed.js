/*
 * For pages that show graphics of tip-tiers in frames: gives each frame the height that its graphic has at the width of
 * the frame, so that nothing scrolls inside and nothing is left white. It does nothing else, sets no cookie and loads
 * nothing. Put it below the frames, once or beside each.
 */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const AGAIN_MS = 100;
  const MOST_TRIES = 30;
  const tries = new Map();
  const ask = (frame) => frame.contentWindow?.postMessage('tip-tiers: height?', '*');

  addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || !Number.isFinite(data?.tipTiersHeight)) return;
    const frame = [...tries.keys()].find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    frame.style.height = `${Math.ceil(data.tipTiersHeight)}px`;
    // The browser tells a frame its new width later than this page.
    const isLate = Math.abs(data.width - frame.clientWidth) > 1 && tries.get(frame) < MOST_TRIES;
    tries.set(frame, tries.get(frame) + 1);
    if (isLate) setTimeout(ask, AGAIN_MS, frame);
  });

  // A frame out of sight does not notice by itself that it has another width.
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      tries.set(target, 0);
      ask(target);
    }
  });
  for (const frame of document.querySelectorAll(`iframe[src^="${origin}/embed/"]`)) {
    if (frame.dataset.fits !== undefined) continue;
    frame.dataset.fits = '';
    tries.set(frame, 0);
    frame.addEventListener('load', () => ask(frame));
    resized.observe(frame);
  }
})();
