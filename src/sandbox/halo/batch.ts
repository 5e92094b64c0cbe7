import { type Incoming, json, type Reply, type Route } from '../kit/message.ts';
import { type BindingRules, bindArray, type Input } from './binding.ts';
import { invalid } from './errors.ts';
import type { Halo } from './halo.ts';
import type { SchemaName } from './properties.ts';
import { wire } from './wire.ts';

/** How one kind of record is written. */
export interface Writer {
  /** The published object type; null takes any property. */
  schema: SchemaName | null;
  /** Creates or updates one record and returns what is answered for it; throws a Refusal. */
  write(input: Input): unknown;
  /** Properties that are written as 18.0. */
  floats?: ReadonlySet<string>;
}

/** What the tenant knows of posted properties. */
export function bindingRules(halo: Halo): BindingRules {
  const ignored = halo.switches.ignoredProperties.split(',').map((name) => name.trim());
  return { laterSpec: halo.switches.laterSpec, ignored: new Set(ignored) };
}

/** The route that takes an array of records: creates those without id, updates those with one, answers 201. */
export function postRoute(halo: Halo, path: string, writer: Writer): Route {
  return { method: 'POST', path, handle: (request) => writeArray(halo, writer, request) };
}

function writeArray(halo: Halo, writer: Writer, request: Incoming): Reply {
  halo.actor = halo.agentOf(request);
  const inputs = bindArray(request.text(), writer.schema, bindingRules(halo));
  const { batchLimit, batchAtomic } = halo.switches;
  if (inputs.length === 0) throw invalid('No records were supplied');
  if (inputs.length > batchLimit) throw invalid(`A maximum of ${batchLimit} records can be posted at once`);
  const answers: unknown[] = [];
  const write = (input: Input): void => void answers.push(writer.write(input));
  if (batchAtomic) halo.store.transaction(() => inputs.forEach(write));
  else for (const input of inputs) halo.store.transaction(() => write(input));
  return wire(halo, 201, shapeAnswer(halo, answers), writer.floats);
}

/** One record answers an object. What several answer is not documented: it is a switch. */
function shapeAnswer(halo: Halo, answers: unknown[]): unknown {
  if (answers.length === 1) return answers[0];
  let mode = halo.switches.batchAnswer;
  if (mode === 'mixed') mode = halo.random.chance(0.5) ? 'none' : 'reordered';
  switch (mode) {
    case 'list':
      return answers;
    case 'first':
      return answers[0];
    case 'last':
      return answers.at(-1);
    case 'none':
      return {};
    case 'reordered':
      return answers
        .map((answer) => ({ answer, at: halo.random.next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ answer }) => answer);
  }
}

/** The answer to a delete. */
export const deleted = (): Reply => json(200, {});
