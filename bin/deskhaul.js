#!/usr/bin/env node
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `deskhaul needs Node 22.19 or newer; this is ${process.version}. In a checkout, "npm run deskhaul --" uses the Node that npm ci brings.`,
  );
  process.exit(1);
}

// React chooses its build by this when it is first imported.
process.env.NODE_ENV ??= 'production';

// Node 22 calls its SQLite experimental; that one warning tells a user nothing to act on.
const emit = process.emitWarning;
process.emitWarning = (warning, ...rest) => {
  if (!String(warning).includes('SQLite is an experimental feature')) emit.call(process, warning, ...rest);
};

const program = new URL('../dist/cli.js', import.meta.url);
if (!existsSync(program)) {
  console.error('deskhaul is not built yet. In a checkout: npm run build');
  process.exit(1);
}
await import(program.href);
