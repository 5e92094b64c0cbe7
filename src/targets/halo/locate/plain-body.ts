import { textToHtml } from '../../../content/text-to-html.ts';
import type { JsonValue } from '../../../model/json.ts';

/** A plain body, where only that is shown, as the HTML it would be. */
export function plainBody(value: JsonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? textToHtml(value) : null;
}
