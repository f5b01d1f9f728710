// Reads every committed contract as others will: OpenAPI by Redocly's linter, AsyncAPI by its own project's parser.
// Prints each thing found; ends with 1 when there was any.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint, loadConfig } from '@redocly/openapi-core';
import { Parser, fromFile } from '@asyncapi/parser';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const services = readdirSync(root).filter((name) => existsSync(join(root, name, 'contract')));
const config = await loadConfig({ configPath: join(here, 'redocly.yaml') });
const parser = new Parser();
let found = 0;

function tell(file, severity, rule, message, place) {
  found++;
  console.log(`${file}: ${severity} ${rule}: ${message} (${place})`);
}

for (const service of services) {
  const contract = join(root, service, 'contract');
  const before = found;
  for (const problem of await lint({ ref: join(contract, 'openapi.yaml'), config })) {
    tell(`${service}/openapi.yaml`, problem.severity, problem.ruleId, problem.message, problem.location[0]?.pointer ?? '');
  }
  const { document, diagnostics } = await fromFile(parser, join(contract, 'asyncapi.yaml')).parse();
  for (const each of diagnostics) {
    tell(`${service}/asyncapi.yaml`, ['error', 'warn', 'info', 'hint'][each.severity], each.code, each.message, each.path.join('/'));
  }
  if (!document) {
    tell(`${service}/asyncapi.yaml`, 'error', 'parse', 'could not be read at all', '');
  }
  const operations = readFileSync(join(contract, 'openapi.yaml'), 'utf8').match(/operationId:/g)?.length ?? 0;
  const events = document?.allMessages().all().length ?? 0;
  console.log(`${service}: ${operations} operations, ${events} public events, ${found - before} findings`);
}
if (services.length !== 4) {
  tell('contracts', 'error', 'missing', `four services have contracts, ${services.length} were found`, '');
}
process.exit(found === 0 ? 0 : 1);
