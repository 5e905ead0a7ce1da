import type { Range, TextDocumentIdentifier } from 'vscode-languageclient';
import { NotificationType, RequestType } from 'vscode-languageclient';

/** What the server offers beyond the Language Server Protocol. */

export interface Chosen {
  value: string;
  from: string;
}

/** Words of the brief and where they stand. */
export interface Quote {
  range: Range;
  text: string;
}

export type ElementStatus = 'present' | 'vague' | 'missing';

export interface Element {
  id: string;
  title: string;
  question: string;
  status: ElementStatus;
  importance: 'essential' | 'must' | 'should' | 'none';
  evidence: Quote[];
}

export interface Fact extends Quote {
  kind: string;
  role: string;
  precision: string;
  understood: string;
}

export interface Question {
  question: string;
  answers: Quote[];
}

export interface Readiness {
  present: number;
  essential: number;
  verdict: string;
  blocking: number;
  better: number;
  review: number;
}

/** How the server reads one open document that is a brief. */
export interface Brief {
  uri: string;
  version: number;
  brief: true;
  reason: string;
  profile: { audience: Chosen; stage: Chosen };
  readiness: Readiness;
  elements: Element[];
  facts: Fact[];
  questions: Question[];
}

export interface NoBrief {
  uri: string;
  version: number;
  brief: false;
  reason: string;
}

export type Reading = Brief | NoBrief;

export const readingRequest = new RequestType<{ textDocument: TextDocumentIdentifier }, Reading | null, void>(
  'brieflint/brief',
);

export const briefChanged = new NotificationType<{ uri: string; version: number }>('brieflint/briefChanged');

export const templateRequest = new RequestType<
  { audience: string; stage: string },
  { text: string; snippet: string } | null,
  void
>('brieflint/template');

export const explainRequest = new RequestType<
  { rule: string } | { element: string },
  { markdown: string } | null,
  void
>('brieflint/explain');

/** Commands that the server runs. The language client registers them itself, so ours have other names. */
export const serverCommand = {
  checkWorkspace: 'brieflint.checkWorkspace',
  explain: 'brieflint.explain',
  showReadiness: 'brieflint.showReadiness',
  treatAsBrief: 'brieflint.treatAsBrief',
  treatAsOther: 'brieflint.treatAsOther',
} as const;

export const actionKind = {
  fixAll: 'source.fixAll.brieflint',
  insertMissing: 'source.brieflint.insertMissing',
  profile: 'source.brieflint.profile',
} as const;
