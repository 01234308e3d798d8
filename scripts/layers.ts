/** The folders of src/ from top to bottom; docs/architecture.md says what each is for. */
export const LAYERS = [
  'cli',
  'server',
  'analysis',
  'interop',
  'model',
  'imports',
  'synthetic',
  'record',
  'neo4j',
  'graph',
  'runtime',
  'paging',
  'time',
  'common',
] as const;
