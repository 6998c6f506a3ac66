// The conversation: opens or resumes it, sends, shows, and says what went wrong.

import * as api from './api.js';
import { listen } from './stream.js';
import { message, words } from './render.js';

const LINK_LIFETIME_MS = 14 * 60 * 1000; // a little under the fifteen minutes of the edge
const TYPING_AFTER_MS = 500; // a quick answer needs no announcement

const log = document.getElementById('log');
const form = document.getElementById('form');
const typing = document.getElementById('typing');
const banner = document.getElementById('banner');

const INPUT_MODES = { tel: 'tel', email: 'email', number: 'numeric', postcode: 'numeric' };
const AUTOCOMPLETE = {
  'demandeur.nom': 'family-name',
  'demandeur.prenom': 'given-name',
  'demandeur.courriel': 'email',
  'reprise.adresse': 'email',
  'demandeur.telephone': 'tel',
  'demandeur.adresse': 'street-address',
  'demandeur.code_postal': 'postal-code',
  'demandeur.ville': 'address-level2',
};
const LONG = ['long_text', undefined];

let seen = {};
let last = 0;
let busy = false;
let shownAt = {};
let stopListening = function () {};

function field() {
  return document.getElementById('field');
}

// --- what is shown ---

function show(said) {
  if (seen[said.id]) return null;
  seen[said.id] = true;
  last = Math.max(last, said.id);
  shownAt[said.id] = Date.now();
  if (said.from === 'usager') ageChoices();
  if (said.choices) removeOldChoices();
  const made = message(said, { choose: choose, download: renewLink });
  log.append(made);
  return made;
}

function showAll(messages) {
  const made = messages.map(show).filter(Boolean);
  if (made.length) bringIntoView(made[0]);
}

// To the end, unless the beginning of what is new would then be out of sight.
function bringIntoView(first) {
  const end = document.documentElement.scrollHeight;
  const height = end - window.pageYOffset - first.getBoundingClientRect().top;
  if (height > window.innerHeight) first.scrollIntoView();
  else window.scrollTo(0, end);
}

// Choices stay until others are offered in a later turn: all those of one turn are current, the edge decides of the rest.
function ageChoices() {
  log.querySelectorAll('.choices').forEach(function (group) { group.classList.add('old'); });
}

function removeOldChoices() {
  log.querySelectorAll('.choices.old').forEach(function (group) { group.remove(); });
}

function showOwn(text) {
  ageChoices();
  const made = message({ from: 'usager', text: text }, {});
  made.setAttribute('aria-live', 'off'); // the person knows what they wrote
  log.append(made);
  bringIntoView(made);
  return made;
}

// The input that suits the open question; what is being written stays.
function expect(expects) {
  const type = expects ? expects.type : undefined;
  const long = LONG.indexOf(type) >= 0;
  let input = field();
  if (long !== (input.tagName === 'TEXTAREA')) input = replaceField(input, long);
  input.inputMode = INPUT_MODES[type] || 'text';
  const known = (expects && AUTOCOMPLETE[expects.champ]) || 'off';
  input.setAttribute('autocomplete', known);
  input.spellcheck = !(expects && expects.sensitive);
}

function replaceField(old, long) {
  const made = document.createElement(long ? 'textarea' : 'input');
  ['id', 'name', 'maxlength', 'enterkeyhint', 'aria-describedby'].forEach(function (name) {
    made.setAttribute(name, old.getAttribute(name));
  });
  if (long) made.rows = 2;
  made.value = old.value;
  const focused = document.activeElement === old;
  old.replaceWith(made);
  if (focused) made.focus();
  return made;
}

function waiting(on) {
  clearTimeout(waiting.timer);
  busy = on;
  form.setAttribute('aria-busy', String(on));
  if (on) waiting.timer = setTimeout(function () { typing.textContent = words.typing; }, TYPING_AFTER_MS);
  else typing.textContent = '';
}

// --- what went wrong ---

function warn(text, label, act) {
  const button = banner.querySelector('button');
  banner.querySelector('p').textContent = text;
  button.hidden = !label;
  button.textContent = label || '';
  button.onclick = function () {
    calm();
    field().focus();
    act();
  };
  window.scrollTo(0, document.documentElement.scrollHeight); // the warning takes room from the conversation
}

function calm() {
  banner.querySelector('p').textContent = '';
  banner.querySelector('button').hidden = true;
}

