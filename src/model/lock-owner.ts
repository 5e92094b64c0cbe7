export interface LockOwner {
  pid: number;
  processStart: string;
  host: string;
  command: string;
  spec: string;
  since: string;
}
