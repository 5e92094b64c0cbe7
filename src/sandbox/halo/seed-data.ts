import { CLOSED } from './halo.ts';

/** Statuses as a new tenant has them; `type` says nothing about closed or not. */
export const statuses = [
  [1, 'New'],
  [2, 'In Progress'],
  [3, 'With User'],
  [4, 'Awaiting Supplier'],
  [8, 'Resolved'],
  [CLOSED, 'Closed'],
  [18, 'Approved'],
  [28, 'On Hold'],
] as const;

/** Priority id, name, hours to fix, hours to respond. */
export const priorities = [
  [1, 'Critical', 4, 1],
  [2, 'High', 8, 2],
  [3, 'Medium', 24, 4],
  [4, 'Low', 72, 8],
] as const;

/** Ticket types; an approval process makes trouble for imports, a template is applied to new tickets. */
export const ticketTypes = [
  { id: 1, name: 'Incident', overridewiththefollowingtemplatewhenloggingmanually: 1 },
  { id: 2, name: 'Service Request' },
  { id: 3, name: 'Problem' },
  { id: 4, name: 'Task' },
  { id: 5, name: 'Change', approval_process_id: 1 },
  { id: 6, name: 'Onboarding' },
];

/** Shipped teams. */
export const teams = ['1st Line Support', '2nd Line Support', 'Managers'];

/** Agents beside the two that every tenant has: name, address, team, disabled. */
export const agents = [
  ['Alice Archer', 'alice@acme.example', '1st Line Support', false],
  ['Bob Baker', 'bob@acme.example', '1st Line Support', false],
  ['Carol Chen', 'carol@acme.example', '2nd Line Support', false],
  ['Dan Diaz', 'dan@acme.example', '2nd Line Support', false],
  ['Erin Ekberg', 'erin@acme.example', 'Managers', false],
  ['Frank Former', 'frank@acme.example', '1st Line Support', true],
] as const;

/** Agents of a tenant that nobody has set up yet: samples, without an address. */
export const sampleAgents = [
  ['Sam Sample', '', '1st Line Support', false],
  ['Tess Trial', '', '2nd Line Support', false],
] as const;

/** Custom fields that stand in the tenant before a migration: name, label, usage, type, options. */
export const fields = [
  { name: 'CFzendeskticket', label: 'Zendesk ticket', usage: 1, type: 0 },
  {
    name: 'CFproductarea',
    label: 'Product area',
    usage: 1,
    type: 2,
    options: ['Billing', 'Hardware', 'Software', 'Network', 'Other'],
  },
  {
    name: 'CFimpact',
    label: 'Impact',
    usage: 1,
    type: 2,
    options: ['Single User Affected', 'Team Affected', 'Company Affected'],
  },
  { name: 'CFstartdate', label: 'Start date', usage: 1, type: 4 },
  { name: 'CFaccounttier', label: 'Account tier', usage: 2, type: 2, options: ['Gold', 'Silver', 'Bronze'] },
  { name: 'CFsitecode', label: 'Site code', usage: 3, type: 0 },
  { name: 'CFviptier', label: 'VIP tier', usage: 4, type: 0 },
];

/** Outcomes of actions; the first is that of the opening action. */
export const outcomes = ['Logged', 'Public Note', 'Private Note', 'Imported Note', 'Email User', 'Close Ticket'];

export const emailTemplates = ['Acknowledgement', 'Ticket Closed', 'Assigned to Agent', 'Customer Survey', 'Welcome'];
export const categories = ['Hardware', 'Hardware>Laptop', 'Software', 'Software>Licence', 'Network'];
export const sources = ['Manual', 'Email', 'Phone', 'API', 'Portal', 'Chat'];
