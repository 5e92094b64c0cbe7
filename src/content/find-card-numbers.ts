/** A part of a text; `end` is behind its last character. */
export interface Match {
  start: number;
  end: number;
}

/** Digits in groups, with at most three blanks, dots or dashes between two of them. */
const groups = /\d+(?:[ .\-\u00A0\u2007-\u2015\u202F]{1,3}\d+)*/g;

/**
 * First digits and lengths of the cards in use (ISO/IEC 7812: Visa, Mastercard, American Express, Diners, Discover, JCB,
 * UnionPay, Maestro).
 */
const cards: readonly [prefix: RegExp, lengths: readonly number[]][] = [
  [/^4/, [16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^6(?:011|4[4-9]|5)/, [16, 17, 18, 19]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
  [/^(?:5[0678]|6[37])/, [12, 13, 14, 15, 16, 17, 18, 19]],
];
const longest = 19;

/**
 * Numbers that look like those of payment cards and pass their checksum, written in one piece or in groups; never a part of a
 * longer group of digits. In linear time.
 */
export function findCardNumbers(text: string): Match[] {
  const found: Match[] = [];
  for (const run of text.matchAll(groups)) {
    const parts = [...run[0].matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, start: run.index + index }));
    for (let first = 0; first < parts.length; ) {
      const last = endOfCard(parts, first);
      const [start, end] = [parts[first]?.start ?? 0, parts[last ?? first]];
      if (last !== null && end) found.push({ start, end: end.start + end.digits.length });
      first = (last ?? first) + 1;
    }
  }
  return found;
}

/** The last group of a card's number that begins with the group at `first`; null when none does. */
function endOfCard(parts: readonly { digits: string }[], first: number): number | null {
  let number = '';
  for (let last = first; last < parts.length; last += 1) {
    number += parts[last]?.digits ?? '';
    if (number.length > longest) return null;
    if (isCard(number)) return last;
  }
  return null;
}

function isCard(number: string): boolean {
  return (
    cards.some(([prefix, lengths]) => lengths.includes(number.length) && prefix.test(number)) && passesLuhn(number)
  );
}

/** Every second digit from the right counts double (ISO/IEC 7812-1, annex B). */
function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
