import * as vscode from 'vscode';
import type { CodeAction, LanguageClient, Range } from 'vscode-languageclient/node';
import { CodeActionRequest, CodeActionResolveRequest, Command } from 'vscode-languageclient/node';

/** Puts the cursor on words of a document, in the editor that shows it already if there is one. */
export async function goTo(document: vscode.TextDocument, range?: vscode.Range): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    ...(range === undefined ? {} : { selection: range }),
  });
}

export function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** The actions of one kind that the server offers for a whole document. */
export async function actionsOf(
  client: LanguageClient,
  document: vscode.TextDocument,
  kind: string,
): Promise<CodeAction[]> {
  const found = await client.sendRequest(CodeActionRequest.type, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(
      new vscode.Range(0, 0, document.lineCount - 1, document.lineAt(document.lineCount - 1).text.length),
    ),
    context: { diagnostics: [], only: [kind], triggerKind: 1 },
  });
  return (found ?? []).filter((action): action is CodeAction => !Command.is(action) && action.disabled === undefined);
}

/** Carries an action out; where it leaves gaps, the cursor stands in the first. */
export async function carryOut(
  client: LanguageClient,
  document: vscode.TextDocument,
  action: CodeAction,
): Promise<boolean> {
  const { edit } = action.edit === undefined ? await client.sendRequest(CodeActionResolveRequest.type, action) : action;
  const change = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (change === undefined) {
    return false;
  }
  await goTo(document);
  return vscode.workspace.applyEdit(change);
}
