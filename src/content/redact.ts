import { cleanText } from './clean-text.ts';
import { findCardNumbers } from './find-card-numbers.ts';
import { readHtmlTexts } from './html-texts.ts';
import { matchPatterns } from './match-patterns.ts';
import { applySplices, type Splice } from './splice.ts';

/** What `privacy.redact` of a spec says, with its defaults filled in. */
export interface RedactionRules {
  paymentCards: boolean;
  patterns: readonly { pattern: string; as: string }[];
}

/** Takes what must not arrive out of texts. Pure. */
export interface Redaction {
  text(text: string): string;
  /**
   * Words a reader sees are found also where tags or entities stand between their letters; tags stay. Values of attributes and
   * comments are redacted too, each by itself.
   */
  html(html: string): string;
  /** The same for many at once, in their order: starting the patterns takes longer than running them over a short text. */
  all(items: readonly RedactionItem[]): string[];
}

export interface RedactionItem {
  kind: 'text' | 'html';
  value: string;
}

/** Longest that the patterns may take for one text, in milliseconds. */
const defaultBudgetMs = 5_000;

const cardReplacement = '[card number redacted]';

/**
 * Redacts by these rules. Throws Failure `E_REDACT_PATTERN` for a pattern that is no regular expression; what it answers throws
 * `E_REDACT_TIMEOUT` for a text with which the patterns do not come to an end: that record must not go.
 */
export function createRedaction(rules: RedactionRules, budgetMs = defaultBudgetMs): Redaction {
  const patterns = rules.patterns.map(({ pattern }) => pattern);
  const replacements = rules.patterns.map(({ as }) => as);
  matchPatterns([''], patterns, budgetMs);

  /** What is replaced in each text: ascending, none inside another. */
  function findAll(texts: readonly string[]): Splice[][] {
    const byPattern = patterns.length > 0 ? matchPatterns(texts, patterns, budgetMs) : [];
    return texts.map((text, index) => {
      const cards = rules.paymentCards ? findCardNumbers(text).map((each) => ({ ...each, text: cardReplacement })) : [];
      const others = (byPattern[index] ?? []).map(([start, end, number]) => {
        return { start, end, text: replacements[number] ?? '' };
      });
      return join([...cards, ...others]);
    });
  }

  function all(items: readonly RedactionItem[]): string[] {
    const parts = items.map(({ kind, value }) =>
      kind === 'html' ? readHtmlTexts(cleanText(value)) : { texts: [value], replace: null },
    );
    const found = findAll(parts.flatMap(({ texts }) => texts));
    let next = 0;
    return items.map(({ value }, index) => {
      const { texts = [], replace = null } = parts[index] ?? {};
      const own = found.slice(next, next + texts.length);
      next += texts.length;
      if (own.every((splices) => splices.length === 0)) return value;
      return replace ? replace(own) : applySplices(value, own[0] ?? []);
    });
  }

  return {
    text: (value) => all([{ kind: 'text', value }])[0] ?? value,
    html: (value) => all([{ kind: 'html', value }])[0] ?? value,
    all,
  };
}

/** What overlaps becomes one: all of it goes, and what stood for the first of it stands for it. */
function join(matches: readonly Splice[]): Splice[] {
  const joined: Splice[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && match.start < last.end) last.end = Math.max(last.end, match.end);
    else joined.push({ ...match });
  }
  return joined;
}
