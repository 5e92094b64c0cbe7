import type { Row } from './parts/row.ts';
import { coldStart } from './rows/cold-start.ts';
import { cpu } from './rows/cpu.ts';
import { evaluator } from './rows/evaluator.ts';
import { plainScript } from './rows/plain-script.ts';
import { planner } from './rows/planner.ts';
import { requests } from './rows/requests.ts';
import { secondPlan } from './rows/second-plan.ts';
import { throughput } from './rows/throughput.ts';
import { whole } from './rows/whole.ts';

/** In the order of the table. */
export const rows: readonly Row[] = [
  requests,
  throughput,
  cpu,
  evaluator,
  planner,
  secondPlan,
  whole,
  coldStart,
  plainScript,
];
