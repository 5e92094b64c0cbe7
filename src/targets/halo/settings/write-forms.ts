import type { Intent, Outcome } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { WriteContext } from '../write/write-context.ts';
import { outcomeOf } from './outcome-of.ts';
import { readTicketType } from './ticket-type.ts';

/** How a field stands on a form for one kind of people. */
const standing = { hidden: 0, shown: 1 } as const;

/**
 * Puts custom fields on ticket types (`fields["field:Product area"]` is its id, `visible:` whether end users see it). The list
 * that is sent takes the place of the stored one, so it is read at that moment and only added to.
 */
export async function* writeForms(
  intents: readonly Intent[],
  { api }: Pick<WriteContext, 'api'>,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  for (const intent of intents) {
    const id = String(intent.fields.tickettype_id ?? intent.targetId ?? '');
    const type = await readTicketType(api, id, signal);
    if (!type) {
      yield { kind: 'rejected', intent, code: 'halo_missing', message: 'the ticket type is gone', fatal: false };
      continue;
    }
    const added = fieldsOf(intent).filter(({ fieldid }) => !type.shown.includes(String(fieldid)));
    if (added.length === 0) {
      yield { kind: 'done', intent, targetId: id, url: null, findings: [] };
      continue;
    }
    const row = { id: Number(id), fields: [...type.fields, ...added] };
    yield outcomeOf(intent, await api.post('/TicketType', [row], signal), id);
  }
}

function fieldsOf({ fields }: Intent): JsonObject[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const [, label] = /^field:(.*)$/s.exec(name) ?? [];
    if (label === undefined) return [];
    const forUsers = fields[`visible:${label}`] === true ? standing.shown : standing.hidden;
    return [{ fieldid: Number(value), endusernew: forUsers, enduserdetail: forUsers }];
  });
}
