import type { Entity } from './entity.ts';
import type { FileContent, Intent, Outcome } from './intent.ts';

export interface TargetWriter {
  /**
   * Writes a batch; yields one outcome for every intent, in any order. Splits and halves as the tenant demands; looks for what
   * may stand before it sends anything again. Attachments whose parent comment is in the batch may travel inside it.
   * Throws a Failure only for what concerns the whole run (permission, tenant gone); outcomes not yielded then are unknown.
   */
  write(batch: readonly Intent[], signal: AbortSignal): AsyncIterable<Outcome>;
  /**
   * An id of the target below which nothing can stand that is created from now on: kept with the intents of a batch before its
   * request leaves, so that whoever looks for one of them, however much later, need not look through all that stands. Null where
   * it makes no difference for this entity. A target that finds every marker by itself leaves this out.
   */
  floor?(entity: Entity, signal: AbortSignal): Promise<string | null>;
  /** Uploads an image for a body and answers the address to put into it. Throws Failure `E_IMAGE_REFUSED` for one it does not take, `E_IMAGE` where another try may do. */
  uploadImage(file: FileContent, signal: AbortSignal): Promise<string>;
  /** How many aggregates and how many bytes the engine should hand over at once. */
  batchHint(entity: Entity): { records: number; bytes: number };
}
