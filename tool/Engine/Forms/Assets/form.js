'use strict';
// Fills a form from what the register holds, checks while one types, and writes the file that is handed over. Nothing leaves the browser.
(function () {
  var form = document.getElementById('form');
  var known = document.getElementById('prefill');
  var prefill = known ? JSON.parse(known.textContent) : asked();
  var words = JSON.parse(form.dataset.words);

  // The same things the intake looks for; it decides, this only warns early.
  var private_ = [
    [/(^|[^\w\/-])(\+?84|0)[35789](?:[ .-]?\d){8}(?![\w\/-])/, words.phone],
    [/(^|[^\w\/-])(\d{9}|\d{12}|0\d{2}(?:[ .-]\d{3}){3})(?![\w\/-])/, words.identity],
    [/[\w.+-]+@[\w-]+\.[\w.]+/, words.mail],
    [/(sinh (năm|ngày) *\d|(ngày|năm) sinh)/i, words.birth],
    [/((tối|tuyệt) mật|\(mật\)|(^|[^\p{L}])MẬT($|[^\p{L}]))/u, words.secret]
  ];

  // What a link to an empty form says it is about: #don-vi=<id>&nam=<year>&ve=<number>. It is put into fields, where one sees and mends it.
  function asked() {
    var said = new URLSearchParams(location.hash.slice(1)), about = {};
    if (/^[a-z0-9][a-z0-9-]{0,99}$/.test(said.get('don-vi'))) about.unit = said.get('don-vi');
    if (/^\d{4}$/.test(said.get('nam'))) about.year = Number(said.get('nam'));
    if (said.get('ve')) about.about = said.get('ve').slice(0, 200);
    return about;
  }

  function all(root, selector) { return Array.prototype.slice.call(root.querySelectorAll(selector)); }

  function own(root) { // the fields of a block, without those of the entries within it
    return all(root, '[data-path]').filter(function (field) {
      var outer = field.parentElement.closest('[data-entry]');
      return (outer || form) === root || (!outer && root === form);
    });
  }

  function put(target, path, value) {
    var steps = path.split('.');
    for (var i = 0; i < steps.length - 1; i++) target = target[steps[i]] = target[steps[i]] || {};
    target[steps[steps.length - 1]] = value;
  }

  function drop(target, path) { // and whatever is left empty by it
    var steps = path.split('.'), at = [target];
    for (var i = 0; i < steps.length - 1; i++) {
      if (at[i][steps[i]] === undefined) return;
      at.push(at[i][steps[i]]);
    }
    delete at[at.length - 1][steps[steps.length - 1]];
    for (var j = at.length - 1; j > 0 && Object.keys(at[j]).length === 0; j--) delete at[j - 1][steps[j - 1]];
  }

  function get(source, path) {
    return path.split('.').reduce(function (at, step) { return at === undefined || at === null ? undefined : at[step]; }, source);
  }

  function controls(field) { return all(field, 'input,select,textarea').filter(function (control) { return !control.closest('template'); }); }

  function value(field) {
    var inputs = controls(field), text = inputs.length ? inputs[0].value.normalize('NFC').trim() : '';
    switch (field.dataset.form) {
      case 'Whole': case 'Number': return text === '' ? undefined : Number(text);
      case 'YesNo':
        var chosen = inputs.filter(function (input) { return input.checked; })[0];
        return !chosen || chosen.value === '' ? undefined : chosen.value === 'true';
      case 'Choices':
        var ticked = inputs.filter(function (input) { return input.checked; }).map(function (input) { return input.value; });
        return ticked.length ? ticked : undefined;
      case 'Texts':
        var lines = text.split('\n').map(function (line) { return line.trim(); }).filter(Boolean);
        return lines.length ? lines : undefined;
      case 'Counts':
        var counts = {}, any = false;
        inputs.forEach(function (input) {
          if (input.type === 'checkbox') any = any || input.checked;
          else if (input.value !== '') { counts[input.name] = Number(input.value); any = true; }
        });
        return any ? counts : undefined;
      case 'Entries':
        var entries = all(field, '[data-entry]').filter(function (entry) { return entry.closest('[data-form="Entries"]') === field; });
        if (entries.length) return entries.map(function (entry) { return collect(entry, copy(entry.source)); });
        return field.querySelector('.none').checked ? [] : undefined;
      default: return text === '' ? undefined : text.replace(/\s*\n\s*/g, ' ');
    }
  }

  function copy(source) { return JSON.parse(JSON.stringify(source || {})); }

  function collect(root, target) { // what the register holds and nobody was asked about stays as it is
    own(root).forEach(function (field) {
      var answer = field.hidden ? undefined : value(field);
      if (answer !== undefined) put(target, field.dataset.path, answer);
      else drop(target, field.dataset.path);
    });
    return target;
  }

  function fill(field, answer) {
    if (answer === undefined || answer === null) return;
    var inputs = controls(field);
    switch (field.dataset.form) {
      case 'YesNo': inputs.forEach(function (input) { input.checked = input.value === String(answer); }); break;
      case 'Choices': inputs.forEach(function (input) { input.checked = answer.indexOf(input.value) >= 0; }); break;
      case 'Texts': inputs[0].value = answer.join('\n'); break;
      case 'Counts':
        inputs.forEach(function (input) {
          if (input.type === 'checkbox') input.checked = Object.keys(answer).length === 0;
          else if (answer[input.name] !== undefined) input.value = answer[input.name];
        });
        break;
      case 'Entries':
        field.querySelector('.none').checked = answer.length === 0;
        answer.forEach(function (entry) {
          var block = add(field);
          block.source = entry;
          fillAll(block, entry);
        });
        break;
      default: inputs[0].value = answer;
    }
  }

  function fillAll(root, source) { own(root).forEach(function (field) { fill(field, get(source, field.dataset.path)); }); }

  function add(field) {
    var entry = field.querySelector('template').content.firstElementChild.cloneNode(true);
    serial++;
    all(entry, '[id]').forEach(function (part) { part.id += '-' + serial; });
    all(entry, '[for]').forEach(function (part) { part.htmlFor += '-' + serial; });
    all(entry, '[aria-describedby]').forEach(function (part) { part.setAttribute('aria-describedby', part.getAttribute('aria-describedby') + '-' + serial); });
    all(entry, 'input[type=radio]').forEach(function (part) { part.name += '-' + serial; });
    field.querySelector('.entries').appendChild(entry);
    field.querySelector('.none').checked = false;
    return entry;
  }
  var serial = 0;

  function problem(field) {
    if (field.hidden || field.dataset.form === 'Entries') return '';
    var answer = value(field);
    if (answer === undefined) return field.dataset.required !== undefined ? words.required : '';
    var bad = controls(field).filter(function (input) { return !input.checkValidity(); })[0];
    if (bad) return bad.validationMessage;
    var text = typeof answer === 'string' ? answer : Array.isArray(answer) ? answer.join('\n') : '';
    for (var i = 0; i < private_.length; i++) if (private_[i][0].test(text)) return private_[i][1];
    return '';
  }

  function show(field, isFinal) {
    var said = problem(field), place = field.querySelector('.problem');
    if (!place) return said;
    if (said === words.required && !isFinal) said = '';
    place.textContent = said;
    controls(field).forEach(function (input) { input.setAttribute('aria-invalid', said ? 'true' : 'false'); });
    return said;
  }

  function depend() {
    all(form, '[data-depends]').forEach(function (field) {
      var root = field.closest('[data-entry]') || form;
      var on = own(root).filter(function (other) { return other.dataset.path === field.dataset.depends; })[0];
      field.hidden = on !== undefined && value(on) !== true;
    });
  }

  form.addEventListener('input', function (event) {
    depend();
    var field = event.target.closest('[data-path]');
    if (field) show(field, false);
  });
  form.addEventListener('click', function (event) {
    if (event.target.matches('.add')) add(event.target.closest('[data-form="Entries"]')).querySelector('input,select,textarea').focus();
    if (event.target.matches('.remove')) event.target.closest('[data-entry]').remove();
    depend();
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    var wrong = all(form, '[data-path]').filter(function (field) { return !field.closest('template') && show(field, true); });
    var state = document.getElementById('state');
    state.textContent = wrong.length ? words.wrong.replace('{0}', wrong.length) : '';
    if (wrong.length) { (controls(wrong[0])[0] || wrong[0]).focus(); return; }
    var entered = known ? copy(prefill) : {};
    if (form.dataset.unit) {
      entered.unit = form.dataset.unit;
      entered.year = Number(form.dataset.year);
    }
    collect(form, entered);
    var handed = { form: 'antt', version: 1, kind: form.dataset.kind, unit: entered.unit, year: entered.year, base: form.dataset.base || null, document: entered };
    var text = JSON.stringify(handed, null, 2) + '\n', name = [entered.unit, entered.year, handed.kind].filter(Boolean).join('-') + '.antt.json';
    var link = document.getElementById('file');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = name;
    link.textContent = words.save.replace('{0}', name);
    document.getElementById('text').value = text;
    document.getElementById('done').hidden = false;
    link.focus();
  });

  fillAll(form, prefill);
  depend();
  form.hidden = false;
})();
