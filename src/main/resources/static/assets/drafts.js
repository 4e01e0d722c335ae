// Comfort only: says so when a page could not save its draft by itself. What is typed stays in the page.
(() => {
  const tell = (place, sentence) => {
    place.querySelector('.stale')?.remove();
    const line = document.createElement('span');
    line.className = 'stale';
    line.textContent = sentence;
    place.append(line);
  };
  const saving = () => document.getElementById('saving');
  // a session that ended answers with the door: that page must not stand inside this one
  document.addEventListener('htmx:beforeSwap', e => {
    if (saving() && new URL(e.detail.xhr.responseURL).pathname === '/sign-in') {
      e.detail.shouldSwap = false;
      tell(saving(), saving().dataset.signedOut);
    }
  });
  const failed = e => saving() && e.target.closest('#report');
  ['htmx:sendError', 'htmx:timeout'].forEach(name => document.addEventListener(name, e => {
    if (failed(e)) tell(saving(), saving().dataset.offline);
  }));
  document.addEventListener('htmx:responseError', e => {
    if (failed(e)) tell(saving(), [401, 403].includes(e.detail.xhr.status) ? saving().dataset.signedOut : saving().dataset.trouble);
  });
})();
