import * as vscode from 'vscode';
import { ExecuteCommandRequest, type LanguageClient } from 'vscode-languageclient/node';
import type { BriefInView } from './briefInView';
import { actionsOf, carryOut, goTo } from './editing';
import type { Explanation } from './explanation';
import { findingsAt } from './explanation';
import type { Preview } from './preview';
import { askProfile } from './profile';
import type { Element } from './protocol';
import { actionKind, serverCommand, templateRequest } from './protocol';
import type { Server } from './server';

export interface Parts {
  readonly server: Server;
  readonly brief: BriefInView;
  readonly preview: Preview;
  readonly explanation: Explanation;
  readonly output: vscode.LogOutputChannel;
  /** Where the extension is installed. */
  readonly extension: vscode.Uri;
}

export function registerCommands(parts: Parts): vscode.Disposable {
  const { server, brief, preview, explanation, output, extension } = parts;
  const commands: Readonly<Record<string, (argument: unknown) => unknown>> = {
    newBrief: async () => connected(server, newBrief),
    openSample: async () => openSample(extension),
    chooseProfile: async () => onBrief(parts, chooseProfile),
    insertMissing: async () => onBrief(parts, insertMissing),
    insertElement: async (node) =>
      onBrief(parts, async (client, document) => insertElement(client, document, (node as { element: Element }).element)),
    goTo: async (range) => {
      if (brief.document !== undefined) {
        await goTo(brief.document, range as vscode.Range);
      }
    },
    fixAll: async () =>
      onBrief(parts, async (_, document) => {
        await goTo(document);
        await vscode.commands.executeCommand('editor.action.sourceAction', { kind: actionKind.fixAll, apply: 'first' });
      }),
    checkAllBriefs: async () =>
      connected(server, async (client) => {
        await run(client, serverCommand.checkWorkspace);
        await vscode.commands.executeCommand('workbench.actions.view.problems');
      }),
    explainFinding: async () => explainFinding(explanation),
    explainRule: async (rule) => explanation.show({ rule: String(rule) }),
    explainElement: async (node) => explanation.show({ element: (node as { element: Element }).element.id }),
    treatDocumentAsBrief: async () => onDocument(server, serverCommand.treatAsBrief),
    notABrief: async () => onDocument(server, serverCommand.treatAsOther),
    openPreview: () => {
      preview.open();
    },
    openSettings: async () =>
      vscode.commands.executeCommand('workbench.action.openSettings', '@ext:brieflint.brieflint'),
    openWalkthrough: async () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', 'brieflint.brieflint#start', false),
    restart: async () => server.restart(),
    showOutput: () => {
      output.show();
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, command]) => vscode.commands.registerCommand(`brieflint.${name}`, command)),
  );
}

async function connected(server: Server, action: (client: LanguageClient) => Promise<void>): Promise<void> {
  if (server.client !== undefined) {
    await action(server.client);
    return;
  }
  const restart = 'Restart';
  if ((await vscode.window.showWarningMessage('Brieflint is not running.', restart)) === restart) {
    await server.restart();
  }
}

async function onBrief(
  { server, brief }: Parts,
  action: (client: LanguageClient, document: vscode.TextDocument, brief: BriefInView) => Promise<void>,
): Promise<void> {
  await connected(server, async (client) => {
    const { document, reading } = brief;
    if (document !== undefined && reading?.brief === true) {
      await action(client, document, brief);
      return;
    }
    const treat = 'Treat as a Brief';
    const offer = document === undefined ? [] : [treat];
    if ((await vscode.window.showInformationMessage('This is not read as an incident brief.', ...offer)) === treat) {
      await onDocument(server, serverCommand.treatAsBrief);
    }
  });
}

async function onDocument(server: Server, command: string): Promise<void> {
  await connected(server, async (client) => {
    const document = vscode.window.activeTextEditor?.document;
    if (document !== undefined) {
      await run(client, command, client.code2ProtocolConverter.asUri(document.uri));
    }
  });
}

async function run(client: LanguageClient, command: string, ...args: string[]): Promise<void> {
  await client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
}

async function newBrief(client: LanguageClient): Promise<void> {
  const profile = await askProfile({});
  if (profile === undefined) {
    return;
  }
  const template = await client.sendRequest(templateRequest, { ...profile });
  if (template === null) {
    void vscode.window.showInformationMessage('There is no template for this audience and stage.');
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(template.snippet));
}

/** A notice with faults, to try things out on; the file itself stays as it is. */
async function openSample(extension: vscode.Uri): Promise<void> {
  const sample = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'sample.md'));
  const content = new TextDecoder().decode(sample);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

async function chooseProfile(client: LanguageClient, document: vscode.TextDocument, brief: BriefInView): Promise<void> {
  const { reading } = brief;
  const now = reading?.brief === true ? reading.profile : undefined;
  const chosen = await askProfile(
    now === undefined ? {} : { audience: now.audience.value, stage: now.stage.value },
  );
  if (chosen === undefined) {
    return;
  }
  const actions = await actionsOf(client, document, actionKind.profile);
  const fitting = actions.find(({ title }) => title.endsWith(` ${chosen.audience}, ${chosen.stage}`));
  if (fitting !== undefined) {
    await carryOut(client, document, fitting);
  }
}

async function insertMissing(client: LanguageClient, document: vscode.TextDocument): Promise<void> {
  const actions = await actionsOf(client, document, actionKind.insertMissing);
  const all = actions.find(({ kind }) => kind === actionKind.insertMissing);
  if (all === undefined) {
    void vscode.window.showInformationMessage('Nothing is missing that Brieflint could insert.');
    return;
  }
  await carryOut(client, document, all);
}

async function insertElement(client: LanguageClient, document: vscode.TextDocument, element: Element): Promise<void> {
  const actions = await actionsOf(client, document, actionKind.insertMissing);
  const ofElement = actions.find(({ kind }) => kind === `${actionKind.insertMissing}.${element.id}`);
  const fitting = ofElement ?? actions.find(({ kind }) => kind === actionKind.insertMissing);
  if (fitting === undefined) {
    void vscode.window.showInformationMessage(`${element.question} Brieflint has no text to insert for this.`);
    return;
  }
  await carryOut(client, document, fitting);
}

async function explainFinding(explanation: Explanation): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const findings = editor === undefined ? [] : findingsAt(editor);
  if (findings.length === 0) {
    void vscode.window.showInformationMessage('There is no finding of Brieflint in this document.');
    return;
  }
  const chosen =
    findings.length === 1
      ? findings[0]
      : await vscode.window.showQuickPick(
          findings.map(({ rule, message }) => ({ label: message, description: rule, rule })),
          { title: 'Explain a Finding', matchOnDescription: true },
        );
  if (chosen !== undefined) {
    await explanation.show({ rule: chosen.rule });
  }
}
