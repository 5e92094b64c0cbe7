import { type Incoming, json, type Reply, type Route } from '../../kit/message.ts';
import { forbidden, notFound } from '../errors.ts';

/** What not every plan has, and where it is served, below `/api/v2/`. */
const FEATURES = {
  side_conversations: /^tickets\/([^/]+\/)?side_conversations(\/|$)/,
  slas: /^slas\//,
  group_slas: /^group_slas\//,
  schedules: /^business_hours\//,
  custom_objects: /^custom_objects(\/|$)/,
  custom_statuses: /^custom_statuses(\/|$)/,
  ticket_forms: /^ticket_forms(\/|$)/,
  satisfaction: /^satisfaction_(ratings|reasons)(\/|$)/,
  user_segments: /^help_center\/user_segments(\/|$)/,
} as const;

type PlanFeature = keyof typeof FEATURES;

/** `on`, or the status with which every request for the feature is refused. */
type Gate = 'on' | 403 | 404;

/** What is said of some features. */
export type PlanFeatures = Partial<Record<PlanFeature, Gate>>;

/** Which features the account has. */
export interface PlanGates {
  /** The refusal of a request for a feature that the account lacks. */
  refuse(request: Incoming): Reply | undefined;
  /** Back to how the account was opened. */
  reset(): void;
  routes: Route[];
}

function featureOf(path: string): PlanFeature | undefined {
  const below = path.replace(/^\/api\/v2\//i, '').replace(/\.json$/i, '');
  return (Object.keys(FEATURES) as PlanFeature[]).find((feature) => FEATURES[feature].test(below));
}

function readGates(value: unknown): PlanFeatures {
  const entries = Object.entries(value as object);
  for (const [feature, gate] of entries) {
    if (!(feature in FEATURES)) throw new RangeError(`no feature ${feature}; there are ${Object.keys(FEATURES)}`);
    if (gate !== 'on' && gate !== 403 && gate !== 404) throw new RangeError(`${feature} must be "on", 403 or 404`);
  }
  return Object.fromEntries(entries);
}

/**
 * Every account lacks service levels of groups, which is the highest plan's; `initial` takes more away or gives it.
 * `POST /_sandbox/features` with `{ feature: "on" | 403 | 404 }` changes it while the sandbox runs; `GET` lists all.
 */
export function createPlanGates(initial: PlanFeatures): PlanGates {
  const start = (): Record<PlanFeature, Gate> => {
    const all = Object.keys(FEATURES).map((feature) => [feature, 'on']);
    return { ...Object.fromEntries(all), group_slas: 403, ...initial };
  };
  let gates = start();
  return {
    refuse({ path }) {
      const feature = featureOf(path);
      const gate = feature === undefined ? 'on' : gates[feature];
      if (gate === 'on') return undefined;
      return gate === 404 ? notFound().reply : forbidden('The plan of this account does not have this feature.').reply;
    },
    reset() {
      gates = start();
    },
    routes: [
      { method: 'GET', path: '/_sandbox/features', handle: () => json(200, gates) },
      {
        method: 'POST',
        path: '/_sandbox/features',
        handle: (request) => {
          try {
            gates = { ...gates, ...readGates(request.json()) };
            return json(200, gates);
          } catch (error) {
            if (error instanceof RangeError || error instanceof SyntaxError) return json(400, { error: error.message });
            throw error;
          }
        },
      },
    ],
  };
}
