import { controlDefaults } from './control-settings.ts';
import type { Halo } from './halo.ts';
import { seatsTaken } from './seats.ts';

const LANGUAGES = [
  ['English', 'en'],
  ['French', 'fr'],
  ['German', 'de'],
  ['Spanish', 'es'],
  ['Portuguese (Brazil)', 'pt-BR'],
  ['Italian', 'it'],
  ['Dutch', 'nl'],
  ['Japanese', 'ja'],
  ['Arabic', 'ar'],
] as const;

/** Languages, roles and licences. Comes after the agents, whose seats it counts. */
export function seedSettings(halo: Halo): void {
  const { store } = halo;
  for (const [name, code] of LANGUAGES)
    store.insert('languages', {
      name,
      short_name: code,
      active: true,
      is_custom: false,
      is_right_to_left: code === 'ar',
    });
  for (const name of ['Agent', 'Administrator']) store.insert('roles', { name, notes: '' });
  // What a user may see on the portal: own tickets, those of the site, or those of the client.
  for (const [showmeonly, name] of ['Own tickets', 'Site tickets', 'Client tickets'].entries())
    store.insert('userroles', { guid: halo.random.uuid(), name, showmeonly, notes: '' });
  store.insert('control', {
    ...controlDefaults,
    license_count: seatsTaken(halo) + halo.switches.freeSeats,
    attachmentsizelimitmb: Math.floor(halo.switches.attachmentLimit / 2 ** 20),
  });
}
