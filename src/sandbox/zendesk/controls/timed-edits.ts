import { type FaultRule, matches } from '../../kit/faults.ts';
import { type Incoming, json, type Reply, type Route } from '../../kit/message.ts';
import type { SandboxParts } from '../sandbox-parts.ts';
import { BadEdit, type Patch } from './edit-records.ts';
import { answerEdit, applyEdits } from './edit-routes.ts';
import { readRecords } from './records.ts';

/** An edit that waits for a request, and so happens in the middle of a run. */
interface TimedEdit {
  /** As in a fault: a path's prefix, or a glob. */
  match: FaultRule['match'];
  /** Happens once this many matching requests have been answered. */
  nth: number;
  entity: string;
  rows: Patch[];
  seen: number;
  done: boolean;
}

/** Edits that wait for their request. */
export interface TimedEdits {
  /** Makes the edits that waited for this request, now that it is answered. */
  answered(request: Incoming, reply: Reply): void;
  reset(): void;
  routes: Route[];
}

function readEdit({ store }: SandboxParts, value: unknown): TimedEdit {
  const { match = {}, nth = 1, entity, rows } = (value ?? {}) as Partial<TimedEdit>;
  if (typeof entity !== 'string' || !readRecords(store, entity.toLowerCase()))
    throw new BadEdit('a timed edit names an entity that there is');
  if (!Array.isArray(rows) || rows.length === 0) throw new BadEdit('a timed edit has rows');
  if (!Number.isInteger(nth) || nth < 1) throw new BadEdit('nth must be a whole number above 0');
  return { match, nth, entity: entity.toLowerCase(), rows, seen: 0, done: false };
}

/**
 * `POST /_sandbox/edits` with `{ match: { method?, path? }, nth?, entity, rows }`: the rows change right after the nth matching
 * request was answered, between two pages for example. `GET` lists those posted, and whether they have happened.
 */
export function createTimedEdits(parts: SandboxParts): TimedEdits {
  let edits: TimedEdit[] = [];
  return {
    answered({ method, path }, { status }) {
      if (status >= 400) return;
      for (const edit of edits) {
        if (edit.done || !matches(edit.match, method, path)) continue;
        edit.seen += 1;
        if (edit.seen < edit.nth) continue;
        edit.done = true;
        applyEdits(parts, edit.entity, edit.rows);
      }
    },
    reset() {
      edits = [];
    },
    routes: [
      { method: 'GET', path: '/_sandbox/edits', handle: () => json(200, edits) },
      {
        method: 'POST',
        path: '/_sandbox/edits',
        handle: (request) =>
          answerEdit(() => {
            const edit = readEdit(parts, request.json());
            edits.push(edit);
            return json(201, edit);
          }),
      },
    ],
  };
}
