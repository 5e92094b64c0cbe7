import { foldName } from '../../../model/fold-name.ts';
import { isObject, type JsonObject, type JsonValue } from '../../../model/json.ts';
import type { Migration } from '../../../model/migration.gen.ts';
import { readBoolean, readId, readRows, readText } from '../client/decode.ts';
import type { ReadApi } from '../client/halo-api.ts';
import { listPages } from '../client/list-pages.ts';

/** What of the tenant decides who sees an article, and in which languages. */
export interface HaloKnowledge {
  /** Languages that people may choose; `codes` in lower case, as `en` or `pt-br`. */
  languages: { id: string; name: string; codes: string[] }[];
  /** Ids of FAQ lists that users see: whatever stands in one is seen, too. */
  openLists: string[];
  /** The clients that `articles.audience` names, by the name there; one that does not exist is absent. */
  clients: { name: string; id: string }[];
  /** Whether people who are not signed in see what is shown to all users. */
  forAnyone: boolean;
}

/** Reads what concerns the knowledge base; `control` is the tenant's settings, if they could be read. */
export async function readKnowledge(
  api: ReadApi,
  { options, articles }: Pick<Migration, 'options' | 'articles'>,
  control: JsonValue,
): Promise<HaloKnowledge> {
  const absent = { absent: [400, 401, 403, 404] };
  const [languages, lists] = await Promise.all([
    options.translations === 'migrate' ? api.get('/Languages', { showall: true }, absent) : [],
    api.get('/FAQLists', {}, absent),
  ]);
  const named = Object.values(articles.audience).flatMap((audience) =>
    typeof audience === 'string' ? [] : audience.clients,
  );
  const clients: HaloKnowledge['clients'] = [];
  for (const name of [...new Set(named)]) {
    const id = await findClient(api, name);
    if (id !== null) clients.push({ name, id });
  }
  return {
    languages: readRows(languages ?? []).flatMap(toLanguage),
    openLists: readRows(lists ?? [])
      .filter((row) => readBoolean(row.showforall) || readRows(row.roles ?? []).length > 0)
      .flatMap((row) => readId(row.id) ?? [])
      .sort(),
    clients,
    forAnyone: isObject(control) && readBoolean(control.allow_kbs_notloggedin),
  };
}

function toLanguage(row: JsonObject): HaloKnowledge['languages'] {
  const id = readId(row.id);
  if (id === null || (row.active !== undefined && !readBoolean(row.active))) return [];
  const codes = [row.short_name, row.azure_code, row.linked_code].flatMap(
    (code) => readText(code)?.toLowerCase() ?? [],
  );
  return [{ id, name: readText(row.name) ?? '', codes: [...new Set(codes.map((code) => code.replaceAll('_', '-')))] }];
}

/** Id of the client of this name, without regard to case and accents. */
async function findClient(api: ReadApi, name: string): Promise<string | null> {
  for await (const rows of listPages(api, '/Client', {
    key: 'clients',
    query: { search: name, includeinactive: true },
  })) {
    const row = rows.find((each) => foldName(readText(each.name) ?? '') === foldName(name));
    if (row) return readId(row.id);
  }
  return null;
}
