import type { DesiredChild } from '../../../model/desired.ts';

/** Halo's columns keep 3 ms; what is further apart stays in order. */
const step = 10;
const minute = 60_000;

/**
 * Comments of one instant get a hundredth of a second between them: Halo shows actions by date, and the source's order is to
 * stay. The opening action stands at `opened`. Seconds, all that people see, are the source's.
 */
export function spaceOut(children: readonly DesiredChild[], opened: string | null): DesiredChild[] {
  const dated = children.filter(({ fields }) => typeof fields.datetime === 'string');
  const moved = new Map<DesiredChild, string>();
  let before = opened === null ? Number.NEGATIVE_INFINITY : Date.parse(opened);
  for (const child of dated.toSorted((a, b) => instantOf(a) - instantOf(b))) {
    const own = instantOf(child);
    const at = own <= before && before - own < minute ? before + step : own;
    if (at !== own) moved.set(child, new Date(at).toISOString());
    before = Math.max(before, at);
  }
  return children.map((child) => {
    const datetime = moved.get(child);
    return datetime === undefined ? child : { ...child, fields: { ...child.fields, datetime } };
  });
}

function instantOf({ fields }: DesiredChild): number {
  return Date.parse(String(fields.datetime));
}
