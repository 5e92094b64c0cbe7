import type { Row } from './parts/row.ts';
import { coldStart } from './rows/cold-start.ts';
import { cpu } from './rows/cpu.ts';
import { evaluator } from './rows/evaluator.ts';
import { memory } from './rows/memory.ts';
import { plainScript } from './rows/plain-script.ts';
import { planner } from './rows/planner.ts';
import { requests } from './rows/requests.ts';
import { resume } from './rows/resume.ts';
import { secondPlan } from './rows/second-plan.ts';
import { throughput } from './rows/throughput.ts';
import { verify } from './rows/verify.ts';

/** In the order of the table. */
export const rows: readonly Row[] = [
  requests,
  throughput,
  cpu,
  evaluator,
  planner,
  memory,
  secondPlan,
  resume,
  verify,
  coldStart,
  plainScript,
];
