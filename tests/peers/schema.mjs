// Holds the document on standard input against the draft-04 schema named; writes what is wrong, a line each, and nothing when all is well.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
const validate = ajv.compile(JSON.parse(readFileSync(process.argv[2], 'utf8')));
if (!validate(JSON.parse(readFileSync(0, 'utf8')))) {
  for (const error of validate.errors) console.log(`${error.instancePath} ${error.message}`);
}
