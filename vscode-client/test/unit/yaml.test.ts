// What Red Hat's YAML extension makes of the schemas that package.json names: this is its language server.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { CompletionList, Diagnostic } from 'vscode-languageclient';
import { type MessageConnection, StreamMessageReader, StreamMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';

interface Manifest {
  contributes: { yamlValidation: { fileMatch: string; url: string }[] };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const program = path.resolve('node_modules', 'yaml-language-server', 'bin', 'yaml-language-server');
let server: ChildProcess;
let connection: MessageConnection;

before(async () => {
  server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  assert.ok(server.stdout !== null && server.stdin !== null);
  connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  // As the extension puts it.
  const associations = contributes.yamlValidation.map(({ fileMatch, url }) => ({
    fileMatch: [`/${fileMatch}`],
    uri: pathToFileURL(path.resolve(url)).toString(),
  }));
  await connection.sendNotification('json/schemaAssociations', associations);
  // It takes them in while it answers already.
  while ((await completions('file:///first/brieflint.yaml', 'stage: ', 7)).length === 0) {
    await sleep(50);
  }
});

after(() => {
  connection.dispose();
  server.kill();
});

test('brieflint.yaml is completed', async () => {
  const labels = await completions('file:///incidents/brieflint.yaml', 'aud', 3);
  assert.ok(labels.includes('audience'), labels.join());
});

test('the values of brieflint.yaml are completed', async () => {
  const labels = await completions('file:///other/brieflint.yaml', 'audience: ', 10);
  assert.ok(labels.includes('executive'), labels.join());
});

test('what brieflint.yaml may not say is marked', async () => {
  const found = await problems('file:///wrong/brieflint.yaml', 'audiense: executive\n');
  assert.match(JSON.stringify(found), /audiense is not allowed/);
});

test('a rule of the team is completed', async () => {
  const labels = await completions('file:///incidents/brieflint-rules/house/shop.yaml', 'kind: ', 6);
  assert.ok(labels.includes('phrase'), labels.join());
});

test('a rule that says too little is marked', async () => {
  const found = await problems('file:///incidents/brieflint-rules/house/short.yaml', 'id: house/short\n');
  assert.ok(found.length > 0);
});

test('other YAML is left alone', async () => {
  assert.deepEqual(await problems('file:///incidents/other.yaml', 'audiense: executive\n'), []);
});

async function open(uri: string, text: string): Promise<void> {
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
}

async function completions(uri: string, text: string, character: number): Promise<string[]> {
  await open(uri, text);
  const position = { line: 0, character };
  const found = await connection.sendRequest<CompletionList>('textDocument/completion', { textDocument: { uri }, position });
  return found.items.map(({ label }) => label);
}

async function problems(uri: string, text: string): Promise<Diagnostic[]> {
  const said = new Promise<Diagnostic[]>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
      if (params.uri === uri) {
        resolve(params.diagnostics);
      }
    });
  });
  await open(uri, text);
  return said;
}
