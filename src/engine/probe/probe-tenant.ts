import { Failure } from '../../model/failure.ts';
import { formatMarker } from '../../model/marker.ts';
import type { ProbeFact, TargetProbe } from '../../model/target-probe.ts';
import type { RunContext } from '../context.ts';
import { probeId } from './probe-key.ts';
import { createProbeWriter } from './probe-writer.ts';
import { type LeftOver, sweepProbes } from './sweep-probes.ts';

/** What a probe learned, and what of it stays behind. */
export interface Probed {
  facts: ProbeFact[];
  left: LeftOver[];
}

/** Finds out where the spec lets a probe write; writes nothing. Throws Failure `E_PROBE`. */
export async function openProbe(context: RunContext): Promise<TargetProbe> {
  const { target, catalogue, sourceKey, clock, signal } = context;
  const key = { entity: 'tickets', id: probeId(clock.now()) } as const;
  if (!target.probe) throw new Failure({ code: 'E_PROBE', message: 'This target has no probe.' });
  return await target.probe({ catalogue, key, marker: formatMarker(sourceKey, key), signal });
}

/**
 * Writes the probe's ticket with what hangs on it, tells what it learns, and deletes it all again, also after a failure; first
 * what an earlier probe left that was cut off.
 */
export async function probeTenant(context: RunContext, probe: TargetProbe): Promise<Probed> {
  const { store, target, clock, emit } = context;
  const from = { at: clock.now(), sent: target.reader.requests().sent };
  const facts: ProbeFact[] = [];
  const left = [...(await sweepProbes(context)).left];
  const { key, marker } = probe.ticket;
  const images: LeftOver[] = [];
  const writer = target.writer(context.catalogue);
  const floor = await writer.floor?.('tickets', context.signal);
  // Noted before the first request: whatever happens from here on, the ticket is looked for and deleted.
  await store.intend([
    {
      id: `${clock.now().toString(36).padStart(9, '0')}-probe`,
      operation: 'delete',
      key,
      marker,
      targetId: null,
      parentTargetId: null,
      parent: null,
      fields: {},
      file: null,
      digest: '',
      ...(floor ? { floor } : {}),
    },
  ]);
  try {
    const write = createProbeWriter(context);
    const tools = {
      write: (intents: Parameters<typeof write>[0]) => write(intents, context.signal),
      async uploadImage(file: Parameters<typeof writer.uploadImage>[0]) {
        const url = await writer.uploadImage(file, context.signal);
        images.push({ what: 'inline image', url, message: 'the target has no way to delete one' });
        return url;
      },
    };
    for await (const fact of probe.run(tools, context.signal)) {
      facts.push(fact);
      emit({ type: 'probe_fact', ...fact });
    }
  } finally {
    left.push(...(await sweepProbes(context)).left);
  }
  left.push(...images);
  const requests = target.reader.requests().sent - from.sent;
  emit({ type: 'probe_summary', facts: facts.length, left, requests, durationMs: clock.now() - from.at });
  return { facts, left };
}
