import type { AccountContext } from '../account-context.ts';
import { idOf } from '../ids.ts';
import { rowDates } from './rule-base.ts';
import type { CustomObjectRecordRow, CustomObjectRow } from './setup-rows.ts';

export const ASSET_OBJECT = 'asset';
const ASSETS = ['Printer 4th floor', 'Scanner “Zoë”', 'Label printer <spare>'];

/** Records of custom objects have ULIDs for ids. */
export function assetId(index: number): string {
  return `01HQ7ZK3M5N8P2R4T6V9WXYB${String(index).padStart(2, '0')}`;
}

/** The account's own kinds of records, to which lookup fields can point. */
export function makeCustomObjects({ options }: AccountContext): CustomObjectRow[] {
  return [
    {
      url: `${options.baseUrl}/api/v2/custom_objects/${ASSET_OBJECT}.json`,
      key: ASSET_OBJECT,
      title: 'Asset',
      title_pluralized: 'Assets',
      description: 'What customers have from us',
      created_by_user_id: String(idOf('user', 0)),
      updated_by_user_id: String(idOf('user', 0)),
      ...rowDates(0, 1),
    },
  ];
}

export function makeCustomObjectRecords({ options }: AccountContext): CustomObjectRecordRow[] {
  return ASSETS.map((name, index) => ({
    url: `${options.baseUrl}/api/v2/custom_objects/${ASSET_OBJECT}/records/${assetId(index)}.json`,
    id: assetId(index),
    name,
    custom_object_key: ASSET_OBJECT,
    custom_object_fields: { serial_number: `SN-${1000 + index}` },
    external_id: null,
    created_by_user_id: String(idOf('user', 0)),
    updated_by_user_id: String(idOf('user', 0)),
    ...rowDates(index, ASSETS.length),
  }));
}
