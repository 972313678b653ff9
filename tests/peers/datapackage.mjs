// Reads every table of the data package named, keys and references included; writes how many rows each table has, or a line for each thing that is wrong.
// This reader knows no byte order mark, which spreadsheets need, so it is given the tables without.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import datapackage from 'datapackage';

const path = process.argv[2];
const text = (file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
const descriptor = JSON.parse(text(path));
const basePath = mkdtempSync(join(tmpdir(), 'datapackage-'));
try {
  for (const resource of descriptor.resources) {
    const table = join(basePath, resource.path);
    mkdirSync(dirname(table), { recursive: true });
    writeFileSync(table, text(join(dirname(path), resource.path)));
  }
  const read = await datapackage.Package.load(descriptor, { basePath });
  for (const error of read.errors) console.log(error.message);
  for (const resource of read.resources) {
    try {
      console.log(`${resource.name} ${(await resource.read({ relations: true })).length}`);
    } catch (error) {
      for (const one of error.multiple ? error.errors : [error]) console.log(`${resource.name}: ${one.message}`);
    }
  }
} finally {
  rmSync(basePath, { recursive: true });
}
