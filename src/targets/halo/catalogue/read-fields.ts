import { isObject, type JsonObject } from '../../../model/json.ts';
import { readBoolean, readId, readRows, readText } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';
import { fieldTypes, type HaloField } from './catalogue-details.ts';

/** The tenant's custom field definitions with their options. `GET /FieldInfo/{id}` can answer 400, so only the list is used. */
export async function readFields(api: ReadApi): Promise<HaloField[]> {
  const rows = readRows(await api.get('/FieldInfo', { includevalues: true }, {}));
  return rows.flatMap((row) => {
    const id = readId(row.id);
    const name = readText(row.name);
    if (id === null || name === null) return [];
    const label = readText(row.label) ?? name;
    const type = Number(row.type ?? 0);
    // A date's `inputtype`: 0 a day, 1 with a time.
    const inputType = Number(row.inputtype ?? 0);
    const withTime = type === fieldTypes.date && inputType === 1;
    const limit = Number(row.characterlimit ?? 0) || null;
    const agentsOnly = readBoolean(row.onlyshowforagents);
    const usage = Number(row.usage ?? 1);
    const options = readOptions(row);
    return [{ id, name, label, usage, type, withTime, inputType, limit, agentsOnly, options }];
  });
}

function readOptions(row: JsonObject): HaloField['options'] {
  const values = Array.isArray(row.values) ? row.values.filter(isObject) : [];
  return values.flatMap((value) => {
    const id = readId(value.id);
    const name = readText(value.name) ?? readText(value.value);
    return id === null || name === null ? [] : [{ id, name }];
  });
}
