// As few lines as do the work: the mean of the levels as a score of 100, and its band.
const { coverage, bands } = JSON.parse(document.querySelector('#rules').textContent);
const forms = [...document.querySelectorAll('form')];
const score = document.querySelector('.score');
const band = document.querySelector('.band');

function read(form) {
  return form.querySelector('input:checked')?.value;
}

function compute() {
  const answers = forms.map(read);
  const applicable = answers.filter((answer) => answer !== 'not-applicable').length;
  const levels = answers.filter((answer) => /^[0-3]$/.test(answer)).map(Number);
  if (levels.length === 0 || 100 * levels.length < coverage * applicable) return undefined;
  const sum = levels.reduce((total, level) => total + level, 0);
  return Math.floor((200 * sum + 3 * levels.length) / (6 * levels.length));
}

function bandOf(value) {
  return bands.findLast(({ from }) => value >= from).label;
}

function paint() {
  const value = compute();
  score.textContent = value ?? '–';
  band.textContent = value === undefined ? '' : bandOf(value);
}

document.addEventListener('change', paint);
paint();
