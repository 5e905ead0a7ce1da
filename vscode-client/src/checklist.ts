import * as vscode from 'vscode';
import type { BriefInView } from './briefInView';
import { rangeOf } from './editing';
import type { Brief, Element, ElementStatus, Fact } from './protocol';
import { elementText, essentialsText, oneLine, profileText } from './words';

type Group = 'essentials' | 'facts';

export type Node =
  | { readonly group: Group; readonly reading: Brief }
  | { readonly element: Element }
  | { readonly fact: Fact };

const icons: Readonly<Record<ElementStatus, vscode.ThemeIcon>> = {
  present: new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed')),
  vague: new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground')),
  missing: new vscode.ThemeIcon('circle-large-outline'),
};

/** The "Incident Brief" view: the essentials as a checklist, and the facts as understood. */
export class Checklist implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly view: vscode.TreeView<Node>;
  private readonly subscription: vscode.Disposable;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly brief: BriefInView) {
    this.view = vscode.window.createTreeView('brieflint.checklist', { treeDataProvider: this, showCollapseAll: false });
    this.subscription = brief.onDidChange(() => {
      this.refresh();
    });
    this.refresh();
  }

  dispose(): void {
    this.subscription.dispose();
    this.view.dispose();
    this.changed.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (node === undefined) {
      const { reading } = this.brief;
      return reading?.brief === true
        ? [
            { group: 'essentials', reading },
            { group: 'facts', reading },
          ]
        : [];
    }
    if (!('group' in node)) {
      return [];
    }
    const { elements, facts } = node.reading;
    return node.group === 'facts'
      ? facts.map((fact) => ({ fact }))
      : elements.filter(({ importance }) => importance === 'essential').map((element) => ({ element }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('group' in node) {
      return groupItem(node.group, node.reading);
    }
    return 'element' in node ? elementItem(node) : factItem(node.fact);
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
  const item = new vscode.TreeItem(
    group === 'essentials' ? 'Essentials' : 'Facts as understood',
    vscode.TreeItemCollapsibleState.Expanded,
  );
  item.id = group;
  item.description = group === 'essentials' ? essentialsText(reading) : String(reading.facts.length);
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
