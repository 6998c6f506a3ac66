// Calls of the edge. The token lives in sessionStorage: it survives a reload, dies with the tab (a shared computer keeps
// nothing), works where the page is framed by a caisse's site, and, unlike a cookie, is never sent by another site.

const PLACE = 'mediateur';
let memory = null; // where the browser refuses sessionStorage

export function saved() {
  try {
    return JSON.parse(sessionStorage.getItem(PLACE)) || memory || {};
  } catch (refused) {
    return memory || {};
  }
}

export function save(values) {
  memory = Object.assign({}, saved(), values);
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(memory));
  } catch (refused) { /* memory it is */ }
}

export function forget() {
  memory = null;
  try {
    sessionStorage.removeItem(PLACE);
  } catch (refused) { /* nothing was there */ }
}

export class Failure extends Error {
  constructor(status, detail) {
    super(detail || '');
    this.status = status; // 0: no answer at all
  }

  get passing() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

export function headers(more) {
  return Object.assign({ Authorization: 'Bearer ' + saved().token }, more);
}

async function call(method, path, options) {
  let answer;
  try {
    answer = await fetch(path, Object.assign({ method: method, cache: 'no-store' }, options));
  } catch (unreachable) {
    throw new Failure(0);
  }
  const text = await answer.text().catch(function () { throw new Failure(0); });
  let body = null;
  try {
    body = text ? JSON.parse(text) : null;
  } catch (notJson) {
    throw new Failure(answer.ok ? 0 : answer.status);
  }
  if (!answer.ok) throw new Failure(answer.status, body && body.detail);
  return body;
}

function json(body) {
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

export async function open() {
  const opened = await call('POST', '/api/chat', json({}));
  save({ token: opened.token });
  return opened;
}

export async function resume(code) {
  const resumed = await call('POST', '/api/chat/reprise', json({ code: code }));
  save({ token: resumed.token, pending: null });
}

export function history(after) {
  return call('GET', '/api/chat/messages?after=' + (after || 0), { headers: headers() });
}

export function erase() {
  return call('DELETE', '/api/chat', { headers: headers() });
}

export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.prototype.map.call(bytes, function (byte) { return ('0' + byte.toString(16)).slice(-2); }).join('');
}

// The same key gets the same answer, however often the message is sent.
export function send(body, key) {
  const options = json(body);
  options.headers = headers(Object.assign(options.headers, { 'Idempotency-Key': key }));
  return call('POST', '/api/chat/messages', options);
}