function lost() {
  api.forget();
  warn(words.lost, words.reopen, restart);
}

// --- what is sent ---

// The message waits in the session until it is answered, so that neither a failure nor a reload loses it.
async function send(body, text) {
  if (busy) return;
  calm();
  const pending = { body: body, key: api.newKey(), text: text };
  api.save({ pending: pending });
  await deliver(pending, showOwn(text));
}

async function deliver(pending, bubble) {
  waiting(true);
  try {
    const answer = await api.send(pending.body, pending.key);
    api.save({ pending: null });
    waiting(false);
    calm();
    showAll(answer.messages);
    expect(answer.expects);
  } catch (failure) {
    waiting(false);
    if (failure.status === 401) lost();
    else if (failure.passing) warn(failure.message || words.offline, words.retry, function () { deliver(pending, bubble); });
    else refused(failure, pending, bubble);
  }
}

// The edge will never take it: it goes back to the person, with the reason.
function refused(failure, pending, bubble) {
  api.save({ pending: null });
  bubble.remove();
  if (pending.body.text && !field().value) field().value = pending.text;
  warn(failure.message || words.offline);
  field().focus();
}

function submit() {
  const text = field().value;
  if (busy || !text.trim()) {
    field().focus();
    return;
  }
  field().value = '';
  field().focus();
  send({ text: text }, text);
}

function choose(choice) {
  if (busy) return;
  // the button goes with its group: keep the keyboard where the person goes on, without opening one on a touch screen
  if (window.matchMedia('(pointer: coarse)').matches) log.focus();
  else field().focus();
  send({ choice: choice.id }, choice.title);
}

// A link lives for fifteen minutes; an older one is renewed on the way.
async function renewLink(event, opened, id, rank) {
  if (Date.now() - shownAt[id] < LINK_LIFETIME_MS) return;
  event.preventDefault();
  try {
    const answer = await api.history(id - 1);
    opened.href = answer.messages[0].documents[rank].url;
    shownAt[id] = Date.now();
    opened.click();
  } catch (failure) {
    warn(failure.message || words.offline);
  }
}

// --- opening, resuming, erasing ---

async function resume() {
  const before = await api.history(0);
  log.setAttribute('aria-live', 'off'); // nobody wants the whole conversation read again
  showAll(before.messages);
  setTimeout(function () { log.removeAttribute('aria-live'); }, 1000);
  expect(before.expects);
  const pending = api.saved().pending;
  if (pending) deliver(pending, showOwn(pending.text));
}

async function begin() {
  try {
    if (api.saved().token) await resume();
    else (await api.open()).messages.forEach(show); // the top of the page stays in sight
    stopListening = listen(last, heard);
  } catch (failure) {
    if (failure.status === 401) {
      api.forget();
      begin();
    } else {
      warn(failure.message || words.offline, words.retry, begin);
    }
  }
}

function heard(name, data) {
  if (name === 'expects') {
    if (!busy) expect(data);
  } else if (data.from !== 'usager') {
    showAll([data]);
  }
}

function restart() {
  stopListening();
  log.textContent = '';
  seen = {};
  shownAt = {};
  last = 0;
  expect(null);
  return begin();
}

async function eraseAll(event) {
  if (!window.confirm(event.currentTarget.dataset.confirm)) return;
  try {
    await api.erase();
  } catch (failure) {
    if (failure.status !== 401) {
      warn(words.notErased);
      return;
    }
  }
  api.forget();
  calm();
  await restart();
  typing.textContent = words.erased;
  field().focus();
}

// A conversation that was begun elsewhere takes the place of this one.
async function resumeByCode(event) {
  const code = window.prompt(event.currentTarget.dataset.prompt);
  if (!code) return;
  try {
    await api.resume(code);
  } catch (failure) {
    warn(failure.message || words.offline);
    return;
  }
  calm();
  await restart();
  field().focus();
}

form.addEventListener('submit', function (event) {
  event.preventDefault();
  submit();
});
form.addEventListener('keydown', function (event) {
  if (event.target === field() && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit();
  }
});
document.getElementById('erase').addEventListener('click', eraseAll);
document.getElementById('resume').addEventListener('click', resumeByCode);
document.getElementById('simple').addEventListener('click', function (event) {
  const text = event.currentTarget.dataset.message;
  send({ text: text }, text);
});

begin();
