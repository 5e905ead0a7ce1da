import type { Brief, Element } from './protocol';

/** What the status bar, the checklist and the preview say about a reading. */

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function profileText({ profile }: Brief): string {
  return `${capital(profile.audience.value)} · ${profile.stage.value}`;
}

export function essentialsText({ readiness }: Brief): string {
  return `${readiness.present}/${readiness.essential}`;
}

export function statusText(reading: Brief): string {
  const { blocking, better, present, essential } = reading.readiness;
  const icon = blocking > 0 ? 'circle-slash' : better > 0 || present < essential ? 'edit' : 'pass';
  return `$(${icon}) ${profileText(reading)} · ${essentialsText(reading)}`;
}

/** For a screen reader. */
export function statusSpoken(reading: Brief): string {
  const { present, essential, verdict } = reading.readiness;
  const { audience, stage } = reading.profile;
  return `Brieflint. ${verdict}. ${present} of ${essential} essentials. Audience ${audience.value}, stage ${stage.value}.`;
}

export function statusTooltip(reading: Brief): string {
  const { readiness, profile } = reading;
  return [
    `**${readiness.verdict}**`,
    `${readiness.present} of ${readiness.essential} essentials`,
    `Audience: ${profile.audience.value} (${profile.audience.from})  \nStage: ${profile.stage.value} (${profile.stage.from})`,
    '[Choose audience and stage](command:brieflint.chooseProfile) · [Preview](command:brieflint.openPreview)',
  ].join('\n\n');
}

/** The first words that answer it; there may be more. */
export function elementText({ status, evidence }: Element): string {
  const words = oneLine(evidence[0]?.text ?? '');
  switch (status) {
    case 'present':
      return words;
    case 'vague':
      return words === '' ? 'vague' : `vague: ${words}`;
    case 'missing':
      return 'missing';
  }
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
