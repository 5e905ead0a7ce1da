import * as vscode from 'vscode';
import { audiences, stages } from './choices';
import { settings } from './settings';
import { capital } from './words';

export interface Profile {
  readonly audience: string;
  readonly stage: string;
}

/** Asks who reads a brief and how far the incident is; what is so now stands first. */
export async function askProfile(now: Partial<Profile>): Promise<Profile | undefined> {
  const audience = await ask('Who reads it?', audiences, 'brieflint.audience', now.audience);
  if (audience === undefined) {
    return undefined;
  }
  const stage = await ask('How far is the incident?', stages, 'brieflint.stage', now.stage);
  return stage === undefined ? undefined : { audience, stage };
}

async function ask(
  title: string,
  values: readonly string[],
  setting: string,
  now: string | undefined,
): Promise<string | undefined> {
  const items = values.map((value) => ({
    value,
    label: capital(value),
    description: value === now ? 'as it is read now' : '',
    detail: description(setting, value),
  }));
  const sorted = [...items.filter(({ value }) => value === now), ...items.filter(({ value }) => value !== now)];
  // A page that opens late takes the focus, which must not end a choice of two steps half-way.
  const options = { title, placeHolder: title, matchOnDetail: true, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(sorted, options))?.value;
}

function description(setting: string, value: string): string {
  const { enum: values, markdownEnumDescriptions: descriptions } = settings[setting] ?? {};
  return descriptions?.[values?.indexOf(value) ?? -1] ?? '';
}
