/** One row of the fault matrix: what goes wrong, and the tests that let it. */
export interface MatrixRow {
  row: number;
  fault: string;
  /** Paths below `test/`. Each test is a case, unless it counts its cases itself. */
  files: readonly string[];
  /** What is not covered, and why. */
  open?: string;
}

/** Everything that may go wrong, row by row. */
export const matrix: readonly MatrixRow[] = [
  {
    row: 1,
    fault: 'response lost after commit',
    files: ['faults/lost-answers', 'faults/toxics', 'targets/halo/write/lost-answers'],
  },
  { row: 2, fault: 'response truncated, sliced, half JSON', files: ['faults/lost-answers', 'faults/toxics'] },
  { row: 3, fault: 'request never arrived', files: ['faults/lost-answers', 'faults/toxics'] },
  {
    row: 4,
    fault: 'marker lookup lags',
    files: ['faults/throttled', 'engine/apply/late-arrivals'],
    open: 'an index that lags longer than target.patience says: nothing can tell a late record from a lost one',
  },
  {
    row: 5,
    fault: '429, Retry-After in every form',
    files: ['faults/throttled', 'http/rate-headers', 'http/budget', 'http/shared-budget'],
  },
  { row: 6, fault: '429 storm while tokens expire', files: ['faults/throttled', 'http/authorizer'] },
  {
    row: 7,
    fault: '5xx, HTML, empty body, 200 with an error',
    files: ['faults/lost-answers', 'targets/halo/client/read-error'],
  },
  { row: 8, fault: 'timeouts and idle connections', files: ['faults/toxics', 'http/http-client'] },
  {
    row: 9,
    fault: 'partial, refused, too large, reordered batches',
    files: ['faults/lost-answers', 'targets/halo/write/refusals', 'e2e/profiles'],
  },
  {
    row: 10,
    fault: 'kill -9 at every commit and request',
    files: ['faults/crash-points', 'faults/busy-server', 'state/crash', 'engine/apply/interruption'],
  },
  {
    row: 11,
    fault: 'signals, closed stdout',
    files: ['faults/signals', 'faults/muted-settings', 'e2e/bad-input/interruption'],
    open: 'resizing a terminal: Ink redraws by itself',
  },
  {
    row: 12,
    fault: 'disk full or limited',
    files: ['faults/disk'],
    open: 'EIO of a real device: SQLite answers it as it answers a full disk',
  },
  { row: 13, fault: 'torn, foreign, newer, older state', files: ['state/open-store', 'e2e/bad-input/state'] },
  { row: 14, fault: 'two runs at once, stale lock', files: ['state/sqlite/lock', 'e2e/bad-input/second-run'] },
  {
    row: 15,
    fault: 'stale plan; writes by commands that read',
    files: ['faults/reads-only', 'e2e/bad-input/plan-file', 'engine/plan/plan-file'],
  },
  {
    row: 16,
    fault: 'poisoned record',
    files: ['e2e/bad-input/records', 'sources/zendesk/odd-rows', 'engine/plan/unreadable'],
  },
  {
    row: 17,
    fault: 'huge, endless, expired, packed files',
    files: ['e2e/bad-input/files', 'engine/apply/files', 'http/decode-body', 'content/read-capped'],
  },
  { row: 18, fault: 'file names that lead elsewhere', files: ['content/safe-file-name', 'sources/files/attachments'] },
  {
    row: 19,
    fault: 'SSRF, credentials across hosts',
    files: ['http/guard', 'http/follow', 'model/private-address', 'e2e/bad-input/files', 'spec/resolve-connection'],
  },
  {
    row: 20,
    fault: 'unicode and hostile HTML',
    files: ['content/rewrite-html', 'content/normalise-text', 'content/html-to-text', 'e2e/awkward-accounts'],
  },
  {
    row: 21,
    fault: 'time zones, seasons, precision',
    files: [
      'model/zoned-midnight',
      'model/zoned-time',
      'mapping/evaluator/zone-days',
      'targets/halo/dates',
      'targets/halo/model/to-instant',
    ],
  },
  { row: 22, fault: 'ids as text, YAML scalars', files: ['sources/files/values', 'spec/scalar-offset'] },
  { row: 23, fault: 'YAML bombs and oddities', files: ['spec/load-migration'] },
  { row: 24, fault: 'hostile JSONata', files: ['mapping/hostile', 'mapping/compile', 'mapping/leftovers'] },
  { row: 25, fault: 'schema errors', files: ['spec/schemas', 'spec/load-migration', 'e2e/bad-input/names'] },
  {
    row: 26,
    fault: 'secrets in outputs and files',
    files: ['faults/check-history', 'http/redactor', 'cli/report-error'],
  },
  { row: 27, fault: 'secret providers', files: ['spec/resolve-connection'] },
  {
    row: 28,
    fault: 'markdown, HTML and CSV injection',
    files: ['ui/markdown/render-plan', 'ui/html/escape', 'engine/report/formats'],
  },
  {
    row: 29,
    fault: 'pagination',
    files: ['sources/zendesk/export-pages', 'sources/zendesk/many-pages', 'sandbox/zendesk/routes/paging'],
  },
  {
    row: 30,
    fault: 'delta',
    files: ['faults/verbs', 'faults/updates', 'properties/delta', 'properties/delta-end-state'],
  },
  {
    row: 31,
    fault: 'notifications and automations',
    files: ['e2e/unprepared-tenant', 'e2e/quiet-days', 'faults/muted-settings', 'e2e/preparations'],
  },
  { row: 32, fault: 'rollback', files: ['faults/verbs', 'engine/rollback/rollback', 'engine/rollback/interruption'] },
  { row: 33, fault: 'scale', files: [], open: 'measured by npm run bench' },
  { row: 34, fault: 'random accounts, faults and crashes', files: ['properties/faults'] },
  { row: 35, fault: 'killed at random until done', files: ['faults/chaos'] },
  {
    row: 36,
    fault: 'upgrade',
    files: ['state/open-store'],
    open: 'there is no released version yet; a newer file is refused',
  },
];
