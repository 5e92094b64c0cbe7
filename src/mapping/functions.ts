/** Functions of JSONata that would make a plan unrepeatable, or that run text as code. */
export const forbiddenFunctions: readonly string[] = ['now', 'millis', 'random', 'shuffle', 'eval'];

/** The functions an expression may call: JSONata 2.2's own without the forbidden ones. */
export const allowedFunctions: readonly string[] = [
  ...['sum', 'count', 'max', 'min', 'average', 'string', 'substring', 'substringBefore', 'substringAfter', 'lowercase'],
  ...[
    'uppercase',
    'length',
    'trim',
    'pad',
    'match',
    'contains',
    'replace',
    'split',
    'join',
    'formatNumber',
    'formatBase',
  ],
  ...[
    'formatInteger',
    'parseInteger',
    'number',
    'floor',
    'ceil',
    'round',
    'abs',
    'sqrt',
    'power',
    'boolean',
    'not',
    'map',
  ],
  ...['zip', 'filter', 'single', 'reduce', 'sift', 'keys', 'lookup', 'append', 'exists', 'spread', 'merge', 'reverse'],
  ...['each', 'error', 'assert', 'type', 'sort', 'distinct', 'base64encode', 'base64decode', 'encodeUrlComponent'],
  ...['encodeUrl', 'decodeUrlComponent', 'decodeUrl', 'toMillis', 'fromMillis', 'clone'],
];
