import type { CheckItem } from '../../../model/check.ts';
import { listLearned } from '../probe/list-learned.ts';
import type { CheckContext } from './check-context.ts';

/** How large a file may be: the spec's own limit, and what requests of this tenant were found to take; then all else that was learned of it. */
export function* checkLimits({ reading: { migration, memory } }: CheckContext): Generator<CheckItem> {
  const { attachments, maxFileSize } = migration.options;
  const learned = memory.get('arrays.maxBytes');
  const bytes = typeof learned?.value === 'number' ? learned.value : null;
  yield {
    id: 'limits.attachments',
    area: 'limits',
    title: 'Size of attachments',
    status: 'pass',
    found:
      attachments === 'skip'
        ? 'options.attachments leaves all of them out'
        : `files above options.maxFileSize (${maxFileSize}) stay behind, counted by the plan; ${
            bytes === null
              ? 'what the tenant itself takes is learned when the first large one is sent'
              : `requests are kept below ${(bytes / 1_000_000).toFixed(1)} MB since a larger one was refused (${learned?.learnedAt.slice(0, 10)})`
          }`,
    remedy: null,
    planned: false,
  };
  const known = listLearned(memory);
  yield {
    id: 'limits.learned',
    area: 'limits',
    title: 'How this tenant takes records',
    status: 'pass',
    found:
      known.length === 0
        ? 'not known yet: the first apply learns it on its own first records, or deskhaul probe before it'
        : known.map(({ title, found, learnedAt }) => `${title} ${found} (${learnedAt.slice(0, 10)})`).join('; '),
    remedy: null,
    planned: false,
  };
}
