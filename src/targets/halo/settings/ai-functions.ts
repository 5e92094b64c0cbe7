import type { JsonObject, JsonValue } from '../../../model/json.ts';
import { readBoolean } from '../client/decode.ts';

/** One of the tenant's settings that lets AI look at tickets, as it stands. */
export interface AiSetting {
  key: string;
  /** As Configuration > AI calls it, where that is known. */
  title: string;
  value: JsonValue;
  /** The value that switches it off. */
  off: JsonValue;
}

/**
 * Settings whose value is a code; 0 is "none" (`ticket_embeddings_method`: 0 none, 1 embeddings, 2 runbooks). Halo's guide to
 * Configuration > AI (kbid 2328) calls them "Default AI Connection" and "Ticket matching and AI insights method".
 */
const codes: Record<string, string> = {
  ai_connection_type: 'Default AI Connection',
  ticket_embeddings_method: 'Ticket matching and AI insights method',
};

/** Titles of the switches in the same guide; the others go by the words of the name that the API gives them. */
const titles: Record<string, string> = {
  use_embedding_scores_openai: 'Create Embedding Scores for Tickets',
  use_embedding_scores_azureopenai: 'Create Embedding Scores for Tickets (Azure)',
  enable_openai_insights: 'AI insights',
  enable_azureopenai_insights: 'AI insights (Azure)',
  enable_openai_emotion_detection: 'Emotion detection',
  enable_azureopenai_emotion_detection: 'Emotion detection (Azure)',
  use_openai_surveys: 'AI surveys',
  use_azure_openai_surveys: 'AI surveys (Azure)',
  ai_thankyou_detection: 'Thank-you detection',
  enable_ai_article_suggestions: 'AI article suggestions',
};

/** Without it no function of AI has anything to talk to. */
export const aiConnectionKey = 'ai_connection_type';

/** The AI settings among the tenant's (`GET /Control`, some 4,000 keys), those that are off already too. */
export function listAiSettings(control: JsonObject): AiSetting[] {
  return Object.entries(control).flatMap(([key, value]): AiSetting[] => {
    const title = codes[key];
    if (title !== undefined) return [{ key, title, value: Number(value ?? 0), off: 0 }];
    if (typeof value !== 'boolean' || !isAiSwitch(key)) return [];
    return [{ key, title: titles[key] ?? titleOf(key), value: readBoolean(value), off: false }];
  });
}

const spellings: Record<string, string> = { ai: 'AI', openai: 'OpenAI', azureopenai: 'Azure OpenAI', azure: 'Azure' };

/** `openai_enabled` is `OpenAI enabled`. */
function titleOf(key: string): string {
  const text = key
    .split('_')
    .map((word) => spellings[word] ?? word)
    .join(' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `enable_openai_insights`, `azureopenai_embedding_enabled`, `use_azure_openai_surveys`, `ai_thankyou_detection`. */
function isAiSwitch(key: string): boolean {
  return /(^|_)(ai|openai|azureopenai)(_|$)/.test(key) && /(^|_)(enabled?|use|detection)(_|$)/.test(key);
}
