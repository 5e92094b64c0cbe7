import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Options, Result, ResultPromise } from 'execa';
import type { Event } from '../../src/model/events.ts';
import type { HaloSwitches } from '../../src/sandbox/halo/switches.ts';
import type { FaultRule } from '../../src/sandbox/kit/faults.ts';
import type { SandboxesOptions, SandboxReady } from '../../src/sandbox/start-sandboxes.ts';
import { startSandboxes } from '../../src/sandbox/start-sandboxes.ts';
import { deskhaul, environment } from './cli.ts';

const example = fileURLToPath(new URL('../../migrations.example/zendesk-to-halo.yaml', import.meta.url));

/** `files` is the second host of the Zendesk sandbox, which holds the bytes of files. */
export type Side = 'zendesk' | 'files' | 'halo';

export interface PortalUser {
  id: string | number;
  emails: string[];
  /** Halo only: our key. */
  marker?: string | null;
}

/** What a user sees in a help desk's portal. */
export interface Portal {
  user: { id: string | number; name: string; emails: string[] };
  tickets: {
    id: string | number;
    reference: string | null;
    subject: string;
    fields: Record<string, string>;
    messages: { author: string; at: string; text: string; files: string[] }[];
  }[];
  articles: { id: string | number; title: string; locale: string | null; text: string; files: string[] }[];
}

export interface SentRequest {
  method: string;
  path: string;
  status: number;
}

/** A Zendesk, a Halo and somebody at a terminal, in a folder of their own. */
export interface Scene {
  ready: SandboxReady;
  /** When it opened, in milliseconds: both sandboxes' clocks began then. */
  startedAt: number;
  folder: string;
  /** Where the states lie. */
  state: string;
  env: Record<string, string>;
  /** The example spec with these replacements, written into the folder; each text to replace must be there. */
  spec(replacements?: Record<string, string>, name?: string): Promise<string>;
  /** `wrapper`: a command that gets the program as its last arguments. */
  run(
    args: readonly string[],
    env?: Record<string, string>,
    options?: Options,
    wrapper?: readonly string[],
  ): ResultPromise;
  records<T = Record<string, unknown>>(side: Side, entity: string): Promise<T[]>;
  /** Changes rows of the Zendesk account, as its users would. */
  edit(entity: string, rows: Record<string, unknown>[]): Promise<void>;
  fault(side: Side, rule: FaultRule): Promise<void>;
  /** Whether one of the side's faults has struck a request. */
  isStruck(side: Side): Promise<boolean>;
  clearFaults(side: Side): Promise<void>;
  /** Lets the Halo behave otherwise from now on; see `haloSwitches`. */
  throwSwitches(switches: Partial<HaloSwitches>): Promise<void>;
  requests(side: Side): Promise<SentRequest[]>;
  /** What the Halo did by itself: mail, rules, surveys and the like. */
  effects(): Promise<unknown[]>;
  /** Everybody who may look into the side's portal. */
  portalUsers(side: 'zendesk' | 'halo'): Promise<PortalUser[]>;
  portal(side: 'zendesk' | 'halo', user: string | number): Promise<Portal>;
  /** Lets days pass in the Halo with its nightly jobs; answers what these did. */
  advance(days: number): Promise<unknown[]>;
  /** Ids of the records that show each awkward case of the Zendesk account. */
  cases(): Promise<Record<string, string[]>>;
  /** How many requests Halo got that were neither GET nor for a token. */
  writes(): Promise<number>;
  close(): Promise<void>;
}

/** Both sandboxes in this process, 200 times as fast as the real ones; the program runs in processes of its own. */
export async function openScene(options: Partial<SandboxesOptions> = {}): Promise<Scene> {
  const startedAt = Date.now();
  const { ready, close } = await startSandboxes({
    seed: 1,
    tickets: 25,
    profile: 'modern',
    timeScale: 200,
    ...options,
  });
  const folder = await mkdtemp(join(tmpdir(), 'deskhaul-scene-'));
  const state = join(folder, 'state');
  const env = environment(ready, state);
  const urls: Record<Side, string> = {
    zendesk: ready.zendesk.url,
    files: `http://${ready.zendesk.fileHosts[0]}`,
    halo: ready.halo.url,
  };

  async function ask(side: Side, path: string, init?: RequestInit): Promise<unknown> {
    const answer = await fetch(`${urls[side]}/_sandbox/${path}`, init);
    if (!answer.ok) throw new Error(`${side} answers ${answer.status} to ${path}: ${await answer.text()}`);
    return answer.json();
  }
  const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

  return {
    ready,
    startedAt,
    folder,
    state,
    env,
    async spec(replacements = {}, name = 'migration.yaml') {
      let text = await readFile(example, 'utf8');
      for (const [from, to] of Object.entries(replacements)) {
        if (!text.includes(from)) throw new Error(`the example spec does not hold ${JSON.stringify(from)}`);
        text = text.replace(from, () => to);
      }
      const file = join(folder, name);
      await writeFile(file, text);
      return file;
    },
    run: (args, more = {}, settings = {}, wrapper = []) => deskhaul(args, { ...env, ...more }, settings, wrapper),
    records: async <T>(side: Side, entity: string) => (await ask(side, `records/${entity}`)) as T[],
    edit: async (entity, rows) => {
      await ask('zendesk', `records/${entity}`, post(rows));
    },
    fault: async (side, rule) => {
      await ask(side, 'faults', post(rule));
    },
    isStruck: async (side) => ((await ask(side, 'faults')) as { struck: number }[]).some(({ struck }) => struck > 0),
    clearFaults: async (side) => {
      await ask(side, 'faults', { method: 'DELETE' });
    },
    throwSwitches: async (switches) => {
      await ask('halo', 'switches', post(switches));
    },
    requests: async (side) => (await ask(side, 'requests')) as SentRequest[],
    effects: async () => (await ask('halo', 'effects')) as unknown[],
    portalUsers: async (side) => (await ask(side, 'portal')) as PortalUser[],
    portal: async (side, user) => (await ask(side, `portal?user=${encodeURIComponent(user)}`)) as Portal,
    advance: async (days) =>
      ((await ask('halo', `advance?days=${days}`, { method: 'POST' })) as { effects: unknown[] }).effects,
    cases: async () => (await ask('zendesk', 'cases')) as Record<string, string[]>,
    async writes() {
      const requests = (await ask('halo', 'requests')) as SentRequest[];
      return requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/auth/token')).length;
    },
    async close() {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** `line:column` of a text in a file, 1-based, as findings name it. */
export async function placeOf(file: string, text: string): Promise<string> {
  const before = (await readFile(file, 'utf8')).split(text);
  if (before.length !== 2) throw new Error(`${JSON.stringify(text)} is not once in ${file}`);
  const lines = (before[0] ?? '').split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** Every line of `--format json` output. */
export function eventsOf(result: Result): Event[] {
  return String(result.stdout)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Event);
}

/** Every key of ours in these entities of the Halo sandbox, as often as a record carries it. */
export async function markersOf(scene: Scene, entities: readonly string[]): Promise<string[]> {
  const rows = await Promise.all(entities.map((entity) => scene.records('halo', entity)));
  return rows.flat().flatMap((row) => {
    const keys = JSON.stringify(row).match(/"zendesk:[^"]+"/g) ?? [];
    return [...new Set(keys)];
  });
}
