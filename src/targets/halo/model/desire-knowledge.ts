import type { Desired } from '../../../model/desired.ts';
import { formatMarker } from '../../../model/marker.ts';
import type { DesireInput, DesireResult } from '../../../model/target.ts';
import { convertFields } from './convert-fields.ts';
import { desireFiles } from './desire-files.ts';
import type { ModelContext } from './model-context.ts';

/**
 * A category is a group of FAQ lists, a section a list in it. Who may read a folder is not known here, so that no list is shown
 * to all users: whoever reviews it in Halo may open it.
 */
export function desireFolder(input: DesireInput<'folders'>, context: ModelContext): DesireResult {
  const { record, mapped, directory, sourceKey } = input;
  const { fields, problems, accepted } = convertFields('folders', mapped, context, directory);
  if (problems.some((problem) => problem.severity === 'error')) return { desired: null, problems };
  const name = String(fields.name ?? '').trim() || 'Untitled';
  const visibility = { is_group: record.parentId === null, showforall: false, showforallagents: true };
  const key = { entity: 'folders', id: record.id } as const;
  const desired: Desired = {
    key,
    label: name,
    marker: formatMarker(sourceKey, key),
    fields: { ...fields, ...visibility, name },
    links: {},
    children: [],
    accepted,
  };
  return { desired, problems };
}

/**
 * An article and its files are shown to all only if everyone could read it at the source: no draft, no archived one, none for some
 * audience. Other audiences are for a person to set in Halo.
 */
export function desireArticle(input: DesireInput<'articles'>, context: ModelContext): DesireResult {
  const { record, mapped, directory, sourceKey } = input;
  const { fields, problems, accepted } = convertFields('articles', mapped, context, directory);
  if (problems.some((problem) => problem.severity === 'error')) return { desired: null, problems };
  const name = String(fields.name ?? '').trim() || 'Untitled';
  const body = { $html: record.html, files: record.attachments };
  const open = record.audience === 'everyone' && record.status === 'published';
  const files = desireFiles(record.attachments, { parent: null, shown: open, input, context, body });
  const key = { entity: 'articles', id: record.id } as const;
  if (record.audience !== 'everyone') {
    const message = `its audience (${record.audience}) has no counterpart: it is shown to no user until you share it in Halo`;
    accepted.push({ severity: 'warning', code: 'W_AUDIENCE', message, field: 'audience' });
  }
  if (record.translations.length > 0) {
    const locales = record.translations.map((translation) => translation.locale).join(', ');
    const message = `translations are left out: ${locales}`;
    accepted.push({ severity: 'warning', code: 'W_TRANSLATIONS', message, field: 'translations' });
  }
  const desired: Desired = {
    key,
    label: name,
    marker: formatMarker(sourceKey, key),
    fields: { inactive: record.status !== 'published', ...fields, name, description_html: body, showforall: open },
    links: {},
    children: files.children,
    accepted: [...accepted, ...files.accepted],
  };
  return { desired, problems };
}
