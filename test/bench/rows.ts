import type { Row } from './parts/row.ts';
import { cpu } from './rows/cpu.ts';
import { requests } from './rows/requests.ts';

/** In the order of the table. */
export const rows: readonly Row[] = [requests, cpu];
