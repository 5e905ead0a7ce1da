import * as vscode from 'vscode';
import type { BriefInView } from './briefInView';
import type { Reading } from './protocol';
import { statusSpoken, statusText, statusTooltip } from './words';

/** "Executive · update · 6/8", while a brief is in view. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('brieflint.readiness', vscode.StatusBarAlignment.Right, 100);
  private readonly subscription: vscode.Disposable;

  constructor(brief: BriefInView) {
    this.item.name = 'Incident Brief';
    this.item.command = 'brieflint.chooseProfile';
    this.subscription = brief.onDidChange((reading) => {
      this.show(reading);
    });
    this.show(brief.reading);
  }

  dispose(): void {
    this.subscription.dispose();
    this.item.dispose();
  }

  private show(reading: Reading | undefined): void {
    if (reading?.brief !== true) {
      this.item.hide();
      return;
    }
    const tooltip = new vscode.MarkdownString(statusTooltip(reading));
    tooltip.isTrusted = { enabledCommands: ['brieflint.chooseProfile', 'brieflint.openPreview'] };
    this.item.text = statusText(reading);
    this.item.tooltip = tooltip;
    this.item.accessibilityInformation = { label: statusSpoken(reading), role: 'button' };
    this.item.backgroundColor =
      reading.readiness.blocking > 0 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
  }
}
