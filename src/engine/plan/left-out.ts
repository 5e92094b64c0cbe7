import type { Change } from '../../model/change.ts';
import type { Desired } from '../../model/desired.ts';
import type { Finding, Pointer } from '../../model/finding.ts';
import type { LeftOutLine } from '../../model/plan-report.ts';

type Kind = Omit<LeftOutLine, 'count'>;

/** Losses that an option asks for, by the code under which they are announced. */
const byCode: Record<string, Kind> = {
  W_FILE_SKIPPED: { option: 'options.attachments', what: 'attachment', how: 'skipped' },
  W_FILE_TOO_LARGE: { option: 'options.maxFileSize', what: 'file', how: 'skipped' },
  W_RECORDING_SKIPPED: { option: 'options.callRecordings', what: 'call recording', how: 'skipped' },
  W_CCS_SKIPPED: { option: 'options.ccs', what: 'copied address', how: 'skipped' },
  W_SIDE_SKIPPED: { option: 'options.sideConversations', what: 'message', how: 'skipped' },
  W_SATISFACTION_SKIPPED: { option: 'options.satisfaction', what: 'satisfaction rating', how: 'skipped' },
  W_TIME_SKIPPED: { option: 'options.timeEntries', what: 'time entry', how: 'skipped' },
  W_TAGS_SKIPPED: { option: 'options.tags', what: 'tag', how: 'skipped' },
  W_TRANSLATION_SKIPPED: { option: 'options.translations', what: 'translation', how: 'skipped' },
  W_MACRO_SKIPPED: { option: 'options.macros', what: 'macro', how: 'skipped' },
  W_IMAGE_REPEATED: { option: 'options.dropRepeated', what: 'repeated image', how: 'dropped' },
  W_TRACKING_PIXEL: { option: 'options.inlineImages', what: 'tracking pixel', how: 'dropped' },
};

/** What an announced loss counts as; null for one that no option asks for. */
export function leftOutBy(entity: string, finding: Finding): (Kind & { count: number }) | null {
  const kind = byCode[finding.code] ?? byPointer(entity, finding);
  return kind ? { ...kind, count: leadingNumber(finding.message) } : null;
}

/** Everything of a change that an option of the spec leaves out. */
export function listLeftOut({ key, action, problems }: Change, desired: Desired | null): (Kind & { count: number })[] {
  const findings =
    action === 'skip' ? problems.filter(({ severity }) => severity === 'info') : (desired?.accepted ?? []);
  return findings.flatMap((finding) => leftOutBy(key.entity, finding) ?? []);
}

function byPointer(entity: string, { code, message, pointer }: Finding): Kind | null {
  if (!pointer || !code.startsWith('I_')) return null;
  const option = formatOption(pointer);
  switch (code) {
    case 'I_LEFT_OUT':
      return { option, what: entity.replace(/s$/, ''), how: 'skipped' };
    case 'I_ERASED':
      return { option, what: entity.replace(/s$/, ''), how: 'erased' };
    case 'I_REDACTED':
      return { option, what: entity.replace(/s$/, ''), how: 'redacted' };
    case 'I_FIELD_DROPPED':
      return { option, what: `value of ${message.split(' ')[0]}`, how: 'dropped' };
    default:
      return null;
  }
}

/** The name of a group is no part of the option. */
function formatOption(pointer: Pointer): string {
  return pointer.slice(0, 2).join('.');
}

/** `3 copied people are left out` is a loss of three. */
function leadingNumber(message: string): number {
  return Number(/^(\d+) /.exec(message)?.[1] ?? 1);
}
