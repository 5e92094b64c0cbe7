import { createHash } from 'node:crypto';
import type { StoredFile } from '../../generator/account.ts';
import { empty, type Incoming, type Reply, type Route, text } from '../../kit/message.ts';
import type { FileLinks } from '../file-links.ts';
import { api, found, idOfPath, type SandboxParts } from '../sandbox-parts.ts';

/** The bytes behind a name as `hop` made it: `ticket/TOKEN`, `article/ID`, `call/ID` or `side/TICKET/ID`. */
function fileOf({ store }: SandboxParts, file: string): StoredFile | null {
  const [kind, rest = '', id = ''] = file.split('/');
  if (kind === 'ticket') return store.account.ticketFile(rest);
  if (kind === 'side') return store.account.sideFile(Number(rest), id);
  if (kind === 'call') return store.account.recording(rest);
  const row = store.lists.article_attachments.find((each) => each.id === Number(rest));
  const bytes = row ? store.account.helpCenter.file(row.id) : null;
  return row && bytes ? { name: row.file_name, contentType: row.content_type, bytes } : null;
}

/** Sends the client to the second host. What is gone answers 404 right here. */
export function hop(parts: SandboxParts, links: FileLinks, file: string): Reply {
  if (!fileOf(parts, file)) return text(404, 'Not found');
  const location = `${parts.fileUrl}/attachment/${parts.seed}/${links.sign(file).slice(-20)}?token=${links.sign(file)}`;
  const body = `<html><body>You are being <a href="${location}">redirected</a>.</body></html>`;
  return { status: 302, headers: { location, 'content-type': 'text/html; charset=utf-8' }, body };
}

/** Addresses of files on the account host. Files of tickets need credentials; those of public articles do not. */
export function fileLinkRoutes(parts: SandboxParts, links: FileLinks): Route[] {
  const article = (request: Incoming): Reply => {
    const id = idOfPath(request);
    const file = found(parts.store.lists.article_attachments.find((each) => each.id === id));
    const row = parts.store.lists.articles.find((each) => each.id === file.article_id);
    const open = row !== undefined && !row.draft && row.user_segment_id === null;
    if (!open && parts.userOf(request) === null) return text(404, 'Not found');
    return hop(parts, links, `article/${id}`);
  };
  return [
    {
      method: 'GET',
      path: '/attachments/token/:token',
      handle: (request) => {
        if (parts.userOf(request) === null) return text(401, 'Please sign in');
        return hop(parts, links, `ticket/${request.params.token}`);
      },
    },
    { method: 'GET', path: '/hc/article_attachments/:id', handle: article },
    { method: 'GET', path: '/hc/:locale/article_attachments/:id/:name', handle: article },
    ...api('channels/voice/calls/:call/twilio/recording', (request) => {
      const reply = hop(parts, links, `call/${request.params.call}`);
      return reply.status === 404 ? text(404, 'Recording not available') : reply;
    }),
  ];
}

/** As in a `content-disposition` header: Latin letters in the plain form, everything in the encoded one. */
function disposition(name: string): string {
  const plain = name.replace(/[^ -~]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}

/**
 * The second host: plain bytes for a signed address. It refuses a request that brings credentials along. It also stands for
 * a provider of telephony, which keeps its recordings in the open.
 */
export function fileHostRoutes(parts: SandboxParts, links: FileLinks): Route[] {
  return [
    {
      method: 'GET',
      path: '/attachment/:account/:file',
      handle: (request) => {
        if (request.headers.authorization !== undefined)
          return text(400, 'Only one auth mechanism allowed; an Authorization header must not be sent');
        const name = links.verify(request.query.get('token') ?? '');
        if (name === null) return text(403, 'Access denied');
        const file = fileOf(parts, name);
        if (!file) return empty(404);
        const etag = `"${createHash('md5').update(file.bytes).digest('hex')}"`;
        const headers = { 'content-type': file.contentType, 'content-disposition': disposition(file.name), etag };
        return { status: 200, headers, body: file.bytes };
      },
    },
    {
      method: 'GET',
      path: '/recordings/:name',
      handle: (request) => {
        const file = parts.store.account.recording((request.params.name ?? '').replace(/\.wav$/, ''));
        if (!file) return empty(404);
        return { status: 200, headers: { 'content-type': file.contentType }, body: file.bytes };
      },
    },
  ];
}
