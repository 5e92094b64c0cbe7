import type { Intent } from '../../../model/intent.ts';
import { isObject, type JsonValue } from '../../../model/json.ts';
import { readId, readRows } from '../client/decode.ts';
import type { AnswerShape } from './array-habits.ts';
import type { Standing, Strategy } from './strategy.ts';

/** What an accepted array's answer tells: ids as far as it shows them, and whether it gives reason to doubt that all were taken. */
export interface ReadAnswer {
  ids: Standing;
  shape: AnswerShape;
  isDoubtful: boolean;
  /** Whether it shows every element, whatever tells which is which. */
  showsAll: boolean;
}

/**
 * Reads the answer to an array, whatever its shape: all rows in any order, the first, the last, none. Rows are told by key, never
 * by position: an answer may be shortened or reordered. An answer about one record has to show it; one that begins to list and
 * stops, or lists a row without an id, is doubtful.
 */
export function readAnswer(intents: readonly Intent[], body: JsonValue, strategy: Strategy): ReadAnswer {
  const rows = readRows(body);
  const ids: Standing = new Map();
  const [only, row] = [intents[0], rows[0]];
  if (intents.length === 1 && only) {
    const id = rows.length === 1 && row ? strategy.idOf(row, only) : null;
    if (id !== null) ids.set(only.id, [id]);
    return {
      ids,
      shape: 'one',
      isDoubtful: id === null && !(row && readId(row.id) !== null),
      showsAll: rows.length === 1,
    };
  }
  for (const intent of intents) {
    const own = rows.filter((each) => strategy.isOf(each, intent));
    const id = own.length === 1 && own[0] ? strategy.idOf(own[0], intent) : null;
    if (id !== null) ids.set(intent.id, [id]);
  }
  const lists = Array.isArray(body) && body.filter(isObject).length > 0;
  const shown = rows.filter((each) => readId(each.id) !== null).length;
  const shape = shown === 0 ? 'none' : shown === 1 ? 'one' : 'list';
  return { ids, shape, isDoubtful: lists && shown !== intents.length, showsAll: shown === intents.length };
}
