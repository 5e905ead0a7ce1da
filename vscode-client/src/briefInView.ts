import * as vscode from 'vscode';
import type { Reading } from './protocol';
import { readingRequest } from './protocol';
import type { Server } from './server';
import { documents } from './server';

/** How the server reads the document that the writer looks at. Keeps it, while it is open, when a panel has the focus. */
export class BriefInView implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Reading | undefined>();
  private readonly subscriptions: vscode.Disposable[];
  private documentNow: vscode.TextDocument | undefined;
  private readingNow: Reading | undefined;
  private asking = false;
  private stale = false;

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {
    this.subscriptions = [
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.look();
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => {
        this.look();
      }),
      server.onDidChangeState(() => {
        this.refresh();
      }),
      server.onDidReadBrief((uri) => {
        if (this.documentNow !== undefined && uri === this.addressOf(this.documentNow)) {
          this.refresh();
        }
      }),
    ];
    this.look();
  }

  get document(): vscode.TextDocument | undefined {
    return this.documentNow;
  }

  get reading(): Reading | undefined {
    return this.readingNow;
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private look(): void {
    const editor = vscode.window.activeTextEditor;
    const before = this.documentNow;
    if (editor !== undefined) {
      this.documentNow = vscode.languages.match(documents, editor.document) > 0 ? editor.document : undefined;
    } else if (before !== undefined && !isOpen(before.uri)) {
      this.documentNow = undefined;
    }
    if (this.documentNow !== before) {
      this.show(undefined);
      this.refresh();
    }
  }

  private refresh(): void {
    if (this.asking) {
      this.stale = true;
      return;
    }
    this.asking = true;
    void this.ask().finally(() => {
      this.asking = false;
      if (this.stale) {
        this.stale = false;
        this.refresh();
      }
    });
  }

  private async ask(): Promise<void> {
    const { client } = this.server;
    const document = this.documentNow;
    if (client === undefined || document === undefined) {
      this.show(undefined);
      return;
    }
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const reading = await client.sendRequest(readingRequest, { textDocument }).catch(() => null);
    if (document === this.documentNow) {
      this.show(reading ?? undefined);
    }
  }

  private show(reading: Reading | undefined): void {
    if (reading === undefined && this.readingNow === undefined) {
      return;
    }
    this.readingNow = reading;
    this.changed.fire(reading);
  }

  private addressOf(document: vscode.TextDocument): string | undefined {
    return this.server.client?.code2ProtocolConverter.asUri(document.uri);
  }
}

/** In any tab, on top or not. */
function isOpen(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
}
