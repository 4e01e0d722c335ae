// Comfort only: a file dropped on its place is as good as one that was chosen.
addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('form[data-bring]');
  if (!form) return;
  const place = form.querySelector('.drop');
  const input = form.querySelector('input[type=file]');
  ['dragenter', 'dragover'].forEach(name => place.addEventListener(name, e => { e.preventDefault(); place.classList.add('over'); }));
  ['dragleave', 'drop'].forEach(name => place.addEventListener(name, () => place.classList.remove('over')));
  place.addEventListener('drop', e => { e.preventDefault(); if (e.dataTransfer.files.length) { input.files = e.dataTransfer.files; form.requestSubmit(); } });
});
