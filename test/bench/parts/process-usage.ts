import { readdirSync, readFileSync } from 'node:fs';
import { readStat } from '../../../src/state/process-runs.ts';

/** What a family of processes took so far. */
export interface Usage {
  /** User and system time of all of them, in milliseconds. */
  cpuMs: number;
  /** The most memory that those which ran at the same time ever held (the sum of their VmHWM), in bytes. */
  peakBytes: number;
}

/** Linux counts CPU time in these. */
const tickMs = 10;

/** Watches a process and those it starts, by /proc, until `stop`; what a process did after the last look is not seen. */
export function watchProcess(pid: number, everyMs = 50): { usage(): Usage; stop(): Usage } {
  const seen = new Map<number, Usage>();
  let peakBytes = 0;
  const look = (): Usage => {
    let together = 0;
    for (const each of familyOf(pid)) {
      const usage = readUsage(each);
      if (!usage) continue;
      seen.set(each, usage);
      together += usage.peakBytes;
    }
    peakBytes = Math.max(peakBytes, together);
    return { cpuMs: [...seen.values()].reduce((sum, { cpuMs }) => sum + cpuMs, 0), peakBytes };
  };
  const timer = setInterval(look, everyMs);
  return {
    usage: look,
    stop: () => {
      clearInterval(timer);
      return look();
    },
  };
}

function familyOf(pid: number): number[] {
  const family = [pid];
  for (const each of family) family.push(...childrenOf(each));
  return family;
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** Null once it has ended. */
function readUsage(pid: number): Usage | null {
  try {
    const fields = readStat(pid);
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    if (!fields || !peak) return null;
    return { cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs, peakBytes: Number(peak[1]) * 1024 };
  } catch {
    return null;
  }
}
