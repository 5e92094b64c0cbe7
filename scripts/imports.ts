import { findImportViolations } from './find-import-violations.ts';

const violations = await findImportViolations(process.cwd());
for (const violation of violations) console.error(violation);
if (violations.length > 0) process.exit(1);
