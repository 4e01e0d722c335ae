// Comfort only: every page works without this file.
document.addEventListener('htmx:configRequest', e => { e.detail.headers['X-XSRF-TOKEN'] = document.querySelector('meta[name=csrf]').content; });
// a failed check (422) shows the page that came with it; where a link or a form stays on its page, any answer does
document.addEventListener('htmx:beforeSwap', e => { if ((e.detail.xhr.status === 422 || (e.detail.boosted && e.detail.xhr.status >= 400))) { e.detail.shouldSwap = true; e.detail.isError = false; } });
addEventListener('DOMContentLoaded', () => {
  document.getElementById('errors')?.focus();
  // ask once before what can't be taken back
  document.addEventListener('submit', e => { const q = e.submitter?.dataset.ask ?? e.target.dataset.ask; if (q && !confirm(q)) e.preventDefault(); });
  // an open menu closes when one clicks elsewhere or presses Escape
  document.addEventListener('click', e => document.querySelectorAll('details.menu[open]').forEach(d => { if (!d.contains(e.target)) d.open = false; }));
  document.addEventListener('keydown', e => { if (e.key === 'Escape') document.querySelectorAll('details.menu[open]').forEach(d => { d.open = false; d.querySelector('summary').focus(); }); });
});
// copy what is shown only once
addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-copy]').forEach(b => { b.hidden = false; b.addEventListener('click', async () => {
  const from = document.querySelector(b.dataset.copy); from.select();
  try { await navigator.clipboard.writeText(from.value); } catch { document.execCommand('copy'); }
  b.querySelector('span').textContent = b.dataset.done; }); }));
