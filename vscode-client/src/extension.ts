import * as vscode from 'vscode';
import { BriefInView } from './briefInView';
import { Checklist } from './checklist';
import { registerCommands } from './commands';
import { Explanation } from './explanation';
import { LanguageStatus } from './languageStatus';
import { Preview } from './preview';
import { Server } from './server';
import { StatusBar } from './statusBar';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const output = vscode.window.createOutputChannel('Brieflint', { log: true });
  const started = new Server(context, output);
  const brief = new BriefInView(started);
  const preview = new Preview(context.extensionUri, brief);
  const explanation = new Explanation(started);
  context.subscriptions.push(
    output,
    brief,
    preview,
    explanation,
    new StatusBar(brief),
    new LanguageStatus(started, brief),
    new Checklist(brief),
    registerCommands({ server: started, brief, preview, explanation, output, extension: context.extensionUri }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('brieflint.java')) {
        void started.restart();
      }
    }),
  );
  server = started;
  void started.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
  server?.dispose();
}
