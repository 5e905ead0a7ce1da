import * as vscode from 'vscode';
import { findingsOf, ruleOf } from './findings';
import { explainRequest } from './protocol';
import type { Server } from './server';

const scheme = 'brieflint-explanation';

/** Why a finding is there, as a page beside the text. */
export class Explanation implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  constructor(private readonly server: Server) {}

  dispose(): void {
    this.registration.dispose();
  }

  async show(what: { rule: string } | { element: string }): Promise<void> {
    const [kind, id] = 'rule' in what ? ['rule', what.rule] : ['element', what.element];
    const address = vscode.Uri.from({ scheme, path: `${id}.md`, query: kind });
    // Locked: else it would turn into a preview of the brief as soon as the writer goes back to it.
    await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', address);
  }

  async provideTextDocumentContent({ path, query }: vscode.Uri): Promise<string> {
    const id = path.replace(/\.md$/, '');
    const what = query === 'rule' ? { rule: id } : { element: id };
    const found = await this.server.client?.sendRequest(explainRequest, what);
    return found?.markdown ?? `There is no explanation of ${id}.`;
  }
}

/** The rules whose findings stand at the cursor; where none do, those of the whole document. */
export function findingsAt(editor: vscode.TextEditor): { rule: string; message: string }[] {
  const all = findingsOf(editor.document.uri);
  const here = all.filter(({ range }) => range.contains(editor.selection.active));
  const found = (here.length > 0 ? here : all).map((finding) => ({ rule: ruleOf(finding), message: finding.message }));
  return found.filter(({ rule }, index) => rule !== '' && found.findIndex((one) => one.rule === rule) === index);
}
