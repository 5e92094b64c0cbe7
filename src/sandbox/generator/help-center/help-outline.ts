/** How the generated Help Center is laid out. */

export const CATEGORIES = ['Getting started', 'Product help', 'Company'];
/** Name, index of the category, index of the parent section. The last two are nested three deep. */
export const SECTIONS: [string, number, number | null][] = [
  ['First steps', 0, null],
  ['Your account', 0, null],
  ['Printers & scanners', 1, null],
  ['Mobile app', 1, null],
  ['Contracts', 2, null],
  ['Internal procedures', 2, null],
  ['Handheld scanners', 1, 2],
  ['Handheld firmware', 1, 6],
];
