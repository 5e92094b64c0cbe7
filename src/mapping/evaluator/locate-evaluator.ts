import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface EvaluatorFiles {
  /** The script to start. */
  entry: string;
  /** JSONata's script, which the evaluator loads into its own context. */
  jsonata: string;
  /** Everything the process may read: real paths, as the permission model wants them. */
  readable: string[];
}

/** Finds the evaluator's files: the TypeScript next to this module when it runs from source, `evaluator.js` when it was built. */
export function locateEvaluator(): EvaluatorFiles {
  const here = realpathSync(import.meta.dirname);
  const jsonata = realpathSync(createRequire(import.meta.url).resolve('jsonata'));
  if (import.meta.filename.endsWith('.ts')) {
    return { entry: join(here, 'main.ts'), jsonata, readable: [`${dirname(here)}/*`, jsonata] };
  }
  // Shared chunks may lie in a folder below the entries.
  const folder = existsSync(join(here, 'evaluator.js')) ? here : dirname(here);
  return { entry: join(folder, 'evaluator.js'), jsonata, readable: [`${folder}/*`, jsonata] };
}
