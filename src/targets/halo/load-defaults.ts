import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { PlanEntity } from '../../model/entity.ts';
import type { EntityMapping, MappingDocument } from '../../model/mapping.ts';
import { packageFile } from '../../model/package-file.ts';

/** The default mapping of this target, from `defaults.yaml` beside this module or from its copy in the build. */
export function loadDefaults(): MappingDocument {
  const beside = fileURLToPath(new URL('./defaults.yaml', import.meta.url));
  const file = existsSync(beside) ? beside : packageFile('dist/defaults/halo.yaml');
  const document = parse(readFileSync(file, 'utf8')) as Partial<Record<PlanEntity, Partial<EntityMapping>>>;
  return Object.fromEntries(
    Object.entries(document).map(([entity, { fields = {}, customFields = {} }]) => [entity, { fields, customFields }]),
  );
}
