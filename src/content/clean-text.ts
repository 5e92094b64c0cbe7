/** Without NUL characters, which databases cut or refuse, and with lone surrogates replaced, which no UTF-8 can hold. */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
