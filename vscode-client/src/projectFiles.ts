/** Where brieflint.yaml and rules of the project are written. Which documents are some, the server knows. */
export const projectFiles = ['file', 'vscode-vfs'].map((scheme) => ({ scheme, language: 'yaml' }));

/** Red Hat's extension completes YAML by the schemas that package.json names. */
export const yamlExtension = 'redhat.vscode-yaml';

interface Proposal {
  kind?: number;
}

/** Of all proposals, those of one kind. */
export function only<T extends Proposal>(kind: number, found: T[] | { items: T[] } | null | undefined): T[] {
  const items = Array.isArray(found) ? found : (found?.items ?? []);
  return items.filter((item) => item.kind === kind);
}
