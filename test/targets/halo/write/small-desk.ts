import type { DesiredChild } from '../../../../src/model/desired.ts';
import type { TargetModel } from '../../../../src/model/target-model.ts';
import type { Comment } from '../../../../src/model/thread.ts';
import * as make from '../records.ts';
import { createSmallEngine } from '../small-engine.ts';
import { startTenant } from '../tenant.ts';

export const sourceKey = 'test:acme';

/** Tickets without people, each with a public description and, on request, one comment with a file. */
export function tickets(
  model: TargetModel,
  count: number,
  options: { comments?: boolean | readonly Comment[]; summary?: string } = {},
) {
  return Array.from({ length: count }, (_, index) => {
    const id = `t${String(index).padStart(3, '0')}`;
    const more = Array.isArray(options.comments)
      ? options.comments
      : options.comments
        ? [make.comment(`${id}-k1`, { attachments: [make.file(`${id}-f`, `bytes ${id}`)] })]
        : [];
    const { desired } = model.desire({
      entity: 'tickets',
      record: make.ticket(id),
      thread: { id, comments: [make.comment(`${id}-k0`), ...more], sideConversations: [] },
      mapped: make.mapped(id, { summary: options.summary ?? `Ticket ${id}`, status: 'Closed', tickettype: 'Incident' }),
      directory: {
        ...make.createDirectory(),
        contact: () => ({ ref: null, name: null, email: null, kind: null }),
        organization: () => ({ ref: null, name: null, email: null, kind: null }),
      },
      sourceKey,
    });
    if (!desired) throw new Error('the ticket cannot be mapped');
    // Comments alone, so that they can be counted.
    return { ...desired, children: desired.children.filter(({ key }) => !key.id.startsWith('source:')) };
  });
}

/** A connected tenant with its marker fields, ready for tickets. */
export async function startDesk(options: Parameters<typeof startTenant>[0]) {
  const tenant = await startTenant(options);
  const catalogue = await tenant.catalogue();
  const model = tenant.target.model(catalogue);
  const writer = tenant.target.writer(catalogue);
  const engine = createSmallEngine(model, writer);
  await engine.create(model.preparations());
  return {
    tenant,
    model,
    engine,
    writer,
    /** Stored tickets of ours by marker. */
    async standing() {
      const rows = await tenant.rows('tickets');
      return rows
        .map((row) => String(row.third_party_id_string))
        .filter((marker) => marker.startsWith(sourceKey))
        .sort();
    },
    async notes() {
      const rows = await tenant.rows('actions');
      return rows.filter((row) => row.outcome === 'Imported Note').length;
    },
  };
}

export function childrenOf(records: readonly { children: DesiredChild[] }[], entity: string): DesiredChild[] {
  return records.flatMap(({ children }) => children).filter(({ key }) => key.entity === entity);
}
