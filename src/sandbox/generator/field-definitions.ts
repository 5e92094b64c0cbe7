/** The fields of the generated account, before they get ids and dates. */

export interface FieldDefinition {
  type: string;
  title: string;
  key?: string;
  description?: string;
  /** [label, value]; `::` in a label makes a tree. */
  options?: readonly (readonly [string, string])[];
  system?: true;
  tag?: string;
  regexp?: string;
  target?: string;
  /** False: customers never see it. Left out: every second field of tickets is theirs to see. */
  portal?: false;
  /** Shown to agents only. */
  agentDescription?: string;
}

export const PRODUCT_AREAS = [
  ['Accounts', 'area_accounts'],
  ['Billing::Invoices', 'area_billing_invoices'],
  ['Billing::Refunds', 'area_billing_refunds'],
  ['Hardware::Printers', 'area_hardware_printers'],
  ['Hardware::Scanners::Handheld', 'area_hardware_scanners_handheld'],
  ['Mobile app', 'area_mobile_app'],
  ['Reports', 'area_reports'],
] as const;

export const REGIONS = [
  ['Europe', 'region_europe'],
  ['Asia', 'region_asia'],
  ['North America', 'region_north_america'],
  ['South America', 'region_south_america'],
] as const;

/** Titles and types; the system fields come first and cannot be removed. */
export const TICKET_FIELDS: readonly FieldDefinition[] = [
  { type: 'subject', title: 'Subject', system: true },
  { type: 'description', title: 'Description', system: true },
  { type: 'status', title: 'Status', system: true },
  { type: 'tickettype', title: 'Type', system: true },
  { type: 'priority', title: 'Priority', system: true },
  { type: 'group', title: 'Group', system: true },
  { type: 'assignee', title: 'Assignee', system: true },
  { type: 'custom_status', title: 'Ticket status', system: true },
  { type: 'tagger', title: 'Product area', options: PRODUCT_AREAS },
  { type: 'multiselect', title: 'Affected regions', options: REGIONS },
  { type: 'checkbox', title: 'Contract customer', tag: 'contract_customer' },
  { type: 'date', title: 'Renewal date' },
  { type: 'integer', title: 'Seats affected' },
  { type: 'decimal', title: 'Refund amount' },
  { type: 'regexp', title: 'Order number', regexp: '^ORD-\\d{6}$' },
  { type: 'text', title: 'Internal code' },
  { type: 'textarea', title: 'Steps to reproduce' },
  { type: 'partialcreditcard', title: 'Card used' },
  { type: 'lookup', title: 'Supplier', target: 'zen:organization' },
  // The two fields of Zendesk's own time tracking app.
  {
    type: 'integer',
    title: 'Total time spent (sec)',
    portal: false,
    description: 'How much time was spent on this ticket in total',
    agentDescription: 'Filled by the time tracking app; do not edit',
  },
  { type: 'integer', title: 'Time spent last update (sec)', portal: false },
  { type: 'lookup', title: 'Asset', target: 'zen:custom_object:asset' },
];

export const USER_FIELDS: readonly FieldDefinition[] = [
  {
    type: 'dropdown',
    title: 'VIP tier',
    key: 'vip_tier',
    options: [
      ['Gold', 'tier_gold'],
      ['Silver', 'tier_silver'],
    ],
  },
  { type: 'text', title: 'Employee number', key: 'employee_number' },
  { type: 'date', title: 'Start date', key: 'start_date' },
  { type: 'checkbox', title: 'Newsletter', key: 'newsletter', tag: 'newsletter' },
  { type: 'integer', title: 'Loyalty points', key: 'loyalty_points' },
  { type: 'textarea', title: 'Delivery notes', key: 'delivery_notes' },
  { type: 'decimal', title: 'Discount', key: 'discount' },
  { type: 'regexp', title: 'Cost centre', key: 'cost_centre', regexp: '^CC-\\d{4}$' },
  {
    type: 'multiselect',
    title: 'Languages',
    key: 'languages',
    options: [
      ['English', 'lang_en'],
      ['French', 'lang_fr'],
      ['German', 'lang_de'],
    ],
  },
  { type: 'lookup', title: 'Account manager', key: 'account_manager', target: 'zen:user' },
];

export const ORGANIZATION_FIELDS: readonly FieldDefinition[] = [
  {
    type: 'dropdown',
    title: 'Industry',
    key: 'industry',
    options: [
      ['Retail', 'industry_retail'],
      ['Health care', 'industry_health'],
      ['Software', 'industry_software'],
      ['Public sector', 'industry_public'],
    ],
  },
  { type: 'date', title: 'Contract end', key: 'contract_end' },
  { type: 'integer', title: 'Seats', key: 'seats' },
  { type: 'decimal', title: 'Annual value', key: 'annual_value' },
  { type: 'checkbox', title: 'Premium support', key: 'premium_support' },
  { type: 'text', title: 'Account number', key: 'account_number' },
  { type: 'textarea', title: 'Directions', key: 'directions' },
  { type: 'regexp', title: 'VAT number', key: 'vat_number', regexp: '^[A-Z]{2}\\d{8,12}$' },
  {
    type: 'multiselect',
    title: 'Products',
    key: 'products',
    options: [
      ['Hardware::Printers', 'product_printers'],
      ['Hardware::Scanners', 'product_scanners'],
      ['Software', 'product_software'],
    ],
  },
  { type: 'lookup', title: 'Parent company', key: 'parent_company', target: 'zen:organization' },
];
