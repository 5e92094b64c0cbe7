import type { InventoryGap, InventoryItem, InventoryKind, Rebuild } from '../../model/inventory.ts';
import type { Source } from '../../model/source.ts';

/** All of one kind, with what would rebuild it. */
export interface InventoryGroup {
  kind: InventoryKind;
  rebuild: Rebuild;
  /** Active ones first, each in the source's order. */
  items: InventoryItem[];
  active: number;
  inactive: number;
  /** Why there may be more. */
  gaps: string[];
}

export interface Inventory {
  source: { key: string; url: string };
  /** An instant in UTC. */
  createdAt: string;
  timezone: string;
  /** Every kind, also those of which there is none. */
  groups: InventoryGroup[];
  /** Why nothing could be listed at all; null where something was asked. */
  unlisted: string | null;
}

const kinds: readonly InventoryKind[] = [
  'macro',
  'trigger',
  'automation',
  'view',
  'sla',
  'schedule',
  'webhook',
  'brand',
  'form',
  'status',
];

/**
 * What works at the source and is no record: all of it, active or not. It is bounded by what the account is configured with, so it
 * is held whole. Throws what the source throws.
 */
export async function readInventory(
  source: Pick<Source, 'account' | 'inventory'>,
  options: { rebuild: (kind: InventoryKind) => Rebuild; now: number; timezone: string; signal: AbortSignal },
): Promise<Inventory> {
  const { rebuild, now, timezone, signal } = options;
  const { key, url } = await source.account();
  const items: InventoryItem[] = [];
  const gaps: InventoryGap[] = [];
  for await (const each of source.inventory?.(signal) ?? none()) {
    if ('reason' in each) gaps.push(each);
    else items.push(each);
  }
  const groups = kinds.map((kind): InventoryGroup => {
    const own = items.filter((item) => item.kind === kind);
    const active = own.filter((item) => item.active);
    const inactive = own.filter((item) => !item.active);
    return {
      kind,
      rebuild: rebuild(kind),
      items: [...active, ...inactive],
      active: active.length,
      inactive: inactive.length,
      gaps: gaps.filter((gap) => gap.kind === kind).map(({ reason }) => reason),
    };
  });
  const unlisted = source.inventory ? null : 'This source does not say what works there besides its records.';
  return { source: { key, url }, createdAt: new Date(now).toISOString(), timezone, groups, unlisted };
}

async function* none(): AsyncGenerator<InventoryItem | InventoryGap> {}
