import type { Faker } from '@faker-js/faker';
import { PRODUCT_AREAS, REGIONS } from '../field-definitions.ts';
import { idOf } from '../ids.ts';
import { LIVE_GROUPS, staffOfGroup } from '../people/groups.ts';
import { SUPPORT_ADDRESS, userCaseAt } from '../people/user-cases.ts';
import { CUSTOM_STATUSES } from '../settings.ts';
import { creationTime, DAY, MINUTE } from '../timeline.ts';
import { draftComments } from './ordinary-comments.ts';
import { draftShapedComments } from './shaped-comments.ts';
import { makeSubject } from './texts.ts';
import type { TicketDraft, TicketWorld } from './ticket-draft.ts';
import type { FieldValue, SatisfactionRating, TicketStatus, Via } from './ticket-rows.ts';

const TAGS = ['billing', 'login', 'mobile', 'urgent_customer', 'bug', 'how_to', 'refund', 'hardware', 'feedback'];
const CLOSE_DELAY = 4 * DAY;

/** Old tickets are closed, the last ones in all states. */
function pickStatus(random: Faker, age: number): TicketStatus {
  const weights: [TicketStatus, number][] =
    age < 0.15
      ? [
          ['new', 3],
          ['open', 5],
          ['pending', 4],
          ['hold', 2],
          ['solved', 4],
          ['closed', 1],
        ]
      : [
          ['closed', 32],
          ['solved', 5],
          ['open', 1],
          ['pending', 1],
          ['hold', 1],
        ];
  return random.helpers.weightedArrayElement(weights.map(([value, weight]) => ({ value, weight })));
}

function pickCustomStatus(random: Faker, status: TicketStatus): number {
  const category = status === 'closed' || status === 'deleted' ? 'solved' : status;
  const indexes = CUSTOM_STATUSES.flatMap((entry, index) => (entry[0] === category ? [index] : []));
  return random.datatype.boolean(0.8) ? (indexes[0] ?? 0) : random.helpers.arrayElement(indexes);
}

function pickFields(random: Faker): Record<string, FieldValue> {
  const area = random.helpers.arrayElement([...PRODUCT_AREAS.map((option) => option[1]), null]);
  const regions = random.helpers.arrayElements(REGIONS, { min: 0, max: 2 }).map((option) => option[1]);
  return {
    'Product area': area,
    'Affected regions': regions.length > 0 ? regions : null,
    'Contract customer': random.datatype.boolean(0.3),
    'Seats affected': random.datatype.boolean(0.4) ? random.number.int({ min: 1, max: 400 }) : null,
    'Order number': random.datatype.boolean(0.3) ? `ORD-${random.string.numeric(6)}` : null,
    'Internal code': random.datatype.boolean(0.2) ? random.string.alphanumeric(6).toUpperCase() : null,
  };
}

/** Some teams track their time; the values follow from the row, so that they disturb no other chance. */
function timeSpent(row: number, comments: number): Record<string, FieldValue> {
  if (row % 5 !== 3) return {};
  return { 'Total time spent (sec)': comments * 300 + row, 'Time spent last update (sec)': 120 + row };
}

function makeVia(channel: string, requester: { name: string; email: string | null }): Via {
  if (channel !== 'email') return { channel, source: { from: {}, to: {}, rel: null } };
  const from = { address: requester.email, name: requester.name };
  return { channel, source: { from, to: { address: SUPPORT_ADDRESS, name: 'ACME Support' }, rel: null } };
}

function pickSatisfaction(random: Faker, status: TicketStatus): SatisfactionRating {
  if ((status !== 'solved' && status !== 'closed') || random.datatype.boolean(0.6)) return { score: 'unoffered' };
  return { score: 'offered' };
}

/** The person who asks: any end user but those who no longer can. */
function pickRequester({ context, users }: TicketWorld, random: Faker) {
  const { staff, endUsers } = context.sizes;
  const index = staff + random.number.int({ min: 0, max: endUsers - 1 });
  const name = userCaseAt(context, index);
  return users.at(name === 'suspended' || name === 'deleted-agent' ? index + 1 : index);
}

/** A ticket like most are: all chance comes from its row. */
export function draftOrdinaryTicket(world: TicketWorld, row: number): TicketDraft {
  const { context } = world;
  const rows = context.sizes.ticketRows;
  const random = context.random('ticket', row);
  const requester = pickRequester(world, random);
  const status = pickStatus(random, 1 - row / rows);
  const group = random.number.int({ min: 0, max: LIVE_GROUPS - 1 });
  const agent = idOf('user', random.helpers.arrayElement(staffOfGroup(context, group)));
  const channel = random.helpers.arrayElement(
    requester.email ? ['web', 'email', 'email', 'api', 'chat'] : ['web', 'chat'],
  );
  const type = random.helpers.arrayElement([
    'incident',
    'question',
    'incident',
    'question',
    'problem',
    'task',
    null,
  ] as const);
  const createdAt = creationTime(row, rows, random.number.float());
  const { shape } = context.options;
  const comments = shape
    ? draftShapedComments(shape, { random, requester, agent, createdAt })
    : draftComments({ random, requester, agent, createdAt, only: status === 'new' });
  const lastAt = comments.at(-1)?.at ?? createdAt;
  const solved = status === 'solved' || status === 'closed';
  const solvedAt = solved ? lastAt + random.number.int({ min: MINUTE, max: 2 * DAY }) : null;
  const fields = { ...pickFields(random), ...timeSpent(row, comments.length) };
  return {
    id: idOf('ticket', row),
    row,
    random,
    subject: makeSubject(random),
    type,
    priority: random.helpers.arrayElement(['low', 'normal', 'normal', 'high', 'urgent', null] as const),
    status,
    customStatus: pickCustomStatus(random, status),
    via: makeVia(channel, requester),
    recipient: channel === 'email' ? SUPPORT_ADDRESS : null,
    requester,
    submitterId: channel === 'chat' ? -1 : channel === 'api' ? agent : requester.id,
    assigneeId: status === 'new' ? null : agent,
    organizationId: requester.organization_id,
    groupId: status === 'new' && random.datatype.boolean(0.5) ? null : idOf('group', group),
    followers: [],
    ccs: [],
    problemId: null,
    hasIncidents: false,
    dueAt: type === 'task' ? createdAt + 7 * DAY : null,
    tags: random.helpers.arrayElements(TAGS, { min: 0, max: 3 }),
    fields,
    satisfaction: pickSatisfaction(random, status),
    followups: [],
    form: random.datatype.boolean(0.1) ? 1 : 0,
    brand: 0,
    externalId: random.datatype.boolean(0.1) ? `shop-${random.string.numeric(6)}` : null,
    fromMessaging: false,
    comments,
    sideConversations: [],
    solvedAt,
    closedAt: status === 'closed' && solvedAt !== null ? solvedAt + CLOSE_DELAY : null,
  };
}
