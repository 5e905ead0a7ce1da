import * as vscode from 'vscode';

/** What Brieflint says about a document, the most harmful first. */
export function findingsOf(document: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document)
    .filter(({ source }) => source === 'brieflint')
    .sort((one, other) => one.severity - other.severity || one.range.start.compareTo(other.range.start));
}

/** The rule of a finding; empty where it has none. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
