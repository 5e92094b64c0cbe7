import type { Intent } from '../../../model/intent.ts';
import { isObject, type JsonObject } from '../../../model/json.ts';
import { readId, readRows } from '../client/decode.ts';
import { type Refusal, refusalOf, untilAnswered } from './until-answered.ts';
import type { WriteContext } from './write-context.ts';

interface Member {
  id: number;
  teams: JsonObject[];
}

/**
 * Takes a team's members out of it before it goes: whether they leave a deleted team by themselves is not documented, and
 * afterwards nobody could tell who they were. Answers those who left as they were, for a team that does not go, and what kept one.
 */
export async function leaveTeam(
  { targetId }: Intent,
  context: WriteContext,
  signal: AbortSignal,
): Promise<{ left: Member[]; trouble: Refusal | null }> {
  const { api } = context;
  const team = await api.get(`/Team/${targetId}`, { includedetails: true }, { signal, absent: [404] });
  const members = isObject(team) ? readRows(team.agents ?? []).flatMap(({ agent_id }) => readId(agent_id) ?? []) : [];
  const left: Member[] = [];
  for (const id of members) {
    const agent = await api.get(`/Agent/${id}`, { includedetails: true }, { signal, absent: [404] });
    const teams = isObject(agent) ? readRows(agent.teams ?? []) : [];
    const others = teams.filter(({ team_id }) => readId(team_id) !== targetId);
    if (others.length === teams.length) continue;
    left.push({ id: Number(id), teams });
    const refusal = await putTeams({ id: Number(id), teams: others }, context, signal);
    if (refusal) {
      return { left, trouble: { ...refusal, message: `agent ${id} cannot be taken out of it: ${refusal.message}` } };
    }
  }
  return { left, trouble: null };
}

/** Puts members back as they were; says of whom that failed. */
export async function rejoin(left: readonly Member[], context: WriteContext, signal: AbortSignal): Promise<string> {
  const lost: string[] = [];
  for (const member of left) if (await putTeams(member, context, signal)) lost.push(String(member.id));
  return lost.length === 0 ? '' : `; by hand, put back into it: ${lost.map((id) => `agent ${id}`).join(', ')}`;
}

async function putTeams(member: Member, context: WriteContext, signal: AbortSignal): Promise<Refusal | null> {
  const send = () => context.api.post('/Agent', [{ ...member }], signal);
  const answer = await untilAnswered(send, context, signal);
  return answer.kind === 'accepted' ? null : (refusalOf(answer) ?? { code: 'halo_missing', message: 'it is gone' });
}
