import type { CheckItem } from '../../model/check.ts';
import { Failure } from '../../model/failure.ts';

/** Whether a side lets us in: what it answers, or the item that says why not. A failure that is none of ours goes on. */
export async function checkAccess<T>(
  side: 'source' | 'target',
  ask: () => Promise<T>,
): Promise<{ answer: T | null; item: CheckItem | null }> {
  try {
    return { answer: await ask(), item: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return {
      answer: null,
      item: {
        id: `${side}.credentials`,
        area: side,
        title: side === 'source' ? 'Credentials of the source' : 'Credentials of the target',
        status: 'fail',
        found: error.message,
        remedy: error.hint ?? null,
        planned: false,
      },
    };
  }
}
