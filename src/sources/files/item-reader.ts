import { isObject, type JsonObject, type JsonValue } from '../../model/json.ts';
import { type Item, ownErrors, readValue } from './evaluated-item.ts';
import { readInstant } from './read-instant.ts';

/**
 * Reads an item's values as the canonical model wants them. What cannot be read that way is null (or empty) and told to `report`
 * with the field's name.
 */
export class ItemReader {
  readonly #item: Item;
  readonly #report: (field: string, what: string) => void;

  constructor(item: Item, report: (field: string, what: string) => void) {
    this.#item = item;
    this.#report = report;
    for (const { path, message } of ownErrors(item)) report(path, message);
  }

  value(field: string): JsonValue {
    return readValue(this.#item, field);
  }

  /** Numbers and booleans become text; empty text is null. */
  text(field: string): string | null {
    const value = this.value(field);
    if (value === null || value === '') return null;
    if (typeof value !== 'object') return String(value);
    return this.#refuse(field, 'is not text', null);
  }

  /** A single value is a list of one. */
  texts(field: string): string[] {
    const value = this.value(field);
    const list = value === null || value === '' ? [] : Array.isArray(value) ? value : [value];
    const texts = list.filter((item) => item !== null && typeof item !== 'object').map(String);
    if (texts.length < list.length) this.#refuse(field, 'holds values that are not text', null);
    return [...new Set(texts)];
  }

  flag(field: string, otherwise: boolean): boolean {
    const value = this.value(field);
    if (value === null || value === '') return otherwise;
    if (typeof value === 'boolean') return value;
    const word = String(value).toLowerCase();
    if (['true', '1', 'yes'].includes(word)) return true;
    if (['false', '0', 'no'].includes(word)) return false;
    return this.#refuse(field, 'is neither true nor false', otherwise);
  }

  number(field: string): number | null {
    const value = this.value(field);
    if (value === null || value === '') return null;
    const number = typeof value === 'object' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : this.#refuse(field, 'is not a number', null);
  }

  /** ISO-8601 in UTC. */
  instant(field: string): string | null {
    const value = this.value(field);
    if (value === null || value === '') return null;
    return readInstant(value) ?? this.#refuse(field, 'is not an instant', null);
  }

  object(field: string): JsonObject {
    const value = this.value(field);
    if (value === null) return {};
    return isObject(value) ? value : this.#refuse(field, 'is not an object', {});
  }

  /** An http or https address. */
  address(field: string): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const { protocol } = URL.parse(text) ?? {};
    return protocol === 'https:' || protocol === 'http:' ? text : this.#refuse(field, 'is not an http address', null);
  }

  oneOf<Word extends string>(field: string, words: readonly Word[], otherwise: Word): Word {
    const text = this.text(field);
    return words.find((word) => word === text) ?? otherwise;
  }

  #refuse<T>(field: string, what: string, instead: T): T {
    this.#report(field, `The value ${what}`);
    return instead;
  }
}
