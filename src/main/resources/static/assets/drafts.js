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
  ['htmx:sendError', 'htmx:timeout', 'htmx:responseError'].forEach(name => document.addEventListener(name, e => {
    if (saving() && e.target.closest('#report')) tell(saving(), saving().dataset.offline);
  }));
})();
