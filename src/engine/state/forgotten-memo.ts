import { type Entity, formatKey, type RecordKey } from '../../model/entity.ts';
import type { Store } from '../../model/store.ts';

const memo = 'forgotten';

/** Records that the state was told to forget; the next plan looks whether they stand in the target all the same. */
export async function readForgotten(store: Pick<Store, 'memo'>): Promise<RecordKey[]> {
  const value = await store.memo(memo);
  if (!Array.isArray(value)) return [];
  return value.map((text) => {
    const [entity = '', ...id] = String(text).split('/');
    return { entity: entity as Entity, id: id.join('/') };
  });
}

export async function keepForgotten(store: Pick<Store, 'putMemo'>, keys: readonly RecordKey[]): Promise<void> {
  await store.putMemo(memo, [...new Set(keys.map(formatKey))]);
}
