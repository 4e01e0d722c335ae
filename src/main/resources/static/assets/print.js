// Comfort only: the browser's own menu prints as well.
document.querySelectorAll('[data-print]').forEach(b => { b.hidden = false; b.addEventListener('click', () => print()); });
