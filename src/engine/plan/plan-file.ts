import { createReadStream } from 'node:fs';
import { open, rename, unlink } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Change, PlanHeader } from '../../model/change.ts';
import { planEntities } from '../../model/entity.ts';
import { exitCodes, Failure } from '../../model/failure.ts';
import { isObject } from '../../model/json.ts';
import type { Store } from '../../model/store.ts';
import { pages } from '../pages.ts';
import { withoutValues } from './without-values.ts';

/** One line of a plan file; the label is customer text and null unless values were asked for. */
export type PlanFileChange = Omit<Change, 'label'> & { label: string | null };

/**
 * Writes the current plan as JSON lines (`schemas/plan.v1.schema.json`): the header, then one line per change, with digests in
 * place of bodies. The file is for its owner's eyes (mode 0600) and appears whole or not at all.
 * Throws Failure `E_NO_PLAN`, and `E_PLAN_FILE` when it cannot be written.
 */
export async function writePlanFile(
  store: Pick<Store, 'plan' | 'pageChanges'>,
  path: string,
  options: { showValues?: boolean } = {},
): Promise<void> {
  const plan = await store.plan();
  if (!plan?.finished) {
    throw new Failure({ code: 'E_NO_PLAN', message: 'There is no complete plan to write.', hint: 'Run plan first.' });
  }
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(draft, 'w', 0o600);
    try {
      await file.write(`${JSON.stringify(plan.header)}\n`);
      for await (const lines of changeLines(store, options.showValues ?? false)) await file.write(lines);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await unlink(draft).catch(() => {});
    if (cause instanceof Failure) throw cause;
    const message = `The plan could not be written to ${path}: ${describe(cause)}`;
    throw new Failure({ code: 'E_PLAN_FILE', message, hint: 'Give --out a path in a folder you may write to.', cause });
  }
}

async function* changeLines(store: Pick<Store, 'pageChanges'>, showValues: boolean): AsyncGenerator<string> {
  for (const entity of planEntities) {
    for await (const page of pages(
      (after, limit) => store.pageChanges({ entity }, after, limit),
      ({ cursor }) => cursor,
    )) {
      const lines = page.map(
        ({ change }): PlanFileChange => (showValues ? change : { ...withoutValues(change), label: null }),
      );
      yield lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    }
  }
}

/** The header of a plan file. Throws Failure `E_PLAN_FILE` (exit 4) when the file is not a plan of this version. */
export async function readPlanHeader(path: string): Promise<PlanHeader> {
  const header = parse(await readFirstLine(path));
  if (header) return header;
  throw new Failure({
    code: 'E_PLAN_FILE',
    message: `${path} is not a plan file of version 1.`,
    hint: 'Write one with deskhaul plan SPEC --out FILE.',
    exitCode: exitCodes.refused,
  });
}

async function readFirstLine(path: string): Promise<string> {
  const stream = createReadStream(path, { encoding: 'utf8' });
  try {
    for await (const line of createInterface({ input: stream })) return line;
    return '';
  } catch (cause) {
    const message = `${path} cannot be read: ${describe(cause)}`;
    throw new Failure({ code: 'E_PLAN_FILE', message, exitCode: exitCodes.refused, cause });
  } finally {
    stream.destroy();
  }
}

const texts = [
  'name',
  'spec',
  'lineage',
  'tenant',
  'source',
  'specDigest',
  'catalogueDigest',
  'snapshotDigest',
  'createdAt',
];

function parse(line: string): PlanHeader | null {
  try {
    const value: unknown = JSON.parse(line);
    if (!isObject(value) || value.version !== 1 || typeof value.serial !== 'number') return null;
    return texts.every((key) => typeof value[key] === 'string') ? (value as unknown as PlanHeader) : null;
  } catch {
    return null;
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
