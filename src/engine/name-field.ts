import type { Entity, RecordKey } from '../model/entity.ts';
import type { TargetModel } from '../model/target-model.ts';

/** The target as far as it names its properties. */
export type Naming = Pick<TargetModel, 'nameOf'>;

/** A property of a record as people see it in the target; of a child (`comments/12.note_html`) with its record. */
export function nameField({ nameOf }: Naming, entity: Entity, field: string): string {
  const [, child, name] = /^((?:comments|attachments)\/.*)\.([^.]+)$/s.exec(field) ?? [];
  if (child === undefined || name === undefined) return nameOf?.(entity, field) ?? field;
  return `${child}, ${nameOf?.(child.split('/', 1)[0] as Entity, name) ?? name}`;
}

/** Several, each name once. */
export function listNames(naming: Naming, entity: Entity, fields: readonly string[]): string[] {
  return [...new Set(fields.map((field) => nameField(naming, entity, field)))];
}

/** The same in a sentence. */
export function nameFields(naming: Naming, { entity }: Pick<RecordKey, 'entity'>, fields: readonly string[]): string {
  return listNames(naming, entity, fields).join(', ');
}
