import { rewriteHtml } from '../content/rewrite-html.ts';
import { type Desired, type DesiredValue, type HtmlValue, isHtml, isReference } from '../model/desired.ts';
import { resolveReference, type TargetIds } from './apply/resolve-references.ts';
import { resolveLinks } from './bodies/link-states.ts';
import type { RunContext } from './context.ts';

/**
 * The record with the target's ids in place of its references and its addresses in place of the bodies' links; a reference whose
 * record does not stand is left out, a link to one stays.
 */
export function resolveDesired(desired: Desired, ids: TargetIds, context: Pick<RunContext, 'model'>): Desired {
  const resolve = (fields: Record<string, DesiredValue>): Record<string, DesiredValue> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]): [string, DesiredValue][] => {
        if (isHtml(value)) return [[name, resolveBody(value, ids, context)]];
        if (!isReference(value)) return [[name, value]];
        const resolved = resolveReference(value, ids, context);
        return resolved.kind === 'value' ? [[name, resolved.value]] : [];
      }),
    );
  return {
    ...desired,
    fields: resolve(desired.fields),
    links: resolve(desired.links),
    children: desired.children.map((child) => ({ ...child, fields: resolve(child.fields) })),
  };
}

function resolveBody(body: HtmlValue, ids: TargetIds, { model }: Pick<RunContext, 'model'>): HtmlValue {
  if (!body.links) return body;
  const links = resolveLinks(body, ids, ({ entity }, id) => model.address(entity, id));
  const leadsTo = new Map(links.map(({ address, becomes }) => [address, becomes]));
  const $html = rewriteHtml(body.$html, { files: body.files, link: (address) => leadsTo.get(address) ?? null });
  return { ...body, $html, links };
}
