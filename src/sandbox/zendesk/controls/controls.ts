import type { Incoming, Reply, Route } from '../../kit/message.ts';
import type { SandboxParts } from '../sandbox-parts.ts';
import { createPageLimit } from './page-limit.ts';
import { createPlanGates, type PlanFeatures } from './plan-gates.ts';
import { createTimedEdits } from './timed-edits.ts';

/** What tests turn while the sandbox runs: features of the plan, edits in mid-run, the size of pages. */
export interface Controls {
  /** Runs before a request is answered; an answer ends it. */
  before(request: Incoming): Reply | undefined;
  /** Runs when it has been answered. */
  after(request: Incoming, reply: Reply): void;
  reset(): void;
  routes: Route[];
}

export function createControls(parts: SandboxParts, features: PlanFeatures): Controls {
  const gates = createPlanGates(features);
  const edits = createTimedEdits(parts);
  const pages = createPageLimit();
  return {
    before(request) {
      pages.lower(request);
      return gates.refuse(request);
    },
    after: edits.answered,
    reset() {
      for (const each of [gates, edits, pages]) each.reset();
    },
    routes: [...gates.routes, ...edits.routes, ...pages.routes],
  };
}
