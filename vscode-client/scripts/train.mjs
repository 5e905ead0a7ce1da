import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Runs the language server through a short session, so that Java gets to know the classes that it needs. */
export async function train(java, args) {
  const server = spawn(java, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const session = new Session(server);
  try {
    await talk(session);
  } finally {
    server.kill();
  }
  const code = await session.ended;
  if (code !== 0) {
    throw new Error(`the language server ended with ${code}`);
  }
}

async function talk(session) {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'docs', 'sample', 'notice.md'), 'utf8');
  const uri = 'untitled:notice.md';
  const textDocument = { uri };
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  await session.ask('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true, workspaceEdit: { documentChanges: true } } },
    initializationOptions: { briefNotifications: true },
  });
  session.tell('initialized', {});
  session.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  await session.told('textDocument/publishDiagnostics');
  await session.ask('textDocument/codeAction', { textDocument, range: whole, context: { diagnostics: [] } });
  await session.ask('brieflint/brief', { textDocument });
  session.tell('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ text: `${text}\nNext update by 15:00 UTC.\n` }],
  });
  await session.told('textDocument/publishDiagnostics');
  await session.ask('shutdown');
  session.tell('exit');
  await session.ended;
}

class Session {
  #server;
  #waiting = new Map();
  #next = 1;
  #input = Buffer.alloc(0);

  constructor(server) {
    this.#server = server;
    this.ended = new Promise((resolve) => server.on('exit', (code, signal) => resolve(code ?? signal)));
    void this.ended.then((code) => this.#waiting.forEach(({ reject }) => reject(new Error(`the server ended with ${code}`))));
    server.stdout.on('data', (chunk) => this.#read(chunk));
  }

  ask(method, params) {
    const id = this.#next++;
    this.#send({ id, method, params });
    return this.#wait(id);
  }

  tell(method, params) {
    this.#send({ method, params });
  }

  /** The next notification of that name. */
  told(method) {
    return this.#wait(method);
  }

  #wait(key) {
    return new Promise((resolve, reject) => this.#waiting.set(key, { resolve, reject }));
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#server.stdin.write(body);
  }

  #read(chunk) {
    this.#input = Buffer.concat([this.#input, chunk]);
    for (;;) {
      const end = this.#input.indexOf('\r\n\r\n');
      const length = end < 0 ? undefined : Number(/Content-Length: *(\d+)/i.exec(this.#input.toString('latin1', 0, end))?.[1]);
      if (length === undefined || this.#input.length < end + 4 + length) {
        return;
      }
      const message = JSON.parse(this.#input.toString('utf8', end + 4, end + 4 + length));
      this.#input = this.#input.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }) {
    if (method !== undefined && id !== undefined) {
      // The server asks something, for example for settings: there are none.
      this.#send({ id, result: method === 'workspace/configuration' ? params.items.map(() => null) : null });
      return;
    }
    const key = method ?? id;
    const waiting = this.#waiting.get(key);
    this.#waiting.delete(key);
    if (error !== undefined) {
      waiting?.reject(new Error(`${error.message}`));
    } else {
      waiting?.resolve(result ?? params);
    }
  }
}
