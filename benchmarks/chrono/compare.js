// Scores chrono-node's Arabic reader on gold times as shared/tools/score.py does, and times it.
// node compare.js GOLD_FOLDER RECORDS.jsonl
import fs from 'node:fs';
import path from 'node:path';
import * as chrono from 'chrono-node';

const [folder, recordsFile] = process.argv.slice(2);
if (!folder) {
  console.error('node compare.js GOLD_FOLDER RECORDS.jsonl');
  process.exit(2);
}
const records = new Map((recordsFile ? fs.readFileSync(recordsFile, 'utf8').trim().split('\n') : []).map(line => JSON.parse(line)).map(record => [record.id, record]));

const folded = { 'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ة': 'ه', 'ؤ': 'و', 'ئ': 'ي' };
const fold = text => text.normalize('NFKC').replace(/[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f]/g, '')
  .replace(/[أإآٱىةؤئ]/g, letter => folded[letter]).replace(/[٠-٩]/g, digit => digit.charCodeAt(0) - 0x660).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const iso = (year, month, day) => [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
const lastOf = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

// The days of one end: a day, or the month or year where no day is certain.
function days(part) {
  const [year, month, day] = ['year', 'month', 'day'].map(unit => part.get(unit));
  if (part.isCertain('day') || part.isCertain('weekday')) return [iso(year, month, day), iso(year, month, day)];
  if (part.isCertain('month')) return [iso(year, month, 1), iso(year, month, lastOf(year, month))];
  if (part.isCertain('year')) return [iso(year, 1, 1), iso(year, 12, 31)];
  return [iso(year, month, day), iso(year, month, day)];
}

// An hour of the clock without a day is not scored.
function isHourAlone(part) {
  return part.isCertain('hour') && !['day', 'weekday', 'month', 'year'].some(unit => part.isCertain(unit));
}

function read(text, day) {
  return chrono.ar.parse(text, new Date(day + 'T12:00:00')).filter(result => !isHourAlone(result.start)).map(result => ({ text: result.text, from: days(result.start)[0], to: days(result.end ?? result.start)[1] }));
}

let hits = 0, misses = 0, extras = 0, reports = 0, seconds = 0;
for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.gold.json')).sort()) {
  const name = file.slice(0, -'.gold.json'.length);
  const gold = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  if (!gold.published) continue;
  const text = records.get(name)?.text ?? fs.readFileSync(path.join(folder, name + '.txt'), 'utf8');
  const dropped = new Set((gold.drop ?? []).map(fold));
  const kept = text.split('\n').filter(line => !dropped.has(fold(line))).join('\n');
  const started = process.hrtime.bigint();
  const found = read(kept, gold.published);
  seconds += Number(process.hrtime.bigint() - started) / 1e9;
  reports++;
  for (const want of gold.times) {
    const at = found.findIndex(time => time.from === want.from && time.to === want.to && (fold(time.text).includes(fold(want.text)) || fold(want.text).includes(fold(time.text))));
    if (at < 0) misses++;
    else {
      hits++;
      found.splice(at, 1);
    }
  }
  extras += found.length;
}
const precision = hits / Math.max(1, hits + extras), recall = hits / Math.max(1, hits + misses);
console.log(`${folder}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${(2 * precision * recall / Math.max(1e-9, precision + recall)).toFixed(3)} (gold ${hits + misses}, ${(reports / seconds).toFixed(0)} reports/s)`);

// Speed once the code is warm.
const texts = [...records.values()].map(record => record.text);
if (texts.length) {
  for (let round = 0; round < 3; round++) {
    const started = process.hrtime.bigint();
    for (let i = 0; i < 20; i++) for (const text of texts) chrono.ar.parse(text, new Date('2018-07-16T12:00:00'));
    console.log(`warm: ${(20 * texts.length / (Number(process.hrtime.bigint() - started) / 1e9)).toFixed(0)} reports/s`);
  }
}
