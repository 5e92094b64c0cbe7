import type { Incoming } from '../kit/message.ts';
import { readDate } from './dates.ts';
import { unbindable } from './errors.ts';

/** The parameters of a request; names match in any letter case. Unknown ones are never looked at. */
export interface Params {
  text(name: string): string | undefined;
  /** Throws a 400 when it is no whole number. */
  int(name: string): number | undefined;
  /** True for `true` and `1`, false for anything else that was sent. */
  flag(name: string): boolean | undefined;
  /** In the form in which dates are stored. */
  date(name: string): string | undefined;
  /** Whole numbers with commas between. */
  ints(name: string): number[] | undefined;
}

/** Reads the query of a request. An empty value counts as not sent. */
export function readParams(request: Incoming): Params {
  const sent = new Map<string, string>();
  for (const [name, value] of request.query) if (value !== '') sent.set(name.toLowerCase(), value);
  const bad = (name: string, value: string) => unbindable(name, `The value '${value}' is not valid.`);
  const toInt = (name: string, value: string): number => {
    if (!/^-?\d{1,15}$/.test(value.trim())) throw bad(name, value);
    return Number(value);
  };
  const params: Params = {
    text: (name) => sent.get(name),
    int: (name) => {
      const value = sent.get(name);
      return value === undefined ? undefined : toInt(name, value);
    },
    flag: (name) => {
      const value = sent.get(name);
      return value === undefined ? undefined : /^(true|1)$/i.test(value);
    },
    date: (name) => {
      const value = sent.get(name);
      if (value === undefined) return undefined;
      const date = readDate(value);
      if (!date) throw bad(name, value);
      return date;
    },
    ints: (name) =>
      sent
        .get(name)
        ?.split(',')
        .filter(Boolean)
        .map((each) => toInt(name, each)),
  };
  return params;
}

/** The id in the address of a record; throws a 400 when it is malformed. */
export function readId(request: Incoming): number {
  const id = request.params.id ?? '';
  if (!/^\d{1,10}$/.test(id)) throw unbindable('id', `The value '${id}' is not valid.`);
  return Number(id);
}
