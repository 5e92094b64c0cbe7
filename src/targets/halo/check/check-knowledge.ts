import type { CheckItem } from '../../../model/check.ts';
import { foldName } from '../../../model/fold-name.ts';
import type { JsonObject } from '../../../model/json.ts';
import { readRows, readText } from '../client/decode.ts';
import { menus } from '../settings/menus.ts';
import { type CheckContext, listNames } from './check-context.ts';

/** Whether the application's agent reaches FAQ lists, and which are missing: the plan creates those. */
export async function* checkKnowledge({ input, reading: { api }, signal }: CheckContext): AsyncGenerator<CheckItem> {
  const body = await api.get('/FAQLists', {}, { signal, absent: [401, 403, 404] });
  yield {
    id: 'faqlists.rights',
    area: 'knowledge',
    title: 'Rights on FAQ lists',
    status: body === null ? 'fail' : 'pass',
    found:
      body === null
        ? 'the application may not read FAQ lists'
        : 'they can be read; whether they may be written, only writing shows',
    remedy:
      body === null
        ? `${menus.roles} > the role of the application's agent > Permissions > Knowledge Base: Read and Modify; and add the agent at ${menus.faqLists} > the list > Access.`
        : null,
    planned: false,
  };
  if (body !== null) yield await checkLists(readRows(body), input);
}

/** Categories and sections become FAQ lists of the same name; those that stand are used. */
async function checkLists(rows: readonly JsonObject[], input: CheckContext['input']): Promise<CheckItem> {
  const standing = new Set(rows.map((row) => foldName(readText(row.name) ?? '')));
  const missing: string[] = [];
  let all = 0;
  for await (const page of input.folders) {
    all += page.length;
    missing.push(...page.flatMap(({ name }) => (standing.has(foldName(name)) ? [] : [name])));
  }
  return {
    id: 'faqlists.exist',
    area: 'knowledge',
    title: 'FAQ lists exist',
    status: missing.length > 0 ? 'warn' : 'pass',
    found:
      missing.length > 0
        ? `${missing.length} of ${all} categories and sections have no FAQ list: ${listNames(missing)}`
        : `all ${all} categories and sections have a FAQ list`,
    remedy: missing.length > 0 ? `The plan creates them; others can be made at ${menus.faqLists} > New.` : null,
    planned: missing.length > 0,
  };
}
