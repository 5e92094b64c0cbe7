/**
 * The evaluator process: runs a stranger's expressions over records it is sent. Started with no rights but to read its own files,
 * a small heap and an empty environment; whoever starts it watches its time.
 */
import { setImmediate } from 'node:timers/promises';
import type { FromEvaluator, ToEvaluator } from './protocol.ts';
import { evaluateBatch, Realm } from './realm.ts';

const jsonata = process.argv[2] ?? '';
let realm: Realm | null = null;

// Ctrl-C goes to the whole process group; what is in flight is finished by the parent's decision, not the terminal's.
process.on('SIGINT', () => {});
// A terminal that is closed hangs up on the whole group, too.
process.on('SIGHUP', () => {});
process.on('disconnect', () => process.exit(0));
process.on('message', async (message: ToEvaluator) => {
  if (message.type === 'load') {
    realm = new Realm({ jsonata, sets: message.sets, recordMs: message.recordMs });
    answer({ type: 'loaded' });
  } else if (realm) {
    for (const results of evaluateBatch(realm, message)) {
      answer({ type: 'results', results });
      // Lets a disconnect be seen between slices.
      await setImmediate();
    }
  }
});

function answer(message: FromEvaluator): void {
  process.send?.(message);
}
