/*
 * For pages that show graphics of tip-tiers in frames: gives each frame the height that its graphic has at the width of
 * the frame, so that nothing scrolls inside and nothing is left white. Put it anywhere into the page, once or beside each
 * frame; it does nothing else, sets no cookie and loads nothing.
 */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const frames = () => [...document.querySelectorAll('iframe')];
  addEventListener('message', (event) => {
    const height = event.data?.tipTiersHeight;
    if (event.origin !== origin || !Number.isFinite(height)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === event.source);
    if (frame) frame.style.height = `${Math.ceil(height)}px`;
  });
  // Frames that were there before this script have told their height already, to nobody.
  for (const frame of frames())
    if (frame.src.startsWith(`${origin}/embed/`)) frame.contentWindow?.postMessage('tip-tiers: height?', '*');
})();
