// Comfort only: the table of months by keyboard, a block pasted from a spreadsheet, sums as one types. The server reckons them again.
addEventListener('DOMContentLoaded', () => {
  document.querySelectorAll('[data-print]').forEach(b => { b.hidden = false; b.addEventListener('click', () => print()); });
  const form = document.querySelector('form[data-months]');
  if (!form) return;
  const at = (row, column) => form.querySelector(`input[data-row="${row}"][data-column="${column}"]`);
  const inputs = [...form.querySelectorAll('input[data-row]')];
  const rows = [...new Set(inputs.map(i => +i.dataset.row))];
  const last = Math.max(...[...form.querySelectorAll('[data-row]')].map(i => +i.dataset.row));
  const place = i => [+i.dataset.row, +i.dataset.column];
  const go = i => { if (i) { i.focus(); i.select(); } };
  // the next cell that can be written in that direction
  const walk = (row, column, down, right) => {
    for (let r = row + down, c = column + right; r >= 1 && r <= last && c >= 0 && c <= 3; r += down, c += right) { const i = at(r, c); if (i?.offsetParent) return i; }
    return null;
  };
  form.addEventListener('keydown', e => {
    const i = e.target;
    if (!i.dataset?.row || e.ctrlKey || e.metaKey || e.altKey || e.isComposing) return;
    const [row, column] = place(i);
    const whole = i.selectionStart === 0 && i.selectionEnd === i.value.length;
    let to;
    if (e.key === 'ArrowDown' || (e.key === 'Enter' && !e.shiftKey)) to = walk(row, column, 1, 0);
    else if (e.key === 'ArrowUp' || (e.key === 'Enter' && e.shiftKey)) to = walk(row, column, -1, 0);
    else if (e.key === 'ArrowRight' && !e.shiftKey && (whole || i.selectionStart === i.value.length)) to = walk(row, column, 0, 1);
    else if (e.key === 'ArrowLeft' && !e.shiftKey && (whole || i.selectionEnd === 0)) to = walk(row, column, 0, -1);
    else return;
    e.preventDefault();
    go(to);
  });
  // a block fills cells from here; one line of many months, as the official form has it, goes down the months
  form.addEventListener('paste', e => {
    const i = e.target;
    if (!i.dataset?.row) return;
    let block = e.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map(line => line.split('\t'));
    if (block.length === 1 && block[0].length === 1) return;
    e.preventDefault();
    const [row, column] = place(i);
    if (block.length === 1 && block[0].length > 4 - column) block = block[0].map(value => [value]);
    let filled = 0, passed = 0;
    block.forEach((line, down) => line.forEach((value, right) => {
      const cell = at(row + down, column + right);
      if (cell) { cell.value = value.trim().replace(/^[-–]$/, ''); filled++; } else if (value.trim()) passed++;
    }));
    form.querySelector('[data-status]').textContent = form.dataset.pasted.replace('{0}', filled).replace('{1}', passed);
    sum();
  });
  const number = text => { const v = text.replace(/[๐-๙]/g, d => '๐๑๒๓๔๕๖๗๘๙'.indexOf(d)).replace(/[,\s]/g, ''); return /^\d+(\.\d{1,2})?$/.test(v) ? v : null; };
  const satang = v => { const [whole, rest = ''] = v.split('.'); return BigInt(whole) * 100n + BigInt(rest.padEnd(2, '0')); };
  const text = n => { const rest = (n % 100n).toString().padStart(2, '0').replace(/0+$/, ''); return (n / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',') + (rest && '.' + rest); };
  const thai = () => [...form.querySelectorAll('[data-quarter]')].some(c => /[๐-๙]/.test(c.dataset.first));
  const totals = [...form.querySelectorAll('td[data-quarter]')];
  totals.forEach(c => { c.dataset.first = c.textContent; });
  const sum = () => totals.forEach(total => {
    const quarter = +total.dataset.quarter;
    let all = null;
    form.querySelectorAll(`[data-row][data-column="${total.dataset.column}"]`).forEach(cell => {
      if (quarter && Math.ceil(+cell.dataset.row / 3) !== quarter) return;
      const value = number(cell.value ?? cell.dataset.value);
      if (value !== null) all = (all ?? 0n) + satang(value);
    });
    const shown = all === null ? '–' : text(all);
    total.closest('tr').classList.remove('blank');
    total.textContent = thai() ? shown.replace(/\d/g, d => '๐๑๒๓๔๕๖๗๘๙'[d]) : shown;
  });
  if (totals.length && rows.length) form.addEventListener('input', sum);
  // leaving with something unsaved is asked about once
  let changed = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('paste', () => { changed = true; });
  form.addEventListener('submit', () => { changed = false; });
  addEventListener('beforeunload', e => { if (changed) e.preventDefault(); });
});
