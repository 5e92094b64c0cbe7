import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { Finding } from '../../model/finding.ts';
import type { RunContext } from '../context.ts';
import { type Naming, nameFields } from '../name-field.ts';
import type { Judgement } from './judge-record.ts';

/** Codes of what a verification finds; the next verification begins by forgetting them. */
export const verifyCodes = ['E_VERIFY_MISSING', 'E_VERIFY_DIFFERENT', 'E_VERIFY_BYTES', 'E_VERIFY_TWICE'] as const;

/** Keeps and emits what is wrong with these records. Names properties, never their values. */
export async function reportJudgements(
  { store, emit, model }: Pick<RunContext, 'store' | 'emit' | 'model'>,
  judgements: readonly Judgement[],
): Promise<void> {
  const rows = judgements.flatMap(({ key, verdict, fields }) => {
    if (verdict !== 'missing' && verdict !== 'different') return [];
    return [{ key, finding: verdict === 'missing' ? missing(key) : different(key, fields, model) }];
  });
  if (rows.length === 0) return;
  await store.addFindings(rows);
  for (const { key, finding } of rows) emit({ type: 'finding', record: formatKey(key), finding });
}

function missing(key: RecordKey): Finding {
  return {
    severity: 'error',
    code: 'E_VERIFY_MISSING',
    message: `${formatKey(key)} is not in the target.`,
    hint: 'The report says why it failed, if it did; else somebody deleted it there.',
  };
}

function different(key: RecordKey, fields: readonly string[], model: Naming): Finding {
  if (fields.includes(bytesField)) {
    return {
      severity: 'error',
      code: 'E_VERIFY_BYTES',
      message: `The bytes of ${formatKey(key)} are not those of the source.`,
    };
  }
  const what = fields.length > 0 ? nameFields(model, key, fields) : 'more than one stands for it';
  return {
    severity: 'error',
    code: 'E_VERIFY_DIFFERENT',
    message: `${formatKey(key)} differs in the target: ${what}.`,
  };
}

/** Of a record that stands twice; `first` and `second` are addresses or ids. */
export function doubleFinding(key: RecordKey, { first, second }: { first: string; second: string }): Finding {
  return {
    severity: 'error',
    code: 'E_VERIFY_TWICE',
    message: `${formatKey(key)} stands twice in the target: ${first} and ${second}.`,
    hint: "Look at both and delete the one that is too many, or take its key away if it is somebody's copy.",
  };
}

/** The name under which a file's bytes are said to differ. */
export const bytesField = '$bytes';
