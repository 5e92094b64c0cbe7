/** One part of a multipart/form-data body. */
export interface FormPart {
  name: string;
  filename: string | null;
  contentType: string | null;
  data: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Splits a multipart/form-data body that is held in memory; throws when there is no boundary or no closing one. */
export function parseMultipart(body: Buffer, contentType: string): FormPart[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  if (!boundary) throw new Error('multipart body without a boundary');
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2]}`);
  const parts: FormPart[] = [];
  let at = body.indexOf(mark);
  while (at !== -1) {
    const start = at + mark.length;
    if (body.subarray(start, start + 2).toString() === '--') return parts;
    const next = body.indexOf(Buffer.concat([Buffer.from('\r\n'), mark]), start);
    if (next === -1) break;
    parts.push(parsePart(body.subarray(start + 2, next)));
    at = next + 2;
  }
  throw new Error('multipart body ends before its closing boundary');
}

function parsePart(part: Buffer): FormPart {
  // A part without headers starts with the blank line itself.
  const split = part.indexOf(HEAD_END);
  if (split === -1) throw new Error('multipart part without headers');
  const head = part.subarray(0, split).toString('utf8');
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  return {
    name: /[;\s]name="([^"]*)"/i.exec(disposition)?.[1] ?? '',
    filename: /[;\s]filename="([^"]*)"/i.exec(disposition)?.[1] ?? null,
    contentType: /^content-type:\s*(.*?)\s*$/im.exec(head)?.[1] ?? null,
    data: part.subarray(split + HEAD_END.length),
  };
}
