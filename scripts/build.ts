import { chmodSync, cpSync, rmSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';

/** Ink asks for React's development tools only when DEV is set; they are not part of a release. */
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  setup(builder) {
    builder.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'devtools', namespace: 'empty' }));
    builder.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default undefined;' }));
  },
};

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli/main.ts', evaluator: 'src/mapping/evaluator/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // CommonJS libraries inside an ES module still ask for `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  define: { 'process.env.DEV': '"false"' },
  legalComments: 'none',
  plugins: [withoutDevtools],
});
cpSync('src/targets/halo/defaults.yaml', 'dist/defaults/halo.yaml');
chmodSync('bin/deskhaul.js', 0o755);
