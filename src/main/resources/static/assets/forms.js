// A field that depends on another answer hides while that answer is another. Comfort only: without this file its
// condition stands beside it.
addEventListener('DOMContentLoaded', () => {
  const fields = [...document.querySelectorAll('[data-show-field]')];
  const answers = name => [...document.getElementsByName(name)]
    .filter(input => (input.type !== 'radio' && input.type !== 'checkbox') || input.checked).map(input => input.value);
  const look = () => fields.forEach(field => {
    field.hidden = !answers(field.dataset.showField).includes(field.dataset.showValue);
    field.querySelectorAll('.when').forEach(words => { words.hidden = true; });
  });
  look();
  document.addEventListener('change', look);
});
