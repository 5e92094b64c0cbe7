import type { Change } from '../../model/change.ts';
import type { Desired, Problem } from '../../model/desired.ts';
import { formatKey, type PlanEntity, type RecordKey } from '../../model/entity.ts';
import { foldName } from '../../model/fold-name.ts';
import type { Store } from '../../model/store.ts';
import type { TargetModel } from '../../model/target-model.ts';
import type { RunContext } from '../context.ts';
import { referencesIn } from '../references.ts';
import { OldestNew } from './oldest-new.ts';
import type { PlanTally } from './plan-tally.ts';
import { createProblemLocator } from './problem-locator.ts';
import { isSynthetic } from './synthetic.ts';

export interface PlanEntry {
  change: Change;
  /** Kept in the store only under the change's digest. */
  desired: Desired | null;
  inputDigest: string | null;
}

/** Puts changes into the plan and counts them on the way. */
export class PlanWriter {
  readonly tally: PlanTally;
  readonly oldestNew = new OldestNew();
  /** Records that the spec implies, to which a planned record refers. A handful, and the distinct tags where these are prepared. */
  readonly implied = new Map<string, RecordKey & { entity: PlanEntity }>();
  readonly #store: Store;
  readonly #tagsOf: TargetModel['tagsOf'];
  readonly #locate: (entity: PlanEntity, problem: Problem) => Problem;
  readonly #entities: ReadonlySet<PlanEntity>;
  readonly #retried: ReadonlySet<string> | null;

  /**
   * Changes of other entities than these are left out; of a retry also those of records that are not `retried`, come along as what
   * these depend on, and stand or stay out as before.
   */
  constructor(
    context: RunContext,
    tally: PlanTally,
    entities: Iterable<PlanEntity>,
    retried: readonly RecordKey[] | null = null,
  ) {
    this.#store = context.store;
    this.#tagsOf = context.model.tagsOf;
    this.#locate = createProblemLocator(context);
    this.tally = tally;
    this.#entities = new Set(entities);
    this.#retried = retried && new Set(retried.map(formatKey));
  }

  get isRetry(): boolean {
    return this.#retried !== null;
  }

  async add(all: readonly PlanEntry[]): Promise<void> {
    const entries = all.filter(({ change }) => this.#entities.has(change.key.entity) && this.#isWanted(change));
    if (entries.length === 0) return;
    const located = entries.map(({ change, ...rest }) => ({
      ...rest,
      change: { ...change, problems: change.problems.map((problem) => this.#locate(change.key.entity, problem)) },
    }));
    for (const { change, desired } of located) {
      this.tally.add(change, desired);
      if (desired) this.#noteImplied(desired);
    }
    await this.#store.addChanges(located);
  }

  #isWanted({ key, action }: Change): boolean {
    if (!this.#retried || this.#retried.has(formatKey(key))) return true;
    return action !== 'unchanged' && action !== 'skip';
  }

  #noteImplied(desired: Desired): void {
    for (const { $ref } of referencesIn(desired)) {
      const entity = $ref.entity as PlanEntity;
      if (isSynthetic(entity, $ref.id)) this.implied.set(`${entity}/${$ref.id}`, { entity, id: $ref.id });
    }
    for (const id of this.#tagsOf?.(desired) ?? []) this.implied.set(`tags/${foldName(id)}`, { entity: 'tags', id });
  }
}
