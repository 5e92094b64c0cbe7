import { randomBytes } from 'node:crypto';
import type { Entity, PlanEntity } from '../../../model/entity.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { Intent } from '../../../model/intent.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { FieldUsage } from '../catalogue/catalogue-details.ts';
import { markerProperty } from '../catalogue/markers.ts';
import { readId, readText } from '../client/decode.ts';
import { joinOrganizationId } from '../model/organization-id.ts';
import { findNewest, findOnce } from '../read/find-sought.ts';
import { articleMarker, memoPrefix } from '../read/read-articles.ts';
import type { ReadContext } from '../read/read-context.ts';
import { intentBytes } from './byte-limits.ts';
import { addCustomField, encodeFields } from './encode-fields.ts';
import { clientsOf } from './finish-articles.ts';
import { importFlags } from './import-flags.ts';
import { byMarker, type Standing, type Strategy } from './strategy.ts';
import type { WriteContext } from './write-context.ts';

export type RecordEntity = Exclude<PlanEntity, 'tickets' | 'settings'>;

/** Where a list shows our key, and the custom field that shows it to people. */
const markerPlaces: Partial<Record<RecordEntity, { property: string; usage: FieldUsage | null }>> = {
  organizations: { property: 'ref', usage: 'organizations' },
  contacts: { property: 'other5', usage: 'contacts' },
  folders: { property: 'third_party_id', usage: null },
};

/** Everything but tickets, their children and the tenant's settings. */
export function isRecord(entity: Entity): entity is RecordEntity {
  return !['tickets', 'comments', 'attachments', 'settings'].includes(entity);
}

export function recordStrategy(entity: RecordEntity, context: WriteContext, reading: ReadContext): Strategy {
  const place = markerPlaces[entity];
  return {
    entity,
    path: pathOf(entity, context),
    needsIds: true,
    // Their newest rows show their keys, so that one look brings all ids back.
    arrays: entity === 'organizations' || entity === 'contacts' ? 'always' : 'when-listed',
    sizeOf: intentBytes,
    encode: async (intents) => intents.map((intent) => encodeRecord(entity, intent, context)),
    idOf: (row) => idOf(entity, row, context),
    isOf:
      entity === 'articles'
        ? byMarker(articleMarker)
        : place
          ? byMarker((row) => readText(row[place.property]))
          : isNamed,
    isIndexed: true,
    async locate(intents, { signal }) {
      const sought = intents.map(({ key, marker, parentTargetId, fields }) => ({
        entity,
        key,
        marker,
        parentTargetId,
        fields,
      }));
      const newest = await findNewest(sought, reading, signal);
      const found =
        newest ?? new Map((await findOnce(sought, reading, signal)).map((each) => [each.sought, each.targetIds]));
      const standing: Standing = new Map();
      intents.forEach((intent, index) => {
        const each = sought[index];
        const ids = each ? (found.get(each) ?? []) : [];
        if (ids.length > 0) standing.set(intent.id, ids);
      });
      return standing;
    },
  };
}

/** Kinds without a place for a key go by their name, of which there is one in an array. */
function isNamed(row: JsonObject, { fields }: Intent): boolean {
  const name = (of: JsonObject) => readText(of.name) ?? readText(of.text);
  const own = name(fields);
  return own !== null && foldName(name(row) ?? '') === foldName(own);
}

export function encodeRecord(entity: RecordEntity, intent: Intent, context: WriteContext): JsonObject {
  const row = { ...importFlags(entity), ...encodeFields(intent.fields) };
  const { marker, operation } = intent;
  if (entity === 'articles') {
    // Hidden until it is seen that everybody else is held back.
    if (clientsOf(intent).length > 0) row.showforall = false;
    const note = intent.fields.internalmemoagent;
    if (marker !== null && (operation === 'create' || note !== undefined)) {
      row.internalmemoagent = [...(typeof note === 'string' ? [note] : []), `${memoPrefix}${marker}`].join('\n');
    }
  }
  if (operation !== 'create') return row;
  if (entity === 'agents') {
    // An account nobody can enter until an administrator sets its password; never an invitation.
    row.password = `${randomBytes(24).toString('base64url')}aA1!`;
    row.is_agent = true;
  }
  if (entity === 'groups') row.forrequests = true;
  if (marker === null) return row;
  const place = markerPlaces[entity];
  if (place) row[place.property] = marker;
  if (place?.usage && context.migration.prepare.markers) {
    const usage = isSite(entity, context) ? 'sites' : place.usage;
    addCustomField(row, markerProperty(usage), marker);
  }
  return row;
}

export function pathOf(entity: RecordEntity, context: WriteContext): string {
  if (entity === 'organizations') return isSite(entity, context) ? '/Site' : '/Client';
  return {
    groups: '/Team',
    agents: '/Agent',
    contacts: '/Users',
    folders: '/FAQLists',
    articles: '/KBArticle',
    macros: '/CannedText',
    tags: '/Tags',
    customFields: '/FieldInfo',
  }[entity];
}

function isSite(entity: RecordEntity, { migration }: WriteContext): boolean {
  return entity === 'organizations' && migration.organizations.as === 'site';
}

function idOf(entity: RecordEntity, row: JsonObject, context: WriteContext): string | null {
  const id = readId(row.id);
  if (entity !== 'organizations' || id === null) return id;
  const [client, site] = isSite(entity, context) ? [readId(row.client_id), id] : [id, readId(row.main_site_id)];
  return client !== null && site !== null ? joinOrganizationId(client, site) : null;
}
