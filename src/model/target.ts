import type { Catalogue } from './catalogue.ts';
import type { RecordKey } from './entity.ts';
import type { MappingDocument } from './mapping.ts';
import type { TargetModel } from './target-model.ts';
import type { TargetProbe } from './target-probe.ts';
import type { TargetReader } from './target-reader.ts';
import type { TargetWriter } from './target-writer.ts';

/** A connected target. `writer` is called by apply alone. */
export interface Target {
  /** Also reads the tenant's capabilities from, and tells them to, the memory it was connected with. */
  reader: TargetReader;
  /** The default mapping, readable. */
  defaults: MappingDocument;
  model(catalogue: Catalogue): TargetModel;
  writer(catalogue: Catalogue): TargetWriter;
  /**
   * Reads where the spec lets a probe write; `key` names its ticket. Throws Failure `E_PROBE` where the spec names no place, or
   * one that does not stand. A target without a probe leaves this out.
   */
  probe?(options: { catalogue: Catalogue; key: RecordKey; marker: string; signal: AbortSignal }): Promise<TargetProbe>;
}
