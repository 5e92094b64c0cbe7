import type { TicketShape } from '../../../src/sandbox/generator/account-context.ts';

/** The account that all figures speak of, if they do not say another. */
export const reference: TicketShape = { comments: 6, files: 0.3, inlineImages: 0.15 };

export const withoutFiles: TicketShape = { comments: 6, files: 0, inlineImages: 0 };

/** Signatures: 8 images a ticket, 9 of 10 of them a logo that others show too. */
export const withLogos: TicketShape = { comments: 6, files: 0.3, inlineImages: 8, logos: 0.9 };
