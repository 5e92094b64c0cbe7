import { listOutcomes } from '../../../mapping/list-outcomes.ts';
import { isObject } from '../../../model/json.ts';
import type { MappingDocument } from '../../../model/mapping.ts';
import type { MutedSetting } from '../../../model/muted-setting.ts';
import { readRows } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';
import type { ReadContext } from '../read/read-context.ts';
import { aiConnectionKey, listAiSettings } from './ai-functions.ts';
import { countLive } from './count-live.ts';
import { menus } from './menus.ts';
import { readTicketType, type TicketType } from './ticket-type.ts';

export interface SettingsContext {
  reading: ReadContext;
  /** Defaults merged with the spec. */
  mapping: MappingDocument;
  now(): number;
}

/** The ticket types that the spec names, by its merged mapping and by `groups.restricted`; each with what it asks of tickets. */
export async function readChosenTypes(
  { reading: { api, migration }, mapping }: Omit<SettingsContext, 'now'>,
  signal?: AbortSignal,
): Promise<{ types: TicketType[]; complete: boolean }> {
  const { values, complete } = listOutcomes(mapping.tickets?.fields.tickettype);
  const restricted = Object.values(migration.groups.restricted).flatMap((rule) =>
    typeof rule === 'string' ? [] : [rule.tickettype],
  );
  const wanted = new Set([...values, ...restricted].map((name) => String(name).trim().toLowerCase()));
  const rows = readRows(await api.get('/TicketType', { showall: true }, signal ? { signal } : {}));
  const types: TicketType[] = [];
  for (const row of rows) {
    if (
      !wanted.has(
        String(row.name ?? '')
          .trim()
          .toLowerCase(),
      )
    )
      continue;
    const type = await readTicketType(api, String(row.id), signal);
    if (type) types.push(type);
  }
  return { types, complete };
}

/** What the spec's `prepare` mutes while a run writes, as it stands now. Throws Failure as the API client does. */
export async function listSettings(context: SettingsContext, signal: AbortSignal): Promise<MutedSetting[]> {
  const { approvals, ai } = context.reading.migration.prepare;
  return [
    ...(approvals === 'off' ? await listApprovals(context, signal) : []),
    ...(ai === 'off' ? await listAi(context.reading.api, signal) : []),
  ];
}

async function listApprovals(context: SettingsContext, signal: AbortSignal): Promise<MutedSetting[]> {
  const { types } = await readChosenTypes(context, signal);
  const settings: MutedSetting[] = [];
  for (const { id, name, approval } of types) {
    settings.push({
      id: `ticketType/${id}/approval_process_id`,
      title: `Approval of ticket type "${name}"`,
      value: approval === null ? 0 : Number(approval.id),
      found: approval === null ? 'none' : `"${approval.name}" (${approval.id})`,
      wanted: 0,
      menu: `${menus.ticketTypes} > ${name} > Approvals`,
      required: true,
      live: approval === null ? null : await countLive(context, id, signal),
    });
  }
  return settings;
}

async function listAi(api: ReadApi, signal: AbortSignal): Promise<MutedSetting[]> {
  const control = await api.get('/Control', {}, { signal });
  if (!isObject(control)) return [];
  return listAiSettings(control).map(({ key, title, value, off }) => ({
    id: `control/${key}`,
    title: `AI: ${title}`,
    value,
    found: typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value),
    wanted: off,
    menu: menus.ai,
    // The other functions have nothing to talk to once there is no connection.
    required: key === aiConnectionKey,
    live: null,
  }));
}
