/**
 * What somebody writes who has no tool: lists all tickets with node-zendesk and posts them to Halo one by one, with their people,
 * comments and files, 25 at a time. It waits when it is told to and tries a failed request again; what it did it does not remember.
 */
import zendesk from 'node-zendesk';

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const inFlight = 25;
const tries = 5;

const source = zendesk.createClient({
  username: env('ZENDESK_EMAIL'),
  token: env('ZENDESK_API_TOKEN'),
  endpointUri: `${env('ZENDESK_URL')}/api/v2`,
});
const basic = Buffer.from(`${env('ZENDESK_EMAIL')}/token:${env('ZENDESK_API_TOKEN')}`).toString('base64');

async function signIn(): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: env('HALO_CLIENT_ID'),
    client_secret: env('HALO_CLIENT_SECRET'),
    scope: 'all',
  });
  const answer = await fetch(`${env('HALO_URL')}/auth/token`, { method: 'POST', body });
  return ((await answer.json()) as { access_token: string }).access_token;
}

const token = await signIn();

async function post(path: string, record: Record<string, unknown>): Promise<{ id: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await fetch(`${env('HALO_URL')}/api/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify([record]),
    });
    if (answer.ok) return (await answer.json()) as { id: number };
    if (attempt === tries) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    const seconds = Number(answer.headers.get('retry-after') ?? attempt);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

/** The site for everybody, when an earlier run has made it. */
async function findSite(): Promise<{ id: number } | undefined> {
  const answer = await fetch(`${env('HALO_URL')}/api/Site?search=Imported`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { sites } = (await answer.json()) as { sites: { id: number; name: string }[] };
  return sites.find(({ name }) => name === 'Imported');
}

async function makeSite(): Promise<{ id: number }> {
  const { id } = await post('Client', { name: 'Imported customers' });
  return await post('Site', { name: 'Imported', client_id: id });
}

/** Runs `work` on every item, so many at a time. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
}

const users = await source.users.list();
const nameOf = new Map(users.map(({ id, name }) => [id, name]));
const site = (await findSite()) ?? (await makeSite());
const userOf = new Map<number, number>();
await each(
  users.filter(({ role }) => role === 'end-user'),
  async ({ id, name, email }) => {
    userOf.set(id, (await post('Users', { name: name.slice(0, 255), emailaddress: email, site_id: site.id })).id);
  },
);

await each(await source.tickets.list(), async (ticket) => {
  const comments = await source.tickets.getComments(ticket.id);
  const [description, ...rest] = comments;
  const { id } = await post('Tickets', {
    summary: ticket.subject,
    details_html: description?.html_body,
    user_id: userOf.get(ticket.requester_id),
    dateoccurred: ticket.created_at,
    third_party_id_string: String(ticket.id),
    sendack: false,
    dont_do_rules: true,
  });
  for (const comment of rest)
    await post('Actions', {
      ticket_id: id,
      who: nameOf.get(comment.author_id),
      note_html: comment.html_body,
      datetime: comment.created_at,
      hiddenfromuser: !comment.public,
      outcome: 'Note',
    });
  for (const { file_name, content_url } of comments.flatMap(({ attachments }) => attachments)) {
    const answer = await fetch(content_url, { headers: { authorization: `Basic ${basic}` } });
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('base64');
    await post('Attachment', { ticket_id: id, filename: file_name, data_base64: bytes });
  }
});
