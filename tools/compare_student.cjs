// Translate lines with the reference engine, npm's @browsermt/bergamot-translator.
//
// In: the folder that holds its worker; on standard input, one JSON object
// {model, shortlist, vocabularies: [file, …], precision, lines: [text, …]}.
// Out: a JSON list of translations on standard output.
const {Worker} = require('node:worker_threads');
const fs = require('node:fs');
const path = require('node:path');

const worker = new Worker(path.resolve(process.argv[2], 'worker/translator-worker.js'));
const waiting = new Map();
let last = 0;

worker.on('message', ({id, result, error}) => {
  const {resolve, reject} = waiting.get(id);
  waiting.delete(id);
  if (error) reject(new Error(error.message));
  else resolve(result);
});
worker.on('error', (error) => fail(error));

function call(name, ...args) {
  return new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, {resolve, reject});
    worker.postMessage({id: last, name, args});
  });
}

function bytes(file) {
  const data = fs.readFileSync(file);
  return data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}

async function main() {
  const wish = JSON.parse(fs.readFileSync(0, 'utf8'));
  const direction = {from: 'a', to: 'b'};
  await call('initialize', {cacheSize: 0});
  await call('loadTranslationModel', direction, {
    model: bytes(wish.model),
    shortlist: bytes(wish.shortlist),
    vocabs: wish.vocabularies.map(bytes),
    config: {'gemm-precision': wish.precision},
  });
  const written = [];
  for (const text of wish.lines) {
    // Lines that are translated together share their shortlists, and change each other.
    const texts = [{text, html: false}];
    const [result] = await call('translate', {models: [direction], texts});
    written.push(result.target.text);
  }
  process.stdout.write(JSON.stringify(written));
  await worker.terminate();
}

main().catch(fail);
