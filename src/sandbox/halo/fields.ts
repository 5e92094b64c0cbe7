import { json, type Route } from '../kit/message.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { whereEqual } from './conditions.ts';
import { invalid, missing, plain } from './errors.ts';
import type { Halo } from './halo.ts';
import { readId, readParams } from './query.ts';
import type { Row } from './store.ts';
import { list, num, str } from './values.ts';
import { wire } from './wire.ts';

/** The routes of custom field definitions (/FieldInfo). */
export function fieldRoutes(halo: Halo): Route[] {
  return [
    {
      method: 'GET',
      path: '/api/FieldInfo',
      handle: (request) => {
        const params = readParams(request);
        const usage = params.int('typeid');
        const rows = halo.store.select('fields', { where: usage === undefined ? [] : [whereEqual('usage', usage)] });
        const withValues = params.flag('includevalues');
        return wire(
          halo,
          200,
          rows.map(({ values, ...row }) => (withValues ? { ...row, values } : row)),
        );
      },
    },
    // The real service cannot read one definition by id.
    { method: 'GET', path: '/api/FieldInfo/:id', handle: () => json(400, 'No matching custom table') },
    postRoute(halo, '/api/FieldInfo', { schema: 'FieldInfo', write: (input) => writeField(halo, input) }),
    {
      method: 'DELETE',
      path: '/api/FieldInfo/:id',
      handle: (request) => {
        if (!halo.store.remove('fields', readId(request))) throw missing('Field');
        return deleted();
      },
    },
  ];
}

function writeField(halo: Halo, input: Input): Row {
  if (num(input.id) > 0) {
    const field = halo.store.get('fields', num(input.id));
    if (!field) throw missing('Field');
    const { id: _, name: __, usage: ___, new_values, values: ____, ...changes } = input;
    const row = {
      ...field,
      ...changes,
      values: [...list(field.values), ...options(new_values, list(field.values).length)],
    };
    halo.store.update('fields', row);
    return row;
  }
  if (input.usage === undefined) throw plain('No matching custom table');
  const name = str(input.name);
  if (!/^\w{1,64}$/.test(name)) throw invalid('The field name must have 1 to 64 letters, digits or underscores');
  const taken = halo.store.count('fields', {
    where: [whereEqual('name', `CF${name}`), whereEqual('usage', num(input.usage))],
  });
  if (taken) throw invalid(`A field named CF${name} already exists`);
  const { new_values, ...rest } = input;
  return halo.store.insert('fields', {
    label: name,
    type: 0,
    inputtype: 0,
    characterlimit: 0,
    custom: 1,
    searchable: false,
    mandatory: false,
    ...rest,
    id: undefined,
    guid: halo.random.uuid(),
    name: `CF${name}`,
    values: options(new_values, 0),
  });
}

function options(names: unknown, taken: number): { id: number; name: string }[] {
  const labels = str(names)
    .split(',')
    .map((each) => each.trim());
  return labels.filter(Boolean).map((label, index) => ({ id: taken + index + 1, name: label }));
}
