import * as vscode from 'vscode';
import type { BriefInView } from './briefInView';
import type { Server } from './server';
import { documents } from './server';

/** Beside the language mode: whether the document is read as a brief, and why. */
export class LanguageStatus implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('brieflint.status', documents);
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly server: Server,
    private readonly brief: BriefInView,
  ) {
    this.item.name = 'Brieflint';
    const show = (): void => {
      this.show();
    };
    this.subscriptions = [this.item, server.onDidChangeState(show), brief.onDidChange(show)];
    show();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private show(): void {
    const { item } = this;
    const { reading } = this.brief;
    item.busy = this.server.state === 'starting';
    item.severity = vscode.LanguageStatusSeverity.Information;
    if (this.server.state === 'stopped') {
      item.severity = vscode.LanguageStatusSeverity.Error;
      item.text = 'Brieflint is not running';
      item.detail = '';
      item.command = { title: 'Restart', command: 'brieflint.restart' };
    } else if (reading?.brief === true) {
      item.text = 'Read as an incident brief';
      item.detail = reading.reason;
      item.command = { title: 'Not a brief', command: 'brieflint.notABrief' };
    } else {
      item.text = 'Not read as an incident brief';
      item.detail = reading?.reason ?? '';
      item.command = { title: 'Treat as a brief', command: 'brieflint.treatDocumentAsBrief' };
    }
  }
}
