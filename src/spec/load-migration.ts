import { digest, digestText } from '../model/digest.ts';
import type { Finding, Location, Pointer } from '../model/finding.ts';
import { isObject } from '../model/json.ts';
import type { Migration } from '../model/migration.gen.ts';
import { lintExpressions, lintMigration } from './lint.ts';
import { type KnownFields, lintFields } from './lint-fields.ts';
import { lintPrivacy } from './lint-privacy.ts';
import { lintSourceFields } from './lint-source-fields.ts';
import { parseSpec } from './parse-spec.ts';
import { readSpec } from './read-spec.ts';
import { schemaFindings } from './schema-findings.ts';
import { specFinding } from './spec-finding.ts';
import { validateMigration } from './validate-migration.gen.js';

export interface LoadedMigration {
  /** The path as it was given. */
  file: string;
  /** With all defaults filled in; null when a finding is an error. */
  migration: Migration | null;
  /** All of them, in the order of the file. */
  findings: Finding[];
  /** Of the content: equal whatever the comments, the layout, the order of keys and the defaults that are written out. */
  digest: string;
  /** Where a value stands in the file; the nearest key above it when the file does not write it. */
  locate(pointer: Pointer): Location;
}

/**
 * Reads, checks and completes a spec, offline; its target fields against the `known` ones. Never throws for what is wrong with the
 * spec: that is in the findings.
 */
export async function loadMigration(file: string, known: KnownFields = {}): Promise<LoadedMigration> {
  const read = await readSpec(file);
  if ('text' in read) return checkSpec(file, read.text, known);
  const start = { file, line: 1, column: 1 };
  return { file, migration: null, findings: [read.finding], digest: digestText(''), locate: () => start };
}

/** The same for a spec that is already in memory; `file` is only named. */
export function checkSpec(file: string, text: string, known: KnownFields = {}): LoadedMigration {
  const { value, readable, findings, refused, locator } = parseSpec(file, text);
  const locate = (pointer: Pointer): Location => locator.value(pointer);
  const fail = (all: Finding[]): LoadedMigration => {
    return { file, migration: null, findings: sortFindings(all), digest: digestText(text), locate };
  };
  if (!readable) return fail(findings);
  if (!isObject(value)) {
    const draft = {
      code: 'E_TYPE',
      message: 'A spec is keys with values.',
      hint: 'Start from a file in migrations.example.',
    };
    return fail([...findings, specFinding(locator.value([]), draft)]);
  }

  findings.push(...lintExpressions(value, locator), ...lintSourceFields(value, locator));
  const completed = structuredClone(value);
  if (!validateMigration(completed)) {
    const told = new Set(refused.map((pointer) => JSON.stringify(pointer)));
    const more = schemaFindings(validateMigration.errors ?? [], value, locator);
    return fail([...findings, ...more.filter(({ pointer }) => !told.has(JSON.stringify(pointer)))]);
  }
  const migration = completed as unknown as Migration;
  findings.push(
    ...lintMigration(migration, locator),
    ...lintFields(migration, known, locator),
    ...lintPrivacy(migration, value, locator),
  );
  if (findings.some(({ severity }) => severity === 'error')) return fail(findings);
  return { file, migration, findings: sortFindings(findings), digest: digest(migration), locate };
}

function sortFindings(findings: Finding[]): Finding[] {
  const line = ({ location }: Finding): number => location?.line ?? 0;
  const column = ({ location }: Finding): number => location?.column ?? 0;
  return findings.toSorted((a, b) => line(a) - line(b) || column(a) - column(b));
}
