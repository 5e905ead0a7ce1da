export interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

export function snippets(rules: string): Record<string, Snippet>;
export function withTabStops(text: string): string;
