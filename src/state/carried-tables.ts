/** What an exported state carries: names of tables with their columns. None of it is customer text or a secret. */
export const carriedTables = {
  capabilities: ['name', 'value', 'learned_at'],
  settings: ['id', 'body'],
  uploads: ['digest', 'address'],
  runs: ['id', 'command', 'started_at', 'ended_at', 'outcome', 'code', 'wrote'],
  /** Of identities only where they lead: names and e-mail addresses stay behind, and the next plan settles them anew. */
  identities: ['entity', 'id', 'body'],
  ledger: [
    'entity',
    'id',
    'aggregate_entity',
    'aggregate_id',
    'target_id',
    'kind',
    'written',
    'input_digest',
    'complete',
    'linked',
    'url',
    'run',
    'standing',
    'updated_run',
    'doubtful',
  ],
} as const;

export type CarriedTable = keyof typeof carriedTables;

/** What was chosen for a demo names what its records show. */
export const leftMemos: readonly string[] = ['memo:demo'];
