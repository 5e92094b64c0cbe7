import { open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { exitCodes, Failure } from '../model/failure.ts';
import { foldName } from '../model/fold-name.ts';
import { type Insertion, insertEntries } from './insert-entries.ts';
import { checkSpec, type LoadedMigration } from './load-migration.ts';

/**
 * Puts entries into the maps of a spec file, whole or not at all, and answers the maps that could not be written: those that an
 * alias shares. Everything else in the file stays as it is. Throws Failure `E_SPEC_CHANGED` when the file says something else
 * than when it was loaded, `E_SPEC_WRITE` when it cannot be written.
 */
export async function writeMatches(
  loaded: Pick<LoadedMigration, 'file' | 'digest'>,
  insertions: readonly Insertion[],
): Promise<{ changed: boolean; refused: Insertion[] }> {
  const { file } = loaded;
  const path = await realpath(file);
  const before = await readFile(path, 'utf8');
  if (checkSpec(file, withoutMark(before)).digest !== loaded.digest) throw changedMeanwhile(file);
  const refused: Insertion[] = [];
  let text = before;
  for (const insertion of insertions) {
    const next = insertOne(file, text, insertion);
    if (next === null) refused.push(insertion);
    else text = next;
  }
  if (text !== before) await replace(path, text);
  return { changed: text !== before, refused };
}

/** Null also where the result would not say what was meant: then nothing is written. */
function insertOne(file: string, text: string, insertion: Insertion): string | null {
  const comments = insertion.comments.filter((comment) => !isThere(text, comment));
  const next = insertEntries(text, { ...insertion, comments });
  if (next === null || next === text) return next;
  const [was, is] = [text, next].map((each) => checkSpec(file, withoutMark(each)).migration);
  if (!was || !is) return null;
  const expected = structuredClone(was) as unknown as Record<string, unknown>;
  let map = expected;
  for (const key of insertion.path) {
    map[key] ??= {};
    map = map[key] as Record<string, unknown>;
  }
  Object.assign(map, Object.fromEntries(insertion.entries));
  return isEqual(expected, is) ? next : null;
}

/** A decision that was proposed before is not proposed again, whatever was written behind it since. */
function isThere(text: string, comment: string): boolean {
  const key = foldName(comment.split(': ')[0] ?? comment);
  return text.split('\n').some((line) => {
    const said = /^\s*#\s*(.*?):(?:\s|$)/.exec(line)?.[1];
    return said !== undefined && foldName(said) === key;
  });
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.keys(b)];
  return (
    left.length === right.length && left.every(([key, value]) => isEqual(value, (b as Record<string, unknown>)[key]))
  );
}

async function replace(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const { mode } = await stat(path);
    const handle = await open(draft, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await unlink(draft).catch(() => {});
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Failure({
      code: 'E_SPEC_WRITE',
      message: `${path} could not be written: ${why}`,
      hint: 'Check the permissions of the file and its folder. The spec is as it was.',
      cause,
    });
  }
}

function changedMeanwhile(file: string): Failure {
  return new Failure({
    code: 'E_SPEC_CHANGED',
    message: `${file} was changed while matches were looked for; nothing was written.`,
    hint: 'Run the same command again.',
    exitCode: exitCodes.refused,
  });
}
