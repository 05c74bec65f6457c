// Small conveniences; every page reads and works without them.
(() => {
  'use strict';

  // "/" goes to the search, as readers of reference works expect.
  const isTyping = (target) => target.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', (press) => {
    // From the reason back to what it is about.
    if (press.key === 'Escape') press.target.closest('.doubt')?.focus();
    if (press.ctrlKey || press.metaKey || press.altKey || isTyping(press.target)) return;
    if (press.key === '/') {
      press.preventDefault();
      document.getElementById('q')?.focus();
      return;
    }
    review(press);
  });

  // Words of a report and their facts, without asking the server again.
  for (const reading of document.querySelectorAll('.reading')) {
    reading.addEventListener('click', (click) => {
      const link = click.target.closest('a[data-facts], a[data-fact]');
      if (!link || click.ctrlKey || click.metaKey || click.shiftKey) return;
      click.preventDefault();
      choose(reading, link);
    });
  }

  function choose(reading, link) {
    const isWord = link.dataset.facts !== undefined;
    const chosen = new Set(isWord ? link.dataset.facts.split(' ') : [link.dataset.fact]);
    for (const piece of reading.querySelectorAll('[data-facts]'))
      piece.classList.toggle('chosen', piece.dataset.facts.split(' ').some((fact) => chosen.has(fact)) && (!isWord || piece === link || sharesNarrowest(piece, link)));
    let first = null;
    for (const entry of reading.querySelectorAll('a[data-fact]')) {
      const isChosen = chosen.has(entry.dataset.fact);
      entry.parentElement.classList.toggle('chosen', isChosen);
      if (isChosen && (first === null || entry.dataset.fact === link.dataset.facts?.split(' ')[0])) first = entry;
    }
    const shown = isWord ? first : reading.querySelector('.text .chosen');
    shown?.scrollIntoView({ block: 'nearest' });
    if (new URL(link.href).pathname === location.pathname) history.replaceState(null, '', link.href);
  }

  function sharesNarrowest(piece, link) {
    return piece.dataset.facts.split(' ')[0] === link.dataset.facts.split(' ')[0];
  }

  // Files dropped anywhere on the page where a report is read are read at once.
  const form = document.querySelector('.read-form');
  const files = form?.querySelector('input[type="file"]');
  if (files) {
    form.querySelector('.can-drop').hidden = false;
    const holdsFiles = (drag) => drag.dataTransfer?.types.includes('Files');
    let within = 0;
    const mark = (step) => form.classList.toggle('dropping', (within = step === 0 ? 0 : within + step) > 0);
    document.addEventListener('dragenter', (drag) => { if (holdsFiles(drag)) mark(1); });
    document.addEventListener('dragleave', (drag) => { if (holdsFiles(drag)) mark(-1); });
    document.addEventListener('dragover', (drag) => { if (holdsFiles(drag)) drag.preventDefault(); });
    document.addEventListener('drop', (drop) => {
      if (!holdsFiles(drop)) return;
      drop.preventDefault();
      mark(0);
      files.files = drop.dataTransfer.files;
      form.querySelector('textarea').value = '';
      form.requestSubmit();
    });
  }

  // A drawing wider than its window begins in the middle.
  for (const drawing of document.querySelectorAll('.network')) {
    const spare = (drawing.scrollWidth - drawing.clientWidth) / 2;
    drawing.scrollLeft = document.dir === 'rtl' ? -spare : spare;
  }

  // The queue of doubtful merges by keyboard: j and k move, s, d, a and r decide, w gives the reason, u undoes.
  const doubts = [...document.querySelectorAll('.doubt')];
  let at = -1;

  function review(press) {
    if (doubts.length === 0 && press.key !== 'u') return;
    if (press.key === 'j' || press.key === 'k') move(press.key === 'j' ? 1 : -1);
    else if (press.key === 'w' && at >= 0) {
      press.preventDefault();
      doubts[at].querySelector('input[name="why"]')?.focus();
    } else if ('sdar'.includes(press.key)) doubts[at]?.querySelector(`button[data-key="${press.key}"]`)?.click();
    else if (press.key === 'u') document.querySelector('.decided button[data-key="u"]')?.click();
  }

  function move(step) {
    doubts[at]?.classList.remove('now');
    at = Math.min(doubts.length - 1, Math.max(0, at + step));
    doubts[at].classList.add('now');
    doubts[at].focus();
  }
})();
