/* Tells the page around how high this one is at its width, whenever that changes and when asked: /embed.js listens. */
if (parent !== window) {
  const sources = [...document.querySelectorAll('source')];
  const image = document.querySelector('img');
  const links = document.querySelector('nav');
  const tell = () => {
    // The picture that a frame out of sight will show, which the browser has not chosen yet.
    const shown = sources.find(({ media }) => matchMedia(media).matches) ?? image;
    const [width, height] = ['width', 'height'].map((name) => Number(shown.getAttribute(name)));
    const tipTiersHeight = (height * innerWidth) / width + links.offsetHeight;
    parent.postMessage({ tipTiersHeight, width: innerWidth }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data }) => {
    if (data === 'tip-tiers: height?') tell();
  });
}
