// Comfort only: typing a sheet by keyboard. Without this file the boxes are plain fields of a form.
addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('form[data-paper]');
  if (!form) return;
  const boxes = [...form.querySelectorAll('.box')];
  const thai = '๐๑๒๓๔๕๖๗๘๙';
  const go = place => { const box = boxes[Math.max(0, Math.min(place, boxes.length - 1))]; box.focus(); if (!box.dataset.words) box.select(); };
  // a Thai keyboard has letters where its digits are: then the key itself counts
  const digit = e => {
    if (/^[0-9]$/.test(e.key)) return e.key;
    if (e.key.length === 1 && thai.includes(e.key)) return String(thai.indexOf(e.key));
    const key = /^(?:Digit|Numpad)([0-9])$/.exec(e.code);
    return key && !e.shiftKey ? key[1] : null;
  };
  const fill = (place, d) => {
    const box = boxes[place];
    box.classList.remove('refused');
    if (+d < +box.dataset.least || +d > +box.dataset.most) { void box.offsetWidth; box.classList.add('refused'); return; }
    box.value = d;
    box.removeAttribute('aria-invalid');
    if (place + 1 < boxes.length) go(place + 1);
  };
  const step = (e, place, to) => { e.preventDefault(); boxes[place].classList.remove('refused'); go(to); };
  const digits = (e, place) => {
    const box = boxes[place];
    if (e.key === ' ') { box.value = ''; step(e, place, place + 1); }
    else if (e.key === 'Backspace') { e.preventDefault(); if (box.value) box.value = ''; else go(place - 1); }
    else if (e.key === 'ArrowLeft' || e.key === 'ArrowUp') step(e, place, place - 1);
    else if (e.key === 'ArrowRight' || e.key === 'ArrowDown') step(e, place, place + 1);
    else { const d = digit(e); if (d !== null || e.key.length === 1) { e.preventDefault(); fill(place, d ?? -1); } }
  };
  const words = (e, place) => {
    if (e.key === 'Enter' && !e.shiftKey && !e.isComposing) { e.preventDefault(); form.requestSubmit(); }
    else if ((e.key === 'Backspace' || e.key === 'ArrowUp') && !boxes[place].value) step(e, place, place - 1);
  };
  form.addEventListener('keydown', e => {
    const place = boxes.indexOf(e.target);
    if (place < 0 || e.ctrlKey || e.metaKey || e.altKey) return;
    if (boxes[place].dataset.words) words(e, place); else digits(e, place);
  });
  // a phone's keyboard names no keys: then what has come into the box counts
  form.addEventListener('input', e => {
    const place = boxes.indexOf(e.target);
    if (place < 0 || boxes[place].dataset.words || !e.target.value) return;
    const typed = e.target.value.slice(-1);
    e.target.value = '';
    fill(place, /^[0-9]$/.test(typed) ? typed : thai.includes(typed) ? thai.indexOf(typed) : -1);
  });
  form.addEventListener('focusin', e => { if (e.target.matches('input.box')) e.target.select(); });
  // Enter held down must not send twice
  let sent = false;
  form.addEventListener('submit', e => { if (sent) e.preventDefault(); sent = true; });
  addEventListener('pageshow', () => { sent = false; });
  const wrong = form.querySelector('[aria-invalid]');
  if (wrong) wrong.focus(); else if (!document.getElementById('errors')) go(0);
});
