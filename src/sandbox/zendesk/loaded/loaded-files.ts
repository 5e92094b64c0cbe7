import { readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { StoredFile } from '../../generator/account.ts';
import type { ArticleAttachmentRow } from '../../generator/help-center/help-center-rows.ts';
import type { AttachmentRow, CommentRow } from '../../generator/tickets/ticket-rows.ts';
import type { Patch } from '../controls/edit-records.ts';

/** Files that come with a folder of rows: an attachment names a `path` inside the folder or brings `content_base64`. */
export interface LoadedFiles {
  /** The comment with its attachments completed, and their addresses (also in its HTML) pointing to this server. */
  attach(comment: CommentRow): CommentRow;
  attachToArticle(row: Patch): ArticleAttachmentRow;
  ticketFile(token: string): StoredFile | null;
  articleFile(id: number): Uint8Array | null;
}

type Read = () => Uint8Array;

/** How the bytes of a row are read; null when it brings none. Throws for a path outside the folder. */
function reader(folder: string, row: Patch): Read | null {
  if (typeof row.content_base64 === 'string') {
    const text = row.content_base64;
    return () => Buffer.from(text, 'base64');
  }
  if (typeof row.path !== 'string') return null;
  const path = realpathSync(join(folder, row.path));
  if (!path.startsWith(realpathSync(folder) + sep)) throw new Error(`${row.path} is outside ${folder}`);
  return () => readFileSync(path);
}

export function createLoadedFiles(folder: string, baseUrl: string): LoadedFiles {
  const ofTickets = new Map<string, { row: AttachmentRow; read: Read }>();
  const ofArticles = new Map<number, Read>();

  function load(patch: Patch): AttachmentRow {
    const { path: _path, content_base64: _content, ...given } = patch;
    const read = reader(folder, patch);
    const token = `file${given.id}`;
    const name = String(given.file_name ?? `file-${given.id}`);
    const address = `${baseUrl}/attachments/token/${token}/?name=${encodeURIComponent(name)}`;
    const row = {
      url: `${baseUrl}/api/v2/attachments/${given.id}.json`,
      content_type: 'application/octet-stream',
      size: read?.().length ?? 0,
      width: null,
      height: null,
      inline: false,
      deleted: false,
      malware_access_override: false,
      malware_scan_result: 'not_scanned',
      thumbnails: [],
      mapped_content_url: address,
      content_url: address,
      ...given,
      id: Number(given.id),
      file_name: name,
      ...(read ? { content_url: address, mapped_content_url: address } : {}),
    } satisfies AttachmentRow;
    if (read) ofTickets.set(token, { row, read });
    return row;
  }

  return {
    attach(comment) {
      const given = comment.attachments as unknown as Patch[];
      const attachments = given.map(load);
      const html = attachments.reduce((text, file, index) => {
        const old = given[index]?.content_url;
        return typeof old === 'string' ? text.replaceAll(old, file.content_url) : text;
      }, comment.html_body);
      return { ...comment, attachments, html_body: html };
    },
    attachToArticle(patch) {
      const { path: _path, content_base64: _content, ...row } = patch;
      const read = reader(folder, patch);
      if (read) ofArticles.set(Number(row.id), read);
      const address = read ? { content_url: `${baseUrl}/hc/article_attachments/${row.id}`, size: read().length } : {};
      return { ...row, ...address } as ArticleAttachmentRow;
    },
    ticketFile(token) {
      const file = ofTickets.get(token);
      return file ? { name: file.row.file_name, contentType: file.row.content_type, bytes: file.read() } : null;
    },
    articleFile: (id) => ofArticles.get(id)?.() ?? null,
  };
}
