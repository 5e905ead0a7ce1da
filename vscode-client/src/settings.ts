import { audiences, stages } from './choices';

/** The settings, from which the build writes `contributes.configuration` of package.json. */

interface Setting {
  readonly type: 'string' | 'boolean' | 'number';
  readonly default: string | boolean | number;
  readonly markdownDescription: string;
  readonly scope: 'machine' | 'window' | 'resource';
  readonly enum?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export const settings: Readonly<Record<string, Setting>> = {
  'brieflint.audience': {
    type: 'string',
    enum: ['auto', ...audiences],
    default: 'auto',
    scope: 'resource',
    markdownDescription:
      'Who reads your briefs. `auto` goes by what a brief shows. Front matter (`audience: executive`) and `brieflint.yaml` come first.',
    markdownEnumDescriptions: [
      'Decide by what the brief shows.',
      'Decide and answer for the company.',
      'Use the product.',
      'Build on the product, or pass it on.',
      'Work in the company, and are asked about it.',
      'Supervise: a data protection or financial authority.',
      'Find and remove the cause.',
    ],
  },
  'brieflint.stage': {
    type: 'string',
    enum: ['auto', ...stages],
    default: 'auto',
    scope: 'resource',
    markdownDescription:
      'How far the incident is. `auto` goes by what a brief shows. Front matter (`stage: update`) comes first.',
    markdownEnumDescriptions: [
      'Decide by what the brief shows.',
      'The first notice.',
      'It goes on.',
      'It is over.',
      'Looking back: what happened, why, and what changes.',
    ],
  },
  'brieflint.briefs': {
    type: 'string',
    enum: ['auto', 'all', 'none'],
    default: 'auto',
    scope: 'resource',
    markdownDescription:
      'Which documents are read as incident briefs. Single ones: *Brieflint: Treat This Document as a Brief*.',
    markdownEnumDescriptions: ['Those that look like one.', 'All of them.', 'None, except those you name.'],
  },
  'brieflint.offer': {
    type: 'boolean',
    default: true,
    scope: 'window',
    markdownDescription: 'Ask *Treat as an incident brief?* when a document might be one.',
  },
  'brieflint.typingRest': {
    type: 'number',
    default: 4,
    minimum: 0,
    maximum: 60,
    scope: 'window',
    markdownDescription: 'Seconds without typing until something missing becomes a warning, for example `10`.',
  },
  'brieflint.inlayHints': {
    type: 'boolean',
    default: false,
    scope: 'resource',
    markdownDescription: 'Show in the text how times and counts are understood, for example *47 min* after `14:02 to 14:49`.',
  },
  'brieflint.codeLens': {
    type: 'boolean',
    default: true,
    scope: 'resource',
    markdownDescription: 'Show audience, stage and readiness above a brief.',
  },
  'brieflint.configuration': {
    type: 'string',
    default: '',
    scope: 'resource',
    markdownDescription:
      'A `brieflint.yaml` to use instead of the nearest one above a brief, for example `docs/brieflint.yaml`.',
  },
  'brieflint.java.home': {
    type: 'string',
    default: '',
    scope: 'machine',
    markdownDescription:
      'Where Java 17 or newer is installed, for example `/usr/lib/jvm/java-17-openjdk-amd64`. Only needed where the extension brings no Java and neither `JAVA_HOME` nor `PATH` has one.',
  },
  'brieflint.trace.server': {
    type: 'string',
    enum: ['off', 'messages', 'verbose'],
    default: 'off',
    scope: 'window',
    markdownDescription:
      'Log the messages between the editor and the language server (*Brieflint: Show Output*). `verbose` logs the text of your briefs.',
  },
};
