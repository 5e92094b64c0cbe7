import type { Change } from '../../model/change.ts';
import type { Desired, Problem } from '../../model/desired.ts';
import type { PlanEntity, RecordKey } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';
import { referencesIn } from '../references.ts';
import type { PlanTally } from './plan-tally.ts';
import { isSynthetic } from './synthetic.ts';

export interface PlanEntry {
  change: Change;
  desired: Desired | null;
  inputDigest: string | null;
}

/** Puts changes into the plan and counts them on the way. */
export class PlanWriter {
  readonly tally: PlanTally;
  /** Records that the spec implies, to which a planned record refers. At most a handful. */
  readonly implied = new Map<string, RecordKey & { entity: PlanEntity }>();
  readonly #context: Pick<RunContext, 'store' | 'loaded'>;
  readonly #entities: ReadonlySet<PlanEntity>;

  /** Changes of other entities than these are left out. */
  constructor(context: Pick<RunContext, 'store' | 'loaded'>, tally: PlanTally, entities: Iterable<PlanEntity>) {
    this.#context = context;
    this.tally = tally;
    this.#entities = new Set(entities);
  }

  async add(all: readonly PlanEntry[]): Promise<void> {
    const entries = all.filter(({ change }) => this.#entities.has(change.key.entity));
    if (entries.length === 0) return;
    const located = entries.map(({ change, ...rest }) => ({ ...rest, change: this.#locate(change) }));
    for (const { change, desired } of located) {
      this.tally.add(change, desired);
      if (desired) this.#noteImplied(desired);
    }
    await this.#context.store.addChanges(located);
  }

  #locate(change: Change): Change {
    const { locate } = this.#context.loaded;
    const problems = change.problems.map(
      (problem): Problem =>
        problem.pointer && !problem.location ? { ...problem, location: locate(problem.pointer) } : problem,
    );
    return { ...change, problems };
  }

  #noteImplied(desired: Desired): void {
    for (const { $ref } of referencesIn(desired)) {
      const entity = $ref.entity as PlanEntity;
      if (isSynthetic(entity, $ref.id)) this.implied.set(`${entity}/${$ref.id}`, { entity, id: $ref.id });
    }
  }
}
