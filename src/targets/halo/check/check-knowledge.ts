import type { CheckItem } from '../../../model/check.ts';
import { readRows } from '../client/decode.ts';
import { menus } from '../settings/menus.ts';
import type { CheckContext } from './check-context.ts';

/** Whether the application's agent reaches FAQ lists; those that are missing are created by the plan. */
export async function* checkKnowledge({ reading: { api }, signal }: CheckContext): AsyncGenerator<CheckItem> {
  const body = await api.get('/FAQLists', {}, { signal, absent: [401, 403, 404] });
  yield {
    id: 'faqlists.rights',
    area: 'knowledge',
    title: 'Rights on FAQ lists',
    status: body === null ? 'fail' : 'pass',
    found:
      body === null
        ? 'the application may not read FAQ lists'
        : `${readRows(body).length} FAQ lists can be read; those that are missing are created by the plan`,
    remedy:
      body === null
        ? `${menus.roles} > the role of the application's agent > Permissions > Knowledge Base: Read and Modify; and add the agent at ${menus.faqLists} > the list > Access.`
        : null,
    planned: false,
  };
}
