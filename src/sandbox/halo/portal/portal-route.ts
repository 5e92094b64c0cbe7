import { json, type Reply, type Route } from '../../kit/message.ts';
import type { Halo } from '../halo.ts';
import type { Row } from '../store.ts';
import { str } from '../values.ts';
import { portalArticles } from './portal-articles.ts';
import { portalTickets } from './portal-tickets.ts';
import { emailsOf } from './portal-user.ts';

/**
 * GET /_sandbox/portal?user=ID: what that end user sees on the portal, `{user, tickets, articles}`, in plain text. Somebody who is
 * inactive cannot sign in and sees nothing. Without `user`: `[{id, marker, emails}]` of all users but the General ones; `marker`
 * is the field `other5`.
 */
export function portalRoute(halo: Halo): Route {
  return {
    method: 'GET',
    path: '/_sandbox/portal',
    handle: ({ query }) => {
      const id = query.get('user');
      if (id === null) return json(200, [...listUsers(halo)]);
      const user = halo.store.get('users', Number(id) || 0);
      return user ? showPortal(halo, user) : json(404, { error: `no user ${id}` });
    },
  };
}

function* listUsers(halo: Halo): Generator<unknown> {
  for (const user of halo.store.all('users'))
    if (!user.$general) yield { id: user.id, marker: str(user.other5) || null, emails: emailsOf(user) };
}

function showPortal(halo: Halo, user: Row): Reply {
  const canSignIn = user.inactive !== true;
  return json(200, {
    user: { id: user.id, name: user.name, emails: emailsOf(user) },
    tickets: canSignIn ? portalTickets(halo, user) : [],
    articles: canSignIn ? portalArticles(halo, user) : [],
  });
}
