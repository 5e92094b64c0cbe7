const maxBytes = 150;
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * A file name that every system takes and that leads nowhere: the last part of a path, without control and direction
 * characters, without what Windows forbids, not one of its device names, at most 150 bytes with its ending kept.
 */
export function safeFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const visible = last.replaceAll(/[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '');
  const allowed = visible.replaceAll(/[<>:"|?*]/g, '_').replace(/^[\s.]+|[\s.]+$/g, '');
  const free = reserved.test(allowed) ? `_${allowed}` : allowed;
  return shorten(free) || 'file';
}

function shorten(name: string): string {
  if (Buffer.byteLength(name) <= maxBytes) return name;
  const [extension = ''] = /\.[A-Za-z0-9]{1,10}$/.exec(name) ?? [];
  const characters = [...name.slice(0, name.length - extension.length)];
  let bytes = Buffer.byteLength(extension);
  let stem = '';
  for (const character of characters) {
    bytes += Buffer.byteLength(character);
    if (bytes > maxBytes) break;
    stem += character;
  }
  return `${stem.trimEnd()}${extension}`;
}
