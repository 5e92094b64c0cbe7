import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Result } from 'execa';
import { lastEvent } from '../../support/cli.ts';
import { eventsOf, openScene, type Scene } from '../../support/scene.ts';

const mebibyte = 2 ** 20;
/** As the spec of this test says; the example says 20MB. */
const limit = 2_000_000;

interface Comment {
  id: number;
  ticket_id: number;
  attachments: unknown[];
}

describe('files that must not or cannot come along', () => {
  let scene: Scene;
  let spec: string;
  let env: Record<string, string>;
  /** A host that the spec trusts with files, and one that it does not: nobody may be led there. */
  let trusted: Server;
  let secret: Server;
  let endlessBytes = 0;
  const visits: string[] = [];
  let applied: Result;

  const address = (server: Server) => `127.0.0.1:${(server.address() as AddressInfo).port}`;

  before(async () => {
    secret = createServer((request, response) => {
      visits.push(request.url ?? '');
      response.end('a secret');
    });
    trusted = createServer((request, response) => {
      if (request.url === '/redirect')
        response.writeHead(302, { location: `http://${address(secret)}/redirected` }).end();
      else if (request.url === '/gone') response.writeHead(404).end();
      else if (request.url === '/fine') response.end('fine');
      else pourWithoutEnd(response);
    });
    for (const server of [secret, trusted]) await once(server.listen(0, '127.0.0.1'), 'listening');

    scene = await openScene();
    const { port } = secret.address() as AddressInfo;
    await attach({
      1001: [`http://${address(trusted)}/gone`],
      1002: [`http://${address(trusted)}/endless`],
      1003: [`http://${address(trusted)}/declared`, 2 * limit],
      1004: [`http://${address(trusted)}/redirect`],
      1005: [`http://127.0.0.1:${port}/literal`],
      1006: [`http://localhost:${port}/by-name`],
      1007: [`http://[::1]:${port}/six`],
      1008: ['http://169.254.169.254/latest/meta-data/'],
      1009: ['file:///etc/passwd'],
      1010: [`http://${address(trusted)}/fine`, 4],
    });
    const first = (await scene.records<Comment>('zendesk', 'comments')).find(({ ticket_id }) => ticket_id === 1011);
    const pictures = [`http://127.0.0.1:${port}/picture.png`, 'http://169.254.169.254/picture.png'];
    const html_body = `<p>See ${pictures.map((src) => `<img src="${src}">`).join('')}</p>`;
    await scene.edit('comments', [{ id: first?.id, ticket_id: 1011, html_body }]);

    spec = await scene.spec({ 'maxFileSize: 20MB': 'maxFileSize: 2MB' });
    env = { ZENDESK_FILE_HOSTS: [...scene.ready.zendesk.fileHosts, address(trusted)].join(',') };
    applied = await scene.run(['apply', spec, '--auto-approve', '--format', 'json'], env);
  });

  after(async () => {
    for (const server of [trusted, secret]) {
      server.closeAllConnections();
      server.close();
    }
    await scene.close();
  });

  function pourWithoutEnd(response: ServerResponse): void {
    const chunk = Buffer.alloc(65_536, 'x');
    const pour = () => {
      while (!response.destroyed) {
        endlessBytes += chunk.length;
        if (!response.write(chunk)) return;
      }
    };
    response.on('drain', pour);
    pour();
  }

  /** Gives each ticket's first comment one file with this address and size, whose id is 9 billion and the ticket's. */
  async function attach(files: Record<number, [url: string, size?: number]>): Promise<void> {
    const comments = await scene.records<Comment>('zendesk', 'comments');
    const rows = Object.entries(files).map(([ticket, [content_url, size = 10]]) => {
      const id = comments.find(({ ticket_id }) => ticket_id === Number(ticket))?.id;
      const file = { id: 9e9 + Number(ticket), file_name: 'file.bin', content_url, content_type: 'text/plain', size };
      return { id, ticket_id: Number(ticket), attachments: [{ ...file, inline: false, deleted: false }] };
    });
    await scene.edit('comments', rows);
  }

  function noteOf(record: string): string | undefined {
    const notes = eventsOf(applied).filter((event) => event.type === 'finding');
    return notes.find((event) => event.record === record)?.finding.code;
  }

  it('never stop the run: every ticket arrives, without them', async () => {
    assert.equal(applied.exitCode, 0, String(applied.stderr));
    assert.equal((await scene.records('halo', 'tickets')).length, 25);
    const names = (await scene.records<{ filename: string }>('halo', 'attachments')).map(({ filename }) => filename);
    assert.equal(names.filter((name) => name === 'file.bin').length, 1, 'only the one that is fine');
  });

  it('are noted, each with its reason', () => {
    assert.equal(noteOf('attachments/9000001001'), 'W_FILE_GONE');
    assert.equal(noteOf('attachments/9000001002'), 'W_FILE_TOO_LARGE');
    for (const ticket of [1004, 1005, 1006, 1007, 1008, 1009]) {
      assert.equal(noteOf(`attachments/${9e9 + ticket}`), 'W_FILE_REFUSED', String(ticket));
    }
    assert.equal(noteOf('attachments/9000001010'), undefined);
    assert.equal(noteOf('tickets/1011'), 'W_IMAGE_PRIVATE');
    // The plan knows before anything is fetched what the source says is too large.
    const planned = eventsOf(applied).findIndex(({ type }) => type === 'plan_summary');
    const announced = eventsOf(applied).findIndex(
      (event) => event.type === 'finding' && event.finding.code === 'W_FILE_TOO_LARGE',
    );
    assert.ok(announced >= 0 && announced < planned);
  });

  it('are read no further than the limit, however much there is', () => {
    assert.ok(endlessBytes > limit);
    assert.ok(endlessBytes < limit + 8 * mebibyte, `${endlessBytes} bytes were taken`);
  });

  it('lead nobody to a private host: not by number, by name, by redirect, nor as an image', () => {
    assert.deepEqual(visits, []);
  });

  it('count as accepted when the rest is proven', async () => {
    const result = await scene.run(['verify', spec, '--level', 'full', '--format', 'json'], env);
    assert.equal(result.exitCode, 0, String(result.stdout).slice(-2000));
    const { attachments } = (lastEvent(result) as { entities: Record<string, Record<string, number>> }).entities;
    assert.equal(attachments?.accepted, 9);
  });
});
