import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** Snippets for every template and for every element that has a text to insert, with a tab stop for each gap. */
export function snippets(rules) {
  const made = {};
  for (const file of files(path.join(rules, 'templates'), '.md')) {
    const [audience, stage] = path.basename(file, '.md').split('-');
    made[`Brief for ${audience}, ${stage}`] = {
      prefix: `brief-${audience}-${stage}`,
      description: `A whole brief: audience ${audience}, stage ${stage}`,
      body: withTabStops(readFileSync(file, 'utf8').trimEnd()).split('\n'),
    };
  }
  for (const file of files(path.join(rules, 'elements'), '.yaml')) {
    const { name, question, insert } = parse(readFileSync(file, 'utf8'));
    if (insert) {
      made[name] = {
        prefix: `brief-${path.basename(file, '.yaml')}`,
        description: question,
        body: withTabStops(insert.trimEnd()).split('\n'),
      };
    }
  }
  return made;
}

/** "[time] [time zone]" becomes "${1:[time]} ${2:[time zone]}". */
export function withTabStops(text) {
  let stop = 0;
  return text
    .replace(/[\\$}]/g, '\\$&')
    .replace(/\[[^\][]+\]/g, (gap) => `\${${++stop}:${gap}}`);
}

function files(folder, ending) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}
