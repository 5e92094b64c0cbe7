import { HttpFailure } from '../../http/http-failure.ts';
import { Failure } from '../../model/failure.ts';
import type { FileRef } from '../../model/records.ts';
import type { OpenedFile } from '../../model/source.ts';
import { accountFile } from './normalise-file.ts';
import type { ZendeskClient } from './zendesk-client.ts';
import type { ZendeskContext } from './zendesk-context.ts';

/** Where Zendesk keeps files on the account's hosts. */
const filePath = /^\/(attachments\/|hc\/([^/]+\/)?article_attachments\/|guide-media\/)/;

/**
 * Opens a file: the account's host answers with a redirect to a second host, which must not see the credentials. Anything
 * else a body points to is fetched as a stranger would: whoever writes to the help desk must not be able to have its API
 * read for them.
 */
export async function openFile(
  { client, helpCenters }: ZendeskContext,
  file: FileRef,
  signal: AbortSignal,
): Promise<OpenedFile> {
  const url = file.url === null ? null : URL.parse(file.url, client.settings.origin);
  if (!url) throw refuse(file, 'E_FILE', 'has no address');
  const isFile = filePath.test(url.pathname) || file.pointer === accountFile;
  const owner = isFile ? await helpCenters.clientAt(url.host) : null;
  const answer = await open(owner ?? client, file, url, { signal, anonymous: owner === null });
  if (answer.status >= 200 && answer.status < 300) {
    const size = Number(answer.headers['content-length'] ?? Number.NaN);
    return {
      stream: answer.stream,
      name: null,
      size: Number.isSafeInteger(size) ? size : null,
      contentType: answer.headers['content-type'] ?? null,
    };
  }
  answer.stream.on('error', () => {});
  answer.stream.destroy();
  const gone = answer.status === 404 || answer.status === 410;
  throw refuse(
    file,
    gone ? 'E_FILE_GONE' : 'E_FILE',
    gone ? 'is no longer there' : `was answered with ${answer.status}`,
  );
}

async function open(
  client: ZendeskClient,
  file: FileRef,
  url: URL,
  options: { signal: AbortSignal; anonymous: boolean },
): Promise<Awaited<ReturnType<ZendeskClient['http']['open']>>> {
  try {
    return await client.http.open({
      method: 'GET',
      url: url.href,
      headers: { accept: '*/*' },
      bucket: 'files',
      ...options,
    });
  } catch (error) {
    if (!(error instanceof HttpFailure) || error.code === 'E_ABORTED') throw error;
    const refused = error.code === 'E_HOST_REFUSED' || error.code === 'E_REDIRECT';
    throw refuse(file, refused ? 'E_FILE_REFUSED' : 'E_FILE', `could not be fetched: ${error.message}`);
  }
}

function refuse(file: FileRef, code: string, what: string): Failure {
  return new Failure({ code, message: `File ${file.id} ${what}.`.replace(/\.\.$/, '.') });
}
