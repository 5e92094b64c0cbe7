/** Rows of a Zendesk account that do not belong to one ticket: people, groups, fields and settings. */

/** Values of custom fields by the field's key; a multi-select has a list of tags. */
export type KeyedValues = Record<string, string | number | boolean | string[] | null>;

export interface UserRow {
  id: number;
  url: string;
  name: string;
  email: string | null;
  created_at: string;
  updated_at: string;
  time_zone: string;
  iana_time_zone: string;
  phone: string | null;
  shared_phone_number: boolean | null;
  photo: null;
  locale_id: number;
  locale: string;
  organization_id: number | null;
  role: 'end-user' | 'agent' | 'admin';
  verified: boolean;
  external_id: string | null;
  tags: string[];
  alias: string | null;
  active: boolean;
  shared: boolean;
  shared_agent: boolean;
  last_login_at: string | null;
  two_factor_auth_enabled: boolean | null;
  signature: string | null;
  details: string | null;
  notes: string | null;
  role_type: number | null;
  custom_role_id: number | null;
  moderator: boolean;
  ticket_restriction: string | null;
  only_private_comments: boolean;
  restricted_agent: boolean;
  suspended: boolean;
  default_group_id: number | null;
  report_csv: boolean;
  user_fields: KeyedValues;
}

export interface IdentityRow {
  id: number;
  url: string;
  user_id: number;
  type: 'email' | 'phone_number' | 'twitter';
  value: string;
  primary: boolean;
  verified: boolean;
  created_at: string;
  updated_at: string;
}

export interface OrganizationRow {
  id: number;
  url: string;
  name: string;
  shared_tickets: boolean;
  shared_comments: boolean;
  external_id: string | null;
  created_at: string;
  updated_at: string;
  domain_names: string[];
  details: string | null;
  notes: string | null;
  group_id: number | null;
  tags: string[];
  organization_fields: KeyedValues;
  deleted_at: string | null;
}

export interface GroupRow {
  id: number;
  url: string;
  is_public: boolean;
  name: string;
  description: string;
  default: boolean;
  deleted: boolean;
  created_at: string;
  updated_at: string;
}

export interface MembershipRow {
  id: number;
  url: string;
  user_id: number;
  group_id?: number;
  organization_id?: number;
  default: boolean;
  created_at: string;
  /** Some old memberships have none. */
  updated_at: string | null;
}

export interface FieldOption {
  id: number;
  name: string;
  raw_name: string;
  value: string;
  default?: boolean;
}

/** A ticket, user or organization field; the last two have a `key`, and their values lie under it. */
export interface FieldRow {
  id: number;
  url: string;
  type: string;
  key?: string;
  title: string;
  raw_title: string;
  description: string;
  raw_description: string;
  position: number;
  active: boolean;
  system?: boolean;
  required?: boolean;
  collapsed_for_agents?: boolean;
  regexp_for_validation: string | null;
  title_in_portal?: string;
  raw_title_in_portal?: string;
  visible_in_portal?: boolean;
  editable_in_portal?: boolean;
  required_in_portal?: boolean;
  tag?: string | null;
  removable?: boolean;
  agent_description?: string | null;
  relationship_target_type?: string;
  custom_field_options?: FieldOption[];
  system_field_options?: { name: string; value: string }[];
  created_at: string;
  updated_at: string;
}

export interface CustomStatusRow {
  id: number;
  url: string;
  status_category: 'new' | 'open' | 'pending' | 'hold' | 'solved';
  agent_label: string;
  raw_agent_label: string;
  end_user_label: string;
  raw_end_user_label: string;
  description: string;
  active: boolean;
  default: boolean;
  created_at: string;
  updated_at: string;
}

export interface BrandRow {
  id: number;
  url: string;
  name: string;
  brand_url: string;
  subdomain: string;
  host_mapping: string | null;
  has_help_center: boolean;
  help_center_state: 'enabled' | 'disabled';
  active: boolean;
  default: boolean;
  ticket_form_ids: number[];
  signature_template: string;
  created_at: string;
  updated_at: string;
}

export interface FormRow {
  id: number;
  url: string;
  name: string;
  raw_name: string;
  display_name: string;
  raw_display_name: string;
  position: number;
  active: boolean;
  default: boolean;
  end_user_visible: boolean;
  in_all_brands: boolean;
  restricted_brand_ids: number[];
  ticket_field_ids: number[];
  created_at: string;
  updated_at: string;
}

/** An address at which the account receives mail. It is never a person. */
export interface RecipientAddressRow {
  id: number;
  url: string;
  name: string;
  email: string;
  default: boolean;
  brand_id: number;
  created_at: string;
  updated_at: string;
}
