import { type Incoming, json, type Reply, type Route } from '../kit/message.ts';
import { keepBytes, storeFile, tooLarge } from './attachments.ts';
import { deleted, postRoute } from './batch.ts';
import type { Input } from './binding.ts';
import { type Condition, whereEqual } from './conditions.ts';
import { invalid, missing, unauthorized } from './errors.ts';
import type { Halo } from './halo.ts';
import { readId, readParams } from './query.ts';
import type { Row } from './store.ts';
import { num, shown, str } from './values.ts';
import { wire } from './wire.ts';

/** The routes of files: upload, list, download, inline images, and the links that work without a token. */
export function attachmentRoutes(halo: Halo): Route[] {
  return [
    { method: 'GET', path: '/api/Attachment', handle: (request) => listFiles(halo, request) },
    postRoute(halo, '/api/Attachment', { schema: 'Attachment', write: (input) => upload(halo, input) }),
    { method: 'POST', path: '/api/Attachment/image', handle: (request) => uploadImage(halo, request) },
    { method: 'GET', path: '/api/Attachment/image', handle: (request) => serveImage(halo, request) },
    { method: 'GET', path: '/api/Attachment/:id', handle: (request) => download(halo, request) },
    { method: 'GET', path: '/download/:token', handle: (request) => serveLink(halo, request) },
    {
      method: 'DELETE',
      path: '/api/Attachment/:id',
      handle: (request) => {
        if (!halo.store.remove('attachments', readId(request))) throw missing('Attachment');
        return deleted();
      },
    },
  ];
}

function upload(halo: Halo, input: Input): unknown {
  const place = {
    ticket_id: num(input.ticket_id),
    action_id: num(input.action_id),
    type: num(input.type),
    unique_id: num(input.unique_id),
  };
  if (place.type && halo.switches.attachmentTypes === 'none') throw invalid('Invalid attachment type');
  if (num(input.id) > 0) {
    const row = halo.store.get('attachments', num(input.id));
    if (!row) throw missing('Attachment');
    const { data_base64: _, data: __, ...changes } = input;
    halo.store.update('attachments', { ...row, ...changes, id: row.id });
    return shown({ ...row, ...changes });
  }
  if (place.ticket_id && !halo.store.get('tickets', place.ticket_id)) throw missing('Ticket');
  if (place.action_id && !halo.store.get('actions', place.action_id, { parent: place.ticket_id }))
    throw missing('Action');
  const row = storeFile(halo, input, place);
  return { ...shown(row), data: str(input.data_base64).replace(/^data:[^,]*,/, '') };
}

function listFiles(halo: Halo, request: Incoming): Reply {
  const params = readParams(request);
  const where: Condition[] = [];
  for (const name of ['ticket_id', 'action_id', 'type', 'unique_id']) {
    const value = params.int(name);
    if (value !== undefined) where.push(whereEqual(name, value));
  }
  const ticket = params.int('ticket_id');
  const hasKey = ticket !== undefined || params.int('action_id') !== undefined || params.int('unique_id') !== undefined;
  const rows = hasKey ? halo.store.select('attachments', { where }) : [];
  const attachments = params.flag('idonly') ? rows.map(({ id }) => ({ id })) : rows.map(shown);
  const envelope = { record_count: rows.length, folders: [], attachments };
  return wire(halo, 200, ticket === undefined ? envelope : { ticket_id: ticket, ...envelope });
}

function download(halo: Halo, request: Incoming): Reply {
  const row = halo.store.get('attachments', readId(request));
  if (!row) throw missing('Attachment');
  if (halo.switches.downloadAs === 'link') return json(200, { link: `${halo.url()}/download/${row.guid}-${row.id}` });
  return sendBytes(halo, row);
}

function serveLink(halo: Halo, request: Incoming): Reply {
  const token = request.params.token ?? '';
  const row = halo.store.get('attachments', Number(token.slice(37)) || 0);
  if (!row || row.guid !== token.slice(0, 36)) throw missing('Attachment');
  return sendBytes(halo, row);
}

function sendBytes(halo: Halo, row: Row): Reply {
  const name = encodeURIComponent(str(row.filename));
  return {
    status: 200,
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
    body: halo.store.getBlob(str(row.$sha256)) ?? new Uint8Array(),
  };
}

/** multipart/form-data with `file`; answers a link that shows the image to whoever has it. */
function uploadImage(halo: Halo, request: Incoming): Reply {
  const parts = request.multipart();
  const file = parts.find((part) => part.name === 'file');
  if (!file) throw invalid('No file was supplied');
  if (file.data.length > halo.switches.attachmentLimit) throw tooLarge(halo);
  const token = `${halo.random.uuid()}${halo.random.uuid()}`.replaceAll('-', '');
  halo.store.insert('images', {
    token,
    filename: file.filename ?? '',
    content_type: file.contentType ?? 'application/octet-stream',
    filesize: file.data.length,
    ticket_id: Number(parts.find((part) => part.name === 'ticket_id')?.data.toString() || 0),
    $sha256: keepBytes(halo, file.data),
    $born: halo.clock.now(),
  });
  return json(201, { link: `${halo.url()}/api/attachment/image?token=${token}` });
}

function serveImage(halo: Halo, request: Incoming): Reply {
  const [row] = halo.store.select('images', { where: [whereEqual('token', readParams(request).text('token') ?? '')] });
  if (!row) throw missing('Image');
  const { imageLinkLife } = halo.switches;
  if (imageLinkLife && num(row.$born) + imageLinkLife * 1000 < halo.clock.now()) return unauthorized();
  return {
    status: 200,
    headers: { 'content-type': str(row.content_type) },
    body: halo.store.getBlob(str(row.$sha256)),
  };
}
