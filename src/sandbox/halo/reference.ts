import { type Incoming, json, type Reply, type Route } from '../kit/message.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { type Condition, whereEqual } from './conditions.ts';
import { databaseError, invalid, missing } from './errors.ts';
import { CLOSED, type Halo } from './halo.ts';
import { listReply } from './listing.ts';
import { changesOf } from './merge.ts';
import { type Params, readId, readParams } from './query.ts';
import { type ReferenceKind, referenceKinds } from './reference-kinds.ts';
import type { Row } from './store.ts';
import { list, num, shown, str } from './values.ts';
import { wire } from './wire.ts';

/** The entities that this file serves. */
export const referenceEntities: readonly string[] = referenceKinds.map(({ entity }) => entity);

/** The routes of reference data. */
export function referenceRoutes(halo: Halo): Route[] {
  return referenceKinds.flatMap((kind) => [
    { method: 'GET', path: `/api/${kind.path}`, handle: (request) => listKind(halo, kind, readParams(request)) },
    { method: 'GET', path: `/api/${kind.path}/:id`, handle: (request) => readKind(halo, kind, request) },
    postRoute(halo, `/api/${kind.path}`, { schema: kind.schema, write: (input) => writeKind(halo, kind, input) }),
    {
      method: 'DELETE',
      path: `/api/${kind.path}/:id`,
      handle: (request) => {
        if (!halo.store.remove(kind.entity, readId(request))) throw missing(kind.what);
        return deleted();
      },
    } satisfies Route,
  ]);
}

function listKind(halo: Halo, { entity, filters = {}, envelope, read = shown }: ReferenceKind, params: Params): Reply {
  const where = Object.entries(filters).flatMap(([name, property]) => {
    const value = params.text(name);
    return value === undefined
      ? []
      : [whereEqual(property, /^\d+$/.test(value) && !property.startsWith('third') ? Number(value) : value)];
  });
  if (entity === 'statuses') where.push(...whereStatus(halo, params));
  if (envelope) return listReply(halo, params, { entity, key: envelope, where, read });
  return wire(halo, 200, halo.store.select(entity, { where }).map(read));
}

/** `excludeclosed`, and `tickettype_id`, which leaves the statuses that a type allows. */
function whereStatus(halo: Halo, params: Params): Condition[] {
  const where: Condition[] = params.flag('excludeclosed') ? [{ sql: 'id <> ?', values: [CLOSED] }] : [];
  const type = halo.store.get('tickettypes', params.int('tickettype_id') ?? 0);
  if (type?.allowall_status === false) {
    const ids = list(type.allowed_status).map(({ status_id }) => num(status_id));
    where.push({ sql: `id IN (${ids.map(() => '?').join()})`, values: ids });
  }
  return where;
}

function readKind(halo: Halo, { entity, what, unreadable, read = shown }: ReferenceKind, request: Incoming): Reply {
  if (unreadable) return json(400, `Invalid ${what}`);
  const guid =
    entity === 'priorities' ? halo.store.select(entity).find((row) => row.$guid === request.params.id) : undefined;
  const row = guid ?? halo.store.get(entity, readId(request));
  if (!row) throw missing(what);
  return wire(halo, 200, read(row));
}

function writeKind(halo: Halo, { entity, what, required, unique, onCreate }: ReferenceKind, input: Input): Row {
  const stored = num(input.id) > 0 ? halo.store.get(entity, num(input.id)) : null;
  if (stored === undefined) throw missing(what);
  if (stored) {
    const row = { ...stored, ...changesOf(input) };
    halo.store.update(entity, row);
    return row;
  }
  // What was made for a user interface alone leaves columns without a value.
  if (!required)
    throw databaseError(
      515,
      `Cannot insert the value NULL into column 'template', table 'D_sandbox.dbo.${what.replace(' ', '').toUpperCase()}'; column does not allow nulls. INSERT fails.\r\nThe statement has been terminated.`,
    );
  for (const name of required) if ((input[name] ?? '') === '') throw invalid(`${what} ${name} must be entered`);
  if (unique && halo.store.count(entity, { where: [whereEqual(unique, str(input[unique]))] }))
    throw invalid(`A ${what} with this name already exists`);
  const row = halo.store.insert(entity, { guid: halo.random.uuid(), ...changesOf(input) });
  onCreate?.(halo, row);
  return row;
}
