import { countPixels } from '../../content/count-pixels.ts';
import { type Desired, type DesiredValue, type HtmlValue, isHtml, isReference } from '../../model/desired.ts';
import { formatKey, type RecordKey } from '../../model/entity.ts';
import type { RunContext } from '../context.ts';
import { findBodyLinks } from './find-body-links.ts';
import { isLinked, reachableRecords } from './reachable-records.ts';
import { imagesToDrop, repeatedImages } from './repeated-images.ts';

type Fields = Record<string, DesiredValue>;
type Losses = Desired['accepted'];

/**
 * Settles what becomes of the bodies of these records before anything is written: which addresses lead to other records of the
 * migration, which images are left out. What stays as it is or stays behind is announced, each once for every time it occurs.
 */
export async function prepareBodies(context: RunContext, records: readonly Desired[]): Promise<Desired[]> {
  const repeated = await repeatedImages(context);
  const found = records.map((desired) => mapBodies(desired, (body) => annotate(context, desired, body, repeated)));
  const reachable = await reachableRecords(context, found.flatMap(targetsOf));
  return found.map((desired) => leaveOut(desired, reachable, context));
}

function annotate(context: RunContext, { key }: Desired, body: HtmlValue, repeated: ReadonlySet<string>): HtmlValue {
  const links = context.migration.options.bodyLinks === 'keep' ? [] : findBodyLinks(context, body.$html);
  const drop = key.entity === 'tickets' ? imagesToDrop(body, repeated) : [];
  return { ...body, ...(links.length > 0 ? { links } : {}), ...(drop.length > 0 ? { drop } : {}) };
}

/** Without links that lead nowhere in this migration; with what is announced. */
function leaveOut(desired: Desired, reachable: ReadonlySet<string>, { migration }: RunContext): Desired {
  const losses: Losses = [];
  const isOut = ({ entity, id }: RecordKey) => isLinked(entity) && !reachable.has(formatKey({ entity, id }));
  const links = Object.entries(desired.links).filter(([field, value]) => {
    if (!isReference(value) || !isOut(value.$ref)) return true;
    losses.push({ ...relationStays, field });
    return false;
  });
  const settle = (body: HtmlValue, field: string): HtmlValue => {
    const { links: all = [], drop = [], ...rest } = body;
    const inside = all.filter(({ to }) => !isOut(to));
    for (let n = all.length - inside.length; n > 0; n -= 1) losses.push({ ...linkStays, field });
    for (let n = drop.length; n > 0; n -= 1) losses.push({ ...imageRepeated, field });
    const pixels = migration.options.inlineImages === 'keep' ? 0 : countPixels(body.$html, body.files);
    for (let n = pixels; n > 0; n -= 1) losses.push({ ...pixelDropped, field });
    return { ...rest, ...(inside.length > 0 ? { links: inside } : {}), ...(drop.length > 0 ? { drop } : {}) };
  };
  const settled = mapBodies({ ...desired, links: Object.fromEntries(links) }, settle);
  return losses.length === 0 ? settled : { ...settled, accepted: [...settled.accepted, ...losses] };
}

/** The record with each of its bodies replaced; `field` is how a loss names the place: a property, or a child. */
function mapBodies(desired: Desired, change: (body: HtmlValue, field: string) => HtmlValue): Desired {
  const mapFields = (fields: Fields, place: string | null): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, isHtml(value) ? change(value, place ?? name) : value]),
    );
  return {
    ...desired,
    fields: mapFields(desired.fields, null),
    children: desired.children.map((child) => ({ ...child, fields: mapFields(child.fields, formatKey(child.key)) })),
  };
}

function targetsOf({ fields, links, children }: Desired): RecordKey[] {
  const bodies = [fields, ...children.map((child) => child.fields)].flatMap((each) =>
    Object.values(each).filter(isHtml),
  );
  const related = Object.values(links).filter(isReference);
  return [...bodies.flatMap((body) => (body.links ?? []).map(({ to }) => to)), ...related.map(({ $ref }) => $ref)];
}

const linkStays = {
  severity: 'info',
  code: 'W_LINK_STAYS',
  message: 'a link leads to a record that is not part of this migration; it stays as it is',
} as const;
const relationStays = {
  severity: 'info',
  code: 'W_RELATION_LEFT_OUT',
  message: 'it is related to a record that is not part of this migration; the relation is left out',
} as const;
const imageRepeated = {
  severity: 'info',
  code: 'W_IMAGE_REPEATED',
  message: 'an image that stands in many messages is left out, as options.dropRepeated says',
} as const;
const pixelDropped = { severity: 'info', code: 'W_TRACKING_PIXEL', message: 'a tracking pixel is left out' } as const;
