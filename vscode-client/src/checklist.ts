import * as vscode from 'vscode';
import type { BriefInView } from './briefInView';
import { rangeOf } from './editing';
import { findingsOf, ruleOf } from './findings';
import type { Brief, Element, ElementStatus, Fact } from './protocol';
import { elementText, essentialsText, oneLine, profileText } from './words';

type Group = 'first' | 'essentials' | 'facts';

const titles: Readonly<Record<Group, string>> = {
  first: 'Look at these first',
  essentials: 'Essentials',
  facts: 'Facts as understood',
};

/** So many remarks a writer can take in during an outage. */
const mostFirst = 3;

export type Node =
  | { readonly group: Group; readonly reading: Brief }
  | { readonly finding: vscode.Diagnostic }
  | { readonly element: Element }
  | { readonly fact: Fact };

const icons: Readonly<Record<ElementStatus, vscode.ThemeIcon>> = {
  present: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed')),
  vague: new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground')),
  missing: new vscode.ThemeIcon('circle-large-outline'),
};

/** The "Incident Brief" view: the most harmful findings, the essentials as a checklist, and the facts as understood. */
export class Checklist implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable[];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly brief: BriefInView) {
    this.view = vscode.window.createTreeView('brieflint.checklist', { treeDataProvider: this, showCollapseAll: false });
    this.subscriptions = [
      brief.onDidChange(() => {
        this.refresh();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.brief.document?.uri.toString())) {
          this.changed.fire(undefined);
        }
      }),
    ];
    this.refresh();
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions).dispose();
    this.view.dispose();
    this.changed.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) {
      const { reading } = this.brief;
      return reading?.brief === true ? this.groups(reading) : [];
    }
    if (!('group' in node)) {
      return [];
    }
    const { elements, facts } = node.reading;
    switch (node.group) {
      case 'first':
        return this.first().map((finding) => ({ finding }));
      case 'essentials':
        return elements.filter(({ importance }) => importance === 'essential').map((element) => ({ element }));
      case 'facts':
        return facts.map((fact) => ({ fact }));
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('group' in node) {
      return groupItem(node.group, node.reading);
    }
    if ('finding' in node) {
      return findingItem(node.finding);
    }
    return 'element' in node ? elementItem(node) : factItem(node.fact);
  }

  private groups(reading: Brief): Node[] {
    const all: Group[] = ['first', 'essentials', 'facts'];
    return all.filter((group) => group !== 'first' || this.first().length > 0).map((group) => ({ group, reading }));
  }

  private first(): vscode.Diagnostic[] {
    const { document } = this.brief;
    return document === undefined
      ? []
      : findingsOf(document.uri)
          .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
          .slice(0, mostFirst);
  }

  private refresh(): void {
    const { reading } = this.brief;
    this.view.description = reading?.brief === true ? profileText(reading) : '';
    this.view.message = reading?.brief === true ? reading.readiness.verdict : '';
    void vscode.commands.executeCommand('setContext', 'brieflint.brief', reading?.brief === true);
    this.changed.fire(undefined);
  }
}

function groupItem(group: Group, reading: Brief): vscode.TreeItem {
  const item = new vscode.TreeItem(titles[group], vscode.TreeItemCollapsibleState.Expanded);
  item.id = group;
  item.description = { first: '', essentials: essentialsText(reading), facts: String(reading.facts.length) }[group];
  return item;
}

function findingItem(finding: vscode.Diagnostic): vscode.TreeItem {
  const [message = ''] = finding.message.split('\n');
  // All of them are what readers will ask, and the view is narrow.
  const item = new vscode.TreeItem(message.replace(/^Readers will ask: /, ''));
  const harmful = finding.severity === vscode.DiagnosticSeverity.Error;
  item.iconPath = harmful
    ? new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'))
    : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.tooltip = `${finding.message}\n${ruleOf(finding)}`;
  item.contextValue = 'finding';
  item.accessibilityInformation = { label: `${harmful ? 'Do not send yet' : 'Better'}: ${message}` };
  item.command = { title: 'Go There', command: 'brieflint.goTo', arguments: [finding.range] };
  return item;
}

function elementItem(node: { element: Element }): vscode.TreeItem {
  const { element } = node;
  const item = new vscode.TreeItem(element.title);
  const text = elementText(element);
  item.id = `element ${element.id}`;
  item.iconPath = icons[element.status];
  item.description = text;
  item.tooltip = `${element.question}\n${text}`;
  item.contextValue = `element-${element.status}`;
  item.accessibilityInformation = { label: `${element.title}: ${element.status}. ${element.question} ${text}` };
  const [first] = element.evidence;
  item.command =
    first === undefined
      ? { title: 'Insert', command: 'brieflint.insertElement', arguments: [node] }
      : { title: 'Go There', command: 'brieflint.goTo', arguments: [rangeOf(first.range)] };
  return item;
}

function factItem(fact: Fact): vscode.TreeItem {
  const item = new vscode.TreeItem(oneLine(fact.text));
  const understood = fact.understood === fact.text ? '' : fact.understood;
  const role = fact.role === 'other' ? '' : fact.role;
  item.description = [understood, role].filter((part) => part !== '').join(' · ');
  item.iconPath = new vscode.ThemeIcon(factIcons[fact.kind] ?? 'symbol-constant');
  item.tooltip = `${fact.kind}, ${fact.precision}: ${fact.understood}`;
  item.command = { title: 'Go There', command: 'brieflint.goTo', arguments: [rangeOf(fact.range)] };
  return item;
}

const factIcons: Readonly<Record<string, string>> = {
  time: 'watch',
  date: 'calendar',
  duration: 'history',
  cadence: 'sync',
  count: 'symbol-numeric',
  percent: 'pie-chart',
  money: 'credit-card',
  owner: 'person',
  cause: 'search',
  unknown: 'question',
};
