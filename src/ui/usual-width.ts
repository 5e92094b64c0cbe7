/** Lines of a pipe, which has no width of its own. */
export const usualWidth = 100;
