import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { mayImport } from './import-rules.ts';

function roomRule(room: string): IForbiddenRuleType {
  const allowed = [room, ...(mayImport[room] ?? [])];
  return {
    name: `${room} imports only ${allowed.slice(1).join(', ') || 'itself'}`,
    severity: 'error',
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${allowed.join('|')})/` },
  };
}

/** A platform's folder is an island: another platform's, and its registry, are out of its reach. */
function islandRule(room: string): IForbiddenRuleType {
  return {
    name: `one of ${room} knows nothing of the others`,
    severity: 'error',
    from: { path: `^src/${room}/([^/]+)/` },
    to: { path: `^src/${room}/`, pathNot: `^src/${room}/$1/` },
  };
}

/** Violations below `root`, a line each. Throws when it saw fewer modules than there are: a check that reads nothing passes everything. */
export async function findImportViolations(root: string): Promise<string[]> {
  const rooms = Object.keys(mayImport);
  const { output } = await cruise(
    ['src'],
    {
      baseDir: root,
      ruleSet: {
        forbidden: [
          ...rooms.map(roomRule),
          islandRule('sources'),
          islandRule('targets'),
          {
            name: 'no cycles',
            severity: 'error',
            from: {},
            to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
          },
        ],
      },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      validate: true,
    },
    { extensions: ['.ts', '.js'] },
  );
  const result = output as ICruiseResult;
  const seen = new Set(result.modules.map((module) => module.source));
  const present = globSync('src/**/*.ts', { cwd: root });
  const unseen = present.filter((file) => !seen.has(file) && existsSync(join(root, file)));
  const unknown = present.filter((file) => !rooms.includes(file.split('/')[1] ?? ''));
  if (present.length === 0 || unseen.length > 0)
    throw new Error(`saw ${seen.size} of ${present.length} modules; not ${unseen.slice(0, 5).join(', ')}`);
  return [
    ...unknown.map((file) => `${file}: stands in no room of scripts/import-rules.ts`),
    ...result.summary.violations.map(({ rule, from, to }) => `${from} imports ${to}: ${rule.name}`),
  ];
}
