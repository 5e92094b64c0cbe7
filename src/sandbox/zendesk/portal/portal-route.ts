import { json, type Reply, type Route } from '../../kit/message.ts';
import type { SandboxParts } from '../sandbox-parts.ts';
import { portalArticles } from './portal-articles.ts';
import { emailsOf, portalReader } from './portal-reader.ts';
import { portalTickets } from './portal-tickets.ts';

/**
 * `GET /_sandbox/portal?user=ID`: what that person sees in the Help Center, `{user, tickets, articles}`, in plain text. Who is
 * suspended or deleted cannot sign in and sees nothing. Without `user`: `[{id, emails}]` of all end users.
 *
 * @see https://handbook.gitlab.com/handbook/security/customer-support-operations/zendesk/organizations/shared-orgs/
 */
export function portalRoutes(parts: SandboxParts): Route[] {
  function list(): Reply {
    const people = [...parts.store.users.from(0)].filter(({ row }) => row.role === 'end-user');
    return json(
      200,
      people.map(({ row }) => ({ id: row.id, emails: emailsOf(parts.store, row) })),
    );
  }
  function show(id: string): Reply {
    const user = parts.store.users.get(Number(id) || 0);
    if (!user) return json(404, { error: `no user ${id}` });
    const reader = portalReader(parts.store, user);
    const canSignIn = user.active && !user.suspended;
    return json(200, {
      user: { id: user.id, name: user.name, emails: reader.emails },
      tickets: canSignIn ? portalTickets(parts.store, reader, parts.baseUrl) : [],
      articles: canSignIn ? portalArticles(parts.store, reader) : [],
    });
  }
  return [
    {
      method: 'GET',
      path: '/_sandbox/portal',
      handle: ({ query }) => {
        const id = query.get('user');
        return id === null ? list() : show(id);
      },
    },
  ];
}
