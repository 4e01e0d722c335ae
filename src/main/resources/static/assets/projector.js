// Keeps the numbers on the wall fresh. Without this the page stands as it was loaded, with a link to load it anew.
(() => {
  const all = document.body, at = name => all.querySelector(`[data-${name}]`);
  const digits = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: all.dataset.digits });
  const said = value => digits.format(value);

  function show({ responses, present, percent, state }) {
    at('responses').textContent = said(responses);
    const known = present !== undefined;
    at('known').hidden = !known;
    if (known) {
      at('present').textContent = at('present').dataset.present.replace('#', said(present));
      at('percent').textContent = percent === undefined ? '–' : said(percent);
      at('bar').max = Math.max(1, present);
      at('bar').value = responses;
    }
    all.querySelectorAll('[data-door]').forEach(door => { door.hidden = door.dataset.door !== state; });
  }

  function listen() {
    const stream = new EventSource(all.dataset.live);
    stream.onopen = () => { at('lost').hidden = true; };
    stream.onmessage = event => { at('lost').hidden = true; show(JSON.parse(event.data)); };
    stream.onerror = () => {
      at('lost').hidden = false;
      if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 5000); // refused: the browser would not try again
    };
    addEventListener('pagehide', () => stream.close(), { once: true });
  }

  addEventListener('pageshow', event => { if (event.persisted) listen(); });
  at('reload').hidden = true;
  listen();
  const wide = at('wide');
  if (document.fullscreenEnabled) {
    wide.hidden = false;
    wide.addEventListener('click', () => document.documentElement.requestFullscreen());
  }
})();
