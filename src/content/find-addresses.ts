import type { Splice } from './splice.ts';

/** An address as people write it into text; what ends a sentence or a bracket around it is no part of it. */
const pattern = /https?:\/\/[^\s<>"'`\u00A0]+/gi;
const trailing = /[.,;:!?)\]}’”»*_]+$/;

/** The web addresses in a text, where they stand. In linear time. */
export function findAddresses(text: string): Splice[] {
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => {
    const address = written.replace(trailing, '');
    return { start: index, end: index + address.length, text: address };
  });
}
