// Holds the bill of materials on standard input against CycloneDX's own schema of the version it names; writes what is wrong, a line each, and nothing when all is well.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const read = name => JSON.parse(readFileSync(new URL(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`, import.meta.url), 'utf8'));
const bill = JSON.parse(readFileSync(0, 'utf8'));
const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
// Addresses and e-mails in other letters than ASCII; the bill has none.
for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
for (const part of ['spdx', 'jsf-0.82', 'cryptography-defs']) ajv.addSchema(read(part), `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`);
const validate = ajv.compile(read(`bom-${bill.specVersion}`));
if (!validate(bill)) {
  for (const error of validate.errors) console.log(`${error.instancePath} ${error.message}`);
}
