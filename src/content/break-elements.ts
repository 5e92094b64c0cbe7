/** Elements that begin and end a line of what a reader sees. */
export const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hr html legend li main nav ol optgroup option p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);

/** Elements whose content stands apart on one line. */
export const cellElements: ReadonlySet<string> = new Set(['td', 'th']);
