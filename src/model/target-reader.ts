import type { Actual } from './actual.ts';
import type { Learned } from './capabilities.ts';
import type { Catalogue } from './catalogue.ts';
import type { CheckItem } from './check.ts';
import type { PlanEntity } from './entity.ts';
import type { Existing } from './existing.ts';
import type { Found, Sought } from './intent.ts';
import type { JsonValue } from './json.ts';
import type { MutedSetting } from './muted-setting.ts';
import type { Field, Folder, Group, Person } from './records.ts';

/** All that plan, check and verify get: nothing here can write. */
export interface TargetReader {
  /** Proves credentials and rights; a Failure names the setting and where to find its right value. */
  tenant(): Promise<Tenant>;
  catalogue(): Promise<Catalogue>;
  /** Every record of an entity, in pages, for matching and for recovering markers. */
  existing(entity: PlanEntity): AsyncIterable<Existing[]>;
  /**
   * Records whose ids are above this one, newest first, in pages: what the target got since then. `after` null: one page of the
   * newest, without their markers. A target that does not count its ids up leaves this out.
   */
  newer?(entity: PlanEntity, after: string | null, signal: AbortSignal): AsyncIterable<Existing[]>;
  /**
   * Looks for exactly these; with patience for a lagging index when `patient`. It counts from `since` (epoch ms; default: now),
   * the last moment at which one of them may have been sent.
   */
  find(
    sought: readonly Sought[],
    options: {
      patient: boolean;
      since?: number;
      signal: AbortSignal;
    },
  ): AsyncIterable<Found>;
  /**
   * So long after it was sent (ms) a write may yet turn up of which nobody has waited for the answer: the server may still be at
   * work on it, and its index may lag. Absent: it is there at once, or never.
   */
  lateness?(): number;
  /**
   * All ids under which the target has each of these records that were just written, by marker: more than one where a copy
   * stands beside it. A target that cannot tell, or not of this entity, leaves it out.
   */
  copies?(
    entity: PlanEntity,
    written: readonly { marker: string; targetId: string }[],
    signal: AbortSignal,
  ): Promise<Map<string, string[]>>;
  /** Reads records back by their ids, with children if asked; ids that are gone are left out. */
  read(
    entity: PlanEntity,
    targetIds: readonly string[],
    options: { children: boolean; signal: AbortSignal },
  ): AsyncIterable<Actual>;
  /**
   * What else refers to a record, in pages: the tickets of a contact, the contacts of an organization, what holds a value of a custom
   * field since (ISO-8601). A target that tells nothing of a kind answers nothing.
   */
  uses?(
    sought: { entity: PlanEntity; targetId: string; marker: string | null; since: string | null },
    signal: AbortSignal,
  ): AsyncIterable<Use[]>;
  /** Reads an attachment's bytes back. */
  readFile(targetId: string, signal: AbortSignal): Promise<Uint8Array>;
  /** What the target sent, or is to send, since an instant (ISO-8601), in pages. Throws a Failure where it must not be read. */
  outgoing?(since: string, signal: AbortSignal): AsyncIterable<Outgoing[]>;
  /** Settings that the spec mutes while a run writes, with what stands there now. A target that mutes none leaves this out. */
  settings?(signal: AbortSignal): Promise<MutedSetting[]>;
  /** What stands there now, by the setting's id; a setting that is gone is left out. */
  readSettings?(ids: readonly string[], signal: AbortSignal): Promise<Map<string, JsonValue>>;
  /** Null where the tenant does not say. */
  seats?(signal: AbortSignal): Promise<Seats | null>;
  /** Each step of the target's part of the checklist. */
  check?(input: CheckInput, signal: AbortSignal): AsyncIterable<CheckItem>;
  /** What was learned of how the tenant takes records; empty while nothing was. */
  learned?(): Learned[];
  requests(): RequestUsage;
  close(): Promise<void>;
}

export interface Tenant {
  /** Stable and safe in a file name: `acme.haloitsm.com`. */
  key: string;
  url: string;
}

/** A record of the target that refers to another. */
export interface Use {
  entity: PlanEntity;
  targetId: string;
}

/** A message that left the target or waits to leave. */
export interface Outgoing {
  id: string;
  /** The ticket it is about, by the target's id. */
  ticketId: string | null;
  createdAt: string | null;
}

/** How many more agents the tenant's licences allow. */
export interface Seats {
  total: number;
  taken: number;
}

/** What the target's part of the checklist looks at: the spec's mapping and what the source holds. */
export interface CheckInput {
  catalogue: Catalogue;
  /** Definitions of the source's custom fields. */
  fields: readonly Field[];
  /** The source's groups, agents, and categories and sections, in pages. */
  groups: AsyncIterable<readonly Group[]>;
  agents: AsyncIterable<readonly Person[]>;
  folders: AsyncIterable<readonly Folder[]>;
}

export interface RequestUsage {
  /** Sent so far by this process. */
  sent: number;
  /** Of which not GET, token calls left out. */
  writes: number;
  /** In the current window, against its limit. */
  inWindow: number;
  limit: number;
  windowMs: number;
  /** When waiting for the window: until when (ms since the epoch). */
  waitingUntil: number | null;
}
