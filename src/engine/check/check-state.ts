import type { CheckItem } from '../../model/check.ts';
import type { Store } from '../../model/store.ts';

/** What the state remembers of this tenant: settings that are muted still. What was learned of its API the target tells. */
export async function checkState(store: Store): Promise<CheckItem[]> {
  const muted = (await store.settings()).filter((setting) => setting.muted);
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
  ];
}
