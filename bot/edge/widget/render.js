// Builds the DOM of a message. Nothing is ever put into the page as HTML.

export const words = document.getElementById('words').dataset;

export function element(name, properties, children) {
  const made = Object.assign(document.createElement(name), properties);
  (children || []).forEach(function (child) { made.append(child); });
  return made;
}

// The Markdown subset of the OpenAPI document: paragraphs, "- " lists, **bold**.
export function markdown(text) {
  return text.split(/\n[ \t]*\n/).filter(function (block) { return block.trim(); }).map(block).reduce(function (all, one) {
    return all.concat(one);
  }, []);
}

function block(text) {
  const made = [];
  text.split('\n').forEach(function (line) {
    const item = /^[ \t]*- (.*)$/.exec(line);
    const kind = item ? 'UL' : 'P';
    let current = made[made.length - 1];
    if (!current || current.tagName !== kind) {
      current = element(kind);
      made.push(current);
    } else if (!item) {
      current.append(element('br'));
    }
    if (item) current.append(element('li', {}, bold(item[1])));
    else bold(line).forEach(function (part) { current.append(part); });
  });
  return made;
}

function bold(line) {
  return line.split(/(\*\*[^*]+\*\*)/).filter(Boolean).map(function (part) {
    const strong = /^\*\*([^*]+)\*\*$/.exec(part);
    return strong ? element('strong', { textContent: strong[1] }) : part;
  });
}

function day(date) {
  const known = /^(\d{4})-(\d\d)-(\d\d)/.exec(date || '');
  if (!known) return date || words.undated;
  return new Date(+known[1], known[2] - 1, +known[3]).toLocaleDateString('fr-FR', {
    day: 'numeric', month: 'long', year: 'numeric',
  });
}

function link(title, url, outside) {
  if (!/^(https?:\/\/|\/api\/)/.test(url)) return element('span', { textContent: title });
  const made = element('a', { href: url, textContent: title });
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
  if (outside) made.append(element('span', { className: 'hidden', textContent: ' ' + words.newTab }));
  return made;
}

function section(className, title, children) {
  return element('div', { className: className }, [element('p', { className: 'title', textContent: title })].concat(children));
}

function source(one) {
  const made = element('li', {}, [link(one.title, one.url, true), ', ' + one.publisher + ', ' + day(one.date)]);
  if (one.notice) {
    made.append(element('p', { className: 'notice' }, [
      element('strong', { textContent: words.notice }), ' ' + one.notice,
    ]));
  }
  return made;
}

function choiceGroup(choices, choose) {
  const group = element('div', { className: 'choices' });
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.choices);
  choices.forEach(function (choice) {
    const button = element('button', { type: 'button', textContent: choice.title });
    button.addEventListener('click', function () { choose(choice); });
    group.append(button);
  });
  return group;
}

// A message of the person, or of the assistant with what it rests on and offers.
export function message(said, handlers) {
  const own = said.from === 'usager';
  const name = element('p', { className: 'from', textContent: words[said.from] });
  const made = element('div', { className: 'message ' + said.from }, [name]);
  if (own) {
    made.append(element('p', { className: 'typed', textContent: said.text }));
    return made;
  }
  markdown(said.text).forEach(function (part) { made.append(part); });
  if (said.documents) {
    const links = said.documents.map(function (one, rank) {
      const opened = link(one.title, one.url, true);
      opened.addEventListener('click', function (event) { handlers.download(event, opened, said.id, rank); });
      return element('li', {}, [opened]);
    });
    made.append(section('documents', words.documents, [element('ul', {}, links)]));
  }
  if (said.sources) made.append(section('sources', words.sources, [element('ul', {}, said.sources.map(source))]));
  if (said.choices) made.append(choiceGroup(said.choices, handlers.choose));
  return made;
}
