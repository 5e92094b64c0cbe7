import type { CheckItem } from '../../model/check.ts';
import type { Store } from '../../model/store.ts';

/** What the state remembers of this tenant: settings that are muted still, and how its API behaves, with the day it was learned. */
export async function checkState(store: Store): Promise<CheckItem[]> {
  const muted = (await store.settings()).filter((setting) => setting.muted);
  const learned = store.capabilities.all?.() ?? [];
  return [
    {
      id: 'settings.muted',
      area: 'quiet',
      title: 'Settings that an earlier run switched off',
      status: muted.length > 0 ? 'fail' : 'pass',
      found: muted.length > 0 ? `still off: ${muted.map(({ title }) => title).join(', ')}` : 'none is left that way',
      remedy: muted.length > 0 ? 'Run deskhaul restore.' : null,
      planned: false,
    },
    {
      id: 'capabilities',
      area: 'limits',
      title: 'How the server behaves',
      status: 'pass',
      found:
        learned.length === 0
          ? 'nothing is known yet: it is learned while records are written'
          : learned
              .map(({ name, value, learnedAt }) => `${name} = ${JSON.stringify(value)} (${learnedAt.slice(0, 10)})`)
              .join(', '),
      remedy: null,
      planned: false,
    },
  ];
}
