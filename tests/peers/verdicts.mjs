// Reads lines {"schema": name, "text": document} from standard input; writes "1" or "0" a line: what ajv thinks of the document.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const folder = process.argv[2];
const ajv = addFormats(new Ajv({ strict: false }));
const validators = new Map();

function validatorOf(name) {
  if (!validators.has(name)) {
    validators.set(name, ajv.compile(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'))));
  }
  return validators.get(name);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { schema, text } = JSON.parse(line);
  console.log(validatorOf(schema)(JSON.parse(text)) ? '1' : '0');
}
