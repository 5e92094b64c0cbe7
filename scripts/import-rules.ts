/** Which rooms of src/ a room may import, itself left out. Whatever is not listed is forbidden. */
export const mayImport: Record<string, readonly string[]> = {
  cli: ['engine', 'spec', 'state', 'sources', 'targets', 'content', 'mapping', 'http', 'ui', 'model', 'sandbox'],
  engine: ['spec', 'state', 'sources', 'targets', 'content', 'mapping', 'http', 'ui', 'model'],
  spec: ['mapping', 'http', 'content', 'model'],
  state: ['model'],
  sources: ['content', 'mapping', 'http', 'model'],
  targets: ['content', 'mapping', 'http', 'model'],
  content: ['model'],
  mapping: ['model'],
  http: ['model'],
  ui: ['model'],
  model: [],
  sandbox: [],
};
