// Reads YAML files named on the command line behind a JSON schema; writes "<file> ok", or what the schema says is wrong, a line each.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const [schema, ...files] = process.argv.slice(2);
const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const file of files) {
  const fits = validate(parse(readFileSync(file, 'utf8')));
  console.log(fits ? `${file} ok` : `${file} ${validate.errors.map(error => `${error.instancePath} ${error.message}`).join('; ')}`);
}
