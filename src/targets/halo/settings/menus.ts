/** Where a person finds things in Halo. Paths as in Halo's own guides (usehalo.com/guides, haloitsm.com/guides). */
export const menus = {
  agents: 'Configuration > Teams & Agents > Agents',
  teams: 'Configuration > Teams & Agents > Teams',
  roles: 'Configuration > Teams & Agents > Roles',
  fields: 'Configuration > Custom Objects > Custom Fields',
  ticketTypes: 'Configuration > Tickets > Ticket Types',
  statuses: 'Configuration > Tickets > Statuses',
  tickets: 'Configuration > Tickets > General Settings',
  approvals: 'Configuration > Tickets > Approval Processes',
  rules: 'Configuration > Tickets > Ticket Rules',
  ai: 'Configuration > AI',
  email: 'Configuration > Email > General Settings',
  mailboxes: 'Configuration > Email > Mailbox Setup',
  faqLists: 'Configuration > Knowledge Base > FAQ Lists',
  application: 'Configuration > Integrations > Halo API > View Applications',
} as const;
