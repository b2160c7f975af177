/* Sends an example of the docs, or what it is changed to, and shows the real answer below it. */
for (const place of document.querySelectorAll('[data-send]')) {
  const MOST_SHOWN = 20_000;
  const { send: example, title } = place.dataset;
  const form = document.createElement('form');
  form.className = 'form-line send';
  const input = document.createElement('input');
  input.type = 'text';
  input.value = example;
  input.spellcheck = false;
  input.autocomplete = 'off';
  input.setAttribute('aria-label', `Address: ${title}`);
  const button = document.createElement('button');
  button.textContent = 'Send';
  form.append(input, button);
  const answer = document.createElement('div');
  answer.setAttribute('role', 'status');
  place.hidden = true;
  place.after(form, answer);

  const figure = (caption, ...content) => {
    const made = document.createElement('figure');
    made.className = 'code';
    const words = document.createElement('figcaption');
    words.textContent = caption;
    const box = document.createElement('div');
    box.className = 'scroll';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', caption);
    box.append(...content);
    made.append(words, box);
    return made;
  };
  const textOf = (body, type) => {
    const whole = /json(?:;|$)/.test(type) ? JSON.stringify(JSON.parse(body), null, 2) : body;
    const more = whole.length - MOST_SHOWN;
    return more > 0 ? `${whole.slice(0, MOST_SHOWN)}\n… and ${more.toLocaleString('en')} more characters` : whole;
  };
  const shown = async (response, address) => {
    const type = response.headers.get('content-type') ?? '';
    if (type.startsWith('image/')) {
      const picture = document.createElement('img');
      picture.src = address;
      picture.alt = title;
      return picture;
    }
    const pre = document.createElement('pre');
    const code = document.createElement('code');
    pre.append(code);
    const isText = /^text\/|json|xml/.test(type);
    code.textContent = isText ? textOf(await response.text(), type) : `A file of the type ${type}`;
    return pre;
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const address = new URL(input.value, location.origin);
    if (address.origin !== location.origin) {
      answer.textContent = `Only addresses of ${location.origin} can be sent here.`;
      return;
    }
    const began = performance.now();
    try {
      const response = await fetch(address, { headers: { accept: 'application/json, */*;q=0.5' } });
      const content = await shown(response, address.href);
      const took = Math.round(performance.now() - began);
      answer.replaceChildren(figure(`The answer: ${response.status}, ${took} ms`, content));
    } catch (error) {
      answer.textContent = `No answer came: ${error.message}`;
    }
  });
}
