/** The keys of Halo's settings object that the sandbox has; the real one has some 4,000. */
export type ControlKey = keyof typeof controlDefaults;

/** All settings of a tenant. */
export type Control = typeof controlDefaults;

/** The connection that AI functions use (`ai_connection_type`). The codes are not published; these are the sandbox's own. */
export const aiConnection = { none: 0, halo: 1, openai: 2, azure: 3 } as const;

/**
 * What a tenant starts with. The names are those of the published Control object; hours and percentages are the sandbox's choice.
 * The functions of AI come in pairs, one key for each kind of connection.
 */
export const controlDefaults = {
  ai_connection_type: aiConnection.halo as number,
  openai_enabled: true,
  azureopenai_enabled: false,
  /** Ticket matching: 0 none, 1 embeddings, 2 runbooks. */
  ticket_embeddings_method: 1,
  use_embedding_scores_openai: true,
  use_embedding_scores_azureopenai: false,
  azureopenai_embedding_enabled: false,
  enable_openai_insights: true,
  enable_azureopenai_insights: false,
  enable_openai_emotion_detection: false,
  enable_azureopenai_emotion_detection: false,
  use_openai_surveys: false,
  use_azure_openai_surveys: false,
  enable_ai_kb_articles: false,
  azureopenai_enable_ai_kb_articles: false,
  enable_ai_article_suggestions: false,
  ai_thankyou_detection: false,
  ai_knowledge_search_method: 0,
  /** Whether mail leaves at once; otherwise it waits in the queue that /Outgoing lists. */
  useoutgoingservice: true,
  /** Whether new users are welcomed, unless `sendwelcomeemail` says otherwise for one. */
  send_new_users_welcome_email: true,
  /** Reminders to users whose ticket waits for them. */
  enableslareminders: true,
  slareminderintervalhrs: 72,
  /** Resolved tickets are closed after so many hours; 0 for never. */
  auto_close_hrs: 72,
  auto_close_send_email: true,
  pending_close_reminder_hrs: 48,
  /** How many of a hundred closed tickets are asked about. */
  percentage_to_survey: 100,
  /** Between these a mail's subject carries the id of its ticket. */
  email_start_tag: '[ID:',
  email_end_tag: ']',
  defaultlanguage: 1,
  /** The most megabytes an attachment may have. */
  attachmentsizelimitmb: 20,
  /** Seats: how many agents may have a named licence, and how many may share the rest. */
  license_count: 0,
  concurrent_license_count: 0,
};

/** The functions of AI that look at tickets, and the settings that switch each on. */
export const aiFunctions = {
  triage: ['enable_openai_insights', 'enable_azureopenai_insights'],
  index: ['use_embedding_scores_openai', 'use_embedding_scores_azureopenai'],
  summary: ['enable_openai_insights', 'enable_azureopenai_insights'],
  emotion: ['enable_openai_emotion_detection', 'enable_azureopenai_emotion_detection'],
  survey: ['use_openai_surveys', 'use_azure_openai_surveys'],
} as const satisfies Record<string, readonly ControlKey[]>;
