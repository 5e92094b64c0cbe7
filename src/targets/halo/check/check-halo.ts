import type { CheckItem } from '../../../model/check.ts';
import type { CheckInput } from '../../../model/target-reader.ts';
import { readDetails } from '../catalogue/catalogue-details.ts';
import { readChosenTypes, type SettingsContext } from '../settings/list-settings.ts';
import { checkAgents } from './check-agents.ts';
import type { CheckContext } from './check-context.ts';
import { checkFields } from './check-fields.ts';
import { checkKnowledge } from './check-knowledge.ts';
import { checkLimits } from './check-limits.ts';
import { checkQuiet } from './check-quiet.ts';
import { checkRights } from './check-rights.ts';
import { checkTeams } from './check-teams.ts';
import { checkTypes } from './check-types.ts';

/** Halo's part of the checklist, in the order in which a person would work through it. Only reads; throws as the API client does. */
export async function* checkHalo(
  settings: SettingsContext,
  input: CheckInput,
  signal: AbortSignal,
): AsyncGenerator<CheckItem> {
  const { types, complete } = await readChosenTypes(settings, signal);
  const details = readDetails(input.catalogue);
  const context: CheckContext = { ...settings, input, details, types, complete, signal };
  yield* checkRights(context);
  yield* checkAgents(context);
  yield* checkTeams(context);
  yield* checkFields(context);
  yield* checkTypes(context);
  yield* checkQuiet(context);
  yield* checkKnowledge(context);
  yield* checkLimits(context);
}
