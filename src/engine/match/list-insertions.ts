import type { Insertion } from '../../spec/insert-entries.ts';
import type { Proposal } from './propose-matches.ts';

/** What `match --write` puts into the spec: an entry for each match, and for each open decision a comment that can become one. */
export function listInsertions({ matches, open }: Proposal): Insertion[] {
  return (['groups', 'agents'] as const).map((entity) => ({
    path: [entity, 'match'],
    entries: matches.filter((match) => match.entity === entity).map(({ from, to }) => [from, to] as const),
    comments: open
      .filter((each) => each.entity === entity)
      .map(({ from, how, candidates: [first = '?', ...others] }) => {
        const near = others.length > 0 ? `; or: ${others.join(', ')}` : '';
        return oneLine(`${from}: ${first} # undecided, ${how}${near}`);
      }),
  }));
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}
