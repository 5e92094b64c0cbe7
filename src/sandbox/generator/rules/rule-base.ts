import { type AccountContext, apiUrl } from '../account-context.ts';
import { idOf, type Kind } from '../ids.ts';
import { iso, setupChange, setupTime } from '../timeline.ts';

/** Creation and last change of row `index` of `count`. */
export function rowDates(index: number, count: number): { created_at: string; updated_at: string } {
  return { created_at: iso(setupTime(index, count)), updated_at: iso(setupChange(index, count)) };
}

/** What all rules have; their order is that in which they run. */
export function ruleBase(
  context: AccountContext,
  place: { kind: Kind; path: string; index: number; count: number },
  title: string,
) {
  const { kind, path, index, count } = place;
  const id = idOf(kind, index);
  return {
    id,
    url: apiUrl(context, `${path}/${id}`),
    title,
    raw_title: title,
    active: true,
    default: false,
    position: index + 1,
    description: null,
    ...rowDates(index, count),
  };
}
