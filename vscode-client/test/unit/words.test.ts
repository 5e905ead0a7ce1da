import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewContent, previewPage } from '../../src/previewPage';
import type { Brief, Element } from '../../src/protocol';
import { elementText, statusSpoken, statusText, statusTooltip } from '../../src/words';

const place = { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } };

const update: Brief = {
  uri: 'file:///update.md',
  version: 3,
  brief: true,
  reason: 'front matter names an audience',
  profile: {
    audience: { value: 'executive', from: 'front matter' },
    stage: { value: 'update', from: 'newest entry' },
  },
  readiness: { present: 6, essential: 8, verdict: 'Do not send yet: 2', blocking: 2, better: 3, review: 1 },
  elements: [],
  facts: [],
  questions: [
    { question: 'What is the problem?', answers: [{ range: place, text: 'Payments\n  fail.' }] },
    { question: 'What caused it?', answers: [] },
  ],
};

const element: Element = {
  id: 'impact-people',
  title: 'Who is affected',
  question: 'How many are affected?',
  status: 'missing',
  importance: 'essential',
  evidence: [],
};

test('the status bar shows audience, stage and readiness, and whether it can be sent', () => {
  assert.equal(statusText(update), '$(circle-slash) Executive · update · 6/8');
  assert.equal(statusText(with_({ blocking: 0 })), '$(edit) Executive · update · 6/8');
  assert.equal(statusText(with_({ blocking: 0, better: 0 })), '$(edit) Executive · update · 6/8');
  assert.equal(statusText(with_({ blocking: 0, better: 0, present: 8 })), '$(pass) Executive · update · 8/8');
});

test('a screen reader hears the same', () => {
  assert.equal(
    statusSpoken(update),
    'Brieflint. Do not send yet: 2. 6 of 8 essentials. Audience executive, stage update.',
  );
});

test('the tooltip says where audience and stage come from', () => {
  assert.match(statusTooltip(update), /Audience: executive \(front matter\) {2}\nStage: update \(newest entry\)/);
});

test('the checklist shows the first words that answer', () => {
  const evidence = [
    { range: place, text: 'some\n customers' },
    { range: place, text: 'a few' },
  ];
  assert.equal(elementText(element), 'missing');
  assert.equal(elementText({ ...element, status: 'vague', evidence }), 'vague: some customers');
  assert.equal(elementText({ ...element, status: 'present', evidence }), 'some customers');
});

test('the preview gets each question with the sentences that answer it', () => {
  assert.deepEqual(previewContent(update), {
    profile: 'Executive · update',
    verdict: 'Do not send yet: 2',
    questions: [
      { question: 'What is the problem?', answers: ['Payments fail.'] },
      { question: 'What caused it?', answers: [] },
    ],
  });
  assert.equal(previewContent({ uri: update.uri, version: 3, brief: false, reason: '' }), null);
});

test('the page of the preview lets in its own script and style and nothing else', () => {
  const page = previewPage({ nonce: 'n0', script: 'preview.js', style: 'preview.css' });
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
  assert.equal(policy, "default-src 'none'; script-src 'nonce-n0'; style-src 'nonce-n0'");
  assert.doesNotMatch(page, /https?:/);
});

function with_(readiness: Partial<Brief['readiness']>): Brief {
  return { ...update, readiness: { ...update.readiness, ...readiness } };
}
