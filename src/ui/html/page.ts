import { createHash } from 'node:crypto';
import { escapeHtml } from './escape.ts';

const style = `
:root { color-scheme: light dark; --line: #d0d4da; --soft: #f4f5f7; --text: #1c1f24; --page: #fff; --quiet: #5b6470;
  --good: #136c34; --note: #8a5a00; --bad: #b3261e; --badback: #fdecea; --link: #0b57d0; }
@media (prefers-color-scheme: dark) { :root { --line: #3a404a; --soft: #22262d; --text: #e6e8eb; --page: #16191e;
  --quiet: #a0a8b3; --good: #6fd28f; --note: #f0b95a; --bad: #ff8a80; --badback: #3c1f1d; --link: #8ab4f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; }
a { color: var(--link); overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--soft); font-weight: 600; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.quiet { color: var(--quiet); } .yes, .equal { color: var(--good); } .partly, .accepted { color: var(--note); }
.no, .different, .missing, .unexpected { color: var(--bad); font-weight: 600; }
tr.bad td { background: var(--badback); }
article { border: 1px solid var(--line); border-radius: 6px; padding: 0 1rem 1rem; margin: 1rem 0; }
.body { white-space: pre-wrap; max-height: 18rem; overflow: auto; }
article table { table-layout: fixed; } article th:first-child { width: 12rem; } article th:last-child { width: 8rem; }
`;

/**
 * The frame of a page that anyone may open from disk: nothing in it is fetched or run, whatever the records hold. The policy
 * allows this one style by its digest and nothing else.
 */
export function pageHead(title: string): string {
  const digest = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
`;
}

export const pageFoot = '</body>\n</html>\n';
