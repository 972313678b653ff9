// VS Code's own JSON engine over the schemas the editor is given. Reads lines {"schema", "text"} and, where a place is asked about, "line" and "character"
// from standard input. Writes one line of JSON for each: {"problems": [...], "formatted": bool, "hover": text}.
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import engine from 'vscode-json-languageservice';

const { getLanguageService, TextDocument } = engine;
const folder = process.argv[2];
const service = getLanguageService({ schemaRequestService: (uri) => Promise.reject(new Error(`nothing is fetched: ${uri}`)) });
service.configure({
  validate: true,
  allowComments: false,
  schemas: readdirSync(folder).map((file) => ({
    uri: `file:///schemas/${file}`,
    fileMatch: [`/${file.slice(0, -'.json'.length)}/*.json`],
    schema: JSON.parse(readFileSync(join(folder, file), 'utf8')),
  })),
});

const contents = (hover) => !hover ? '' : [hover.contents].flat().map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { schema, text, line: row, character } = JSON.parse(line);
  const document = TextDocument.create(`file:///${schema}/${number++}.json`, 'json', 1, text);
  const parsed = service.parseJSONDocument(document);
  const problems = await service.doValidation(document, parsed, { schemaValidation: 'error', comments: 'error', trailingCommas: 'error' });
  const hover = row == null ? null : await service.doHover(document, { line: row, character }, parsed);
  const edits = service.format(document, undefined, { tabSize: 2, insertSpaces: true, insertFinalNewline: true });
  console.log(JSON.stringify({
    problems: problems.map((problem) => problem.message),
    formatted: TextDocument.applyEdits(document, edits) === text,
    hover: contents(hover),
  }));
}
