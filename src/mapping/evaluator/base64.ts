/**
 * What JSONata's $base64encode and $base64decode call (`window.btoa`, `window.atob`), for a bare V8 context; its source text is
 * what enters that context. One character is one byte, as in JSONata under Node.
 */
export function createBase64(): { btoa(bytes: string): string; atob(text: string): string } {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return {
    btoa: (bytes) => {
      const parts: string[] = [];
      for (let at = 0; at < bytes.length; at += 3) {
        const [a, b, c] = [0, 1, 2].map((offset) => bytes.charCodeAt(at + offset) & 255) as [number, number, number];
        const digits = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
        const used = Math.min(bytes.length - at, 3) + 1;
        parts.push(digits.map((digit, index) => (index < used ? alphabet[digit] : '=')).join(''));
      }
      return parts.join('');
    },
    atob: (text) => {
      const parts: string[] = [];
      let bits = 0;
      let held = 0;
      for (const character of text) {
        const digit = alphabet.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
        if (digit < 0) continue;
        held = ((held << 6) | digit) & 0xffff;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        parts.push(String.fromCharCode((held >> bits) & 255));
      }
      return parts.join('');
    },
  };
}
