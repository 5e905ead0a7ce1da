import { randomBytes } from 'node:crypto';
import type { Reading } from './protocol';
import { oneLine, profileText } from './words';

export interface PreviewContent {
  readonly profile: string;
  readonly verdict: string;
  readonly questions: readonly { readonly question: string; readonly answers: readonly string[] }[];
}

export function previewContent(reading: Reading | undefined): PreviewContent | null {
  return reading?.brief === true
    ? {
        profile: profileText(reading),
        verdict: reading.readiness.verdict,
        questions: reading.questions.map(({ question, answers }) => ({
          question,
          answers: answers.map(({ text }) => oneLine(text)),
        })),
      }
    : null;
}

export function nonce(): string {
  return randomBytes(18).toString('base64url');
}

/** The empty page. Text of a brief reaches it only as messages, and the script sets it as text. */
export function previewPage(parts: { nonce: string; script: string; style: string }): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${parts.nonce}'; style-src 'nonce-${parts.nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link nonce="${parts.nonce}" rel="stylesheet" href="${parts.style}">
<title>As an executive reads it</title>
</head>
<body>
<main>
<h1>As an executive reads it</h1>
<p id="standing"></p>
<p id="answered" role="status" aria-live="polite"></p>
<div id="questions"></div>
</main>
<script nonce="${parts.nonce}" src="${parts.script}"></script>
</body>
</html>
`;
}
