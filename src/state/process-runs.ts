import { readFileSync } from 'node:fs';

/**
 * Whether a process of this id runs on this host, whoever it belongs to. One that has ended but whose parent never asked about it
 * (in a container whose first process does not) still has its id and takes signals: it is gone all the same.
 */
export function processRuns(pid: number): boolean {
  const state = readStat(pid)?.[0];
  if (state === 'Z' || state === 'X') return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** What Linux tells of a process after its command, from its state on (proc_pid_stat(5), field 3); null where nothing does. */
export function readStat(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command, in parentheses, may hold spaces and parentheses itself: fields count from the last one.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
