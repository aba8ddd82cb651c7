/** The pages work without it: it fills in test cards, copies numbers, hides fields that do not count, stops a second press. */
export const PAGE_SCRIPT = `'use strict';
const cardParts = document.querySelectorAll('[data-card]');

const showFields = () => {
  const chosen = document.querySelector('input[name="method"]:checked');
  if (!chosen) return;
  for (const part of cardParts) part.hidden = chosen.value !== 'card';
};

for (const radio of document.querySelectorAll('input[name="method"]')) radio.addEventListener('change', showFields);
showFields();

for (const button of document.querySelectorAll('button[data-number]')) {
  button.addEventListener('click', () => {
    document.getElementById('number').value = button.dataset.number.replace(/(\\d{4})(?=\\d)/g, '$1 ');
    document.getElementById('expiry').value = '12/40';
    document.getElementById('cvc').value = button.dataset.number.startsWith('37') ? '1234' : '123';
    document.querySelector('form button.primary').focus();
  });
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(button.dataset.copy).then(() => {
      button.textContent = button.dataset.copied;
    });
  });
}

for (const form of document.querySelectorAll('form[data-paying]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    (event.submitter || form.querySelector('button.primary')).textContent = form.dataset.paying;
  });
}
// A page that comes back from the browser's memory must be usable again.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
const wrong = document.querySelector('form [aria-invalid]');
if (wrong) wrong.focus();
`;
