import * as vscode from 'vscode';
import type { BriefInView } from './briefInView';
import { goTo, rangeOf } from './editing';
import { nonce, previewPage, previewContent } from './previewPage';

const viewType = 'brieflint.preview';

/** The brief as an executive would take it in, beside the text and as it is written. */
export class Preview implements vscode.Disposable, vscode.WebviewPanelSerializer {
  private readonly subscriptions: vscode.Disposable[];
  private panel: vscode.WebviewPanel | undefined;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly brief: BriefInView,
  ) {
    this.subscriptions = [
      brief.onDidChange(() => {
        this.update();
      }),
      vscode.window.registerWebviewPanelSerializer(viewType, this),
    ];
  }

  open(): void {
    if (this.panel !== undefined) {
      this.panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.adopt(vscode.window.createWebviewPanel(viewType, 'As an Executive Reads It', column));
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel): Thenable<void> {
    this.adopt(panel);
    return Promise.resolve();
  }

  dispose(): void {
    this.panel?.dispose();
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private adopt(panel: vscode.WebviewPanel): void {
    const media = vscode.Uri.joinPath(this.extension, 'media');
    const address = (file: string): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(media, file)).toString();
    this.panel = panel;
    panel.iconPath = vscode.Uri.joinPath(media, 'view.svg');
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.onDidDispose(() => {
      this.panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => {
      void this.receive(message);
    });
    panel.webview.html = previewPage({
      nonce: nonce(),
      script: address('preview.js'),
      style: address('preview.css'),
    });
  }

  private update(): void {
    const { reading } = this.brief;
    // While the writer looks at something else, the last brief stays.
    if (this.panel !== undefined && (reading?.brief === true || this.brief.document === undefined)) {
      void this.panel.webview.postMessage(previewContent(reading));
    }
  }

  private async receive(message: unknown): Promise<void> {
    if (message === 'ready') {
      await this.panel?.webview.postMessage(previewContent(this.brief.reading));
      return;
    }
    const { document, reading } = this.brief;
    const [question, answer] = Array.isArray(message) ? (message as unknown[]) : [];
    const found = reading?.brief === true ? reading.questions[Number(question)]?.answers[Number(answer)] : undefined;
    if (document !== undefined && found !== undefined) {
      await goTo(document, rangeOf(found.range));
    }
  }
}
