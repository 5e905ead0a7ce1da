import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient/node';
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State } from 'vscode-languageclient/node';
import type { Java } from './java';
import { findJava, noJavaMessage } from './java';
import { launch } from './launch';
import { only, projectFiles, yamlExtension } from './projectFiles';
import { briefChanged, serverCommand } from './protocol';
import { Restarts } from './restarts';

const languages = ['markdown', 'plaintext', 'asciidoc', 'html', 'restructuredtext'];

/** The documents that may be briefs. Which of them are, the server decides. */
export const documents = ['file', 'untitled', 'vscode-vfs'].flatMap((scheme) =>
  languages.map((language) => ({ scheme, language })),
);

export type ServerState = 'starting' | 'running' | 'stopped';

/** The language server: started, restarted after a crash, stopped. */
export class Server implements vscode.Disposable {
  private readonly brief = new vscode.EventEmitter<string>();
  private readonly changed = new vscode.EventEmitter<ServerState>();
  private running: LanguageClient | undefined;
  private stateNow: ServerState = 'stopped';

  /** The server has read a document anew; its address. */
  readonly onDidReadBrief = this.brief.event;
  readonly onDidChangeState = this.changed.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.LogOutputChannel,
  ) {}

  get state(): ServerState {
    return this.stateNow;
  }

  /** The connection, while there is one. */
  get client(): LanguageClient | undefined {
    return this.stateNow === 'running' ? this.running : undefined;
  }

  async start(): Promise<void> {
    const setting = vscode.workspace.getConfiguration('brieflint').get('java.home', '');
    const found = await findJava({
      extension: this.context.extensionPath,
      setting,
      environment: process.env,
      platform: process.platform,
    });
    if (!('java' in found)) {
      this.enter('stopped');
      await this.complain(noJavaMessage(found.tooOld, setting), 'Set Where Java Is', async () =>
        openMachineSetting('brieflint.java.home'),
      );
      return;
    }
    const client = this.newClient(found.java);
    this.running = client;
    client.onDidChangeState(({ newState }) => {
      this.enter(stateOf(newState));
    });
    client.onNotification(briefChanged, ({ uri }) => {
      this.brief.fire(uri);
    });
    try {
      await client.start();
    } catch (error) {
      this.output.error(String(error));
      await this.complain('Brieflint could not start.', 'Show Output', () => {
        this.output.show();
      });
    }
  }

  async stop(): Promise<void> {
    const client = this.running;
    this.running = undefined;
    if (client !== undefined) {
      // A server that was killed cannot say good-bye.
      await client.dispose().catch((error: unknown) => {
        this.output.warn(String(error));
      });
    }
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  dispose(): void {
    void this.stop();
    this.brief.dispose();
    this.changed.dispose();
  }

  private newClient(java: Java): LanguageClient {
    const { args, env } = launch({
      java: java.program,
      extension: this.context.extensionPath,
      environment: process.env,
      platform: process.platform,
    });
    this.output.info(`Java ${java.version}: ${java.program} ${args.join(' ')}`);
    const restarts = new Restarts();
    const options: LanguageClientOptions = {
      documentSelector: [...documents, ...projectFiles],
      initializationOptions: { briefNotifications: true },
      outputChannel: this.output,
      // A question that a restart cut off is asked again; no writer needs to hear of it.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: {
        // What other editors show as a file or a message has a place of its own here.
        executeCommand: async (command, args, next): Promise<unknown> => {
          switch (command) {
            case serverCommand.explain:
              return vscode.commands.executeCommand('brieflint.explainRule', ...(args as unknown[]));
            case serverCommand.showReadiness:
              return vscode.commands.executeCommand('brieflint.checklist.focus');
            default:
              return next(command, args);
          }
        },
        // VS Code has an outline of Markdown; a second would stand beside it in every breadcrumb.
        provideDocumentSymbols: (document, token, next) =>
          document.languageId === 'markdown' ? [] : next(document, token),
        // Two who complete by the same schema would say everything twice; no schema holds the names of rules.
        provideCompletionItem: async (document, position, context, token, next) => {
          const found = await next(document, position, context, token);
          return othersComplete(document) ? only(vscode.CompletionItemKind.Reference, found) : found;
        },
        provideHover: (document, position, token, next) =>
          othersComplete(document) ? undefined : next(document, position, token),
      },
      errorHandler: {
        error: (error) => {
          this.output.error(error.message);
          return { action: ErrorAction.Continue };
        },
        closed: () => {
          if (restarts.allowed(Date.now())) {
            return { action: CloseAction.Restart, handled: true, message: 'The server ended and is started again.' };
          }
          void this.complain('Brieflint ended several times and was not started again.', 'Restart', async () =>
            this.restart(),
          );
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    };
    return new LanguageClient(
      'brieflint',
      'Brieflint',
      { command: java.program, args, options: { cwd: this.context.extensionPath, env } },
      options,
    );
  }

  private enter(state: ServerState): void {
    this.stateNow = state;
    this.changed.fire(state);
  }

  private async complain(message: string, button: string, help: () => unknown): Promise<void> {
    this.output.error(message);
    if ((await vscode.window.showErrorMessage(message, button)) === button) {
      await help();
    }
  }
}

/** On a remote machine, settings of the machine stand on a page of their own. */
async function openMachineSetting(setting: string): Promise<void> {
  await (vscode.env.remoteName === undefined
    ? vscode.commands.executeCommand('workbench.action.openSettings', setting)
    : vscode.commands.executeCommand('workbench.action.openRemoteSettings', { query: setting }));
}

function othersComplete(document: vscode.TextDocument): boolean {
  return document.languageId === 'yaml' && vscode.extensions.getExtension(yamlExtension) !== undefined;
}

function stateOf(state: State): ServerState {
  switch (state) {
    case State.Running:
      return 'running';
    case State.Starting:
      return 'starting';
    default:
      return 'stopped';
  }
}
