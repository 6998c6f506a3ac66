// The event stream, read by fetch because EventSource cannot send the token. It brings what no POST of ours answers:
// a reply whose answer was lost on the way, a word from a conseiller.

import { headers } from './api.js';

const RETRY_MS = 3000;
const MAX_RETRY_MS = 60000;

// Calls take(name, data) for each event until the returned function is called.
export function listen(last, take) {
  const stopping = typeof AbortController === 'undefined' ? null : new AbortController();
  let stopped = !stopping || !window.ReadableStream;
  let wait = RETRY_MS;

  function again() {
    if (!stopped) setTimeout(connect, wait);
    wait = Math.min(wait * 2, MAX_RETRY_MS);
  }

  function event(block) {
    let name = 'message';
    block.split('\n').forEach(function (line) {
      if (line.indexOf('id: ') === 0) last = line.slice(4);
      if (line.indexOf('event: ') === 0) name = line.slice(7);
      if (line.indexOf('data: ') === 0) take(name, JSON.parse(line.slice(6)));
    });
  }

  async function connect() {
    if (stopped) return;
    try {
      const options = { headers: headers({ 'Last-Event-ID': String(last) }), signal: stopping.signal };
      const answer = await fetch('/api/chat/events', options);
      if (answer.status === 401) return; // the conversation is over
      if (answer.ok) await read(answer.body.getReader());
    } catch (broken) { /* the network, or we were stopped */ }
    again();
  }

  async function read(reader) {
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const part = await reader.read();
      if (part.done) return;
      wait = RETRY_MS;
      const blocks = (rest + decoder.decode(part.value, { stream: true })).split('\n\n');
      rest = blocks.pop();
      blocks.forEach(event);
    }
  }

  connect();
  return function () {
    stopped = true;
    if (stopping) stopping.abort();
  };
}
