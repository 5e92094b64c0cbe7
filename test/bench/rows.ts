import type { Row } from './parts/row.ts';
import { coldStart } from './rows/cold-start.ts';
import { cpu } from './rows/cpu.ts';
import { memory } from './rows/memory.ts';
import { requests } from './rows/requests.ts';
import { throughput } from './rows/throughput.ts';
import { verify } from './rows/verify.ts';

/** In the order of the table. */
export const rows: readonly Row[] = [requests, throughput, cpu, memory, verify, coldStart];
