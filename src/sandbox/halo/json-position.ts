/** One-based line and position after the value at a path, as .NET's JSON reader reports them. */
export interface JsonPosition {
  line: number;
  position: number;
}

/** Finds where the value at `path` (keys and indexes from the root) ends in a valid JSON text. */
export function positionOf(json: string, path: readonly (string | number)[]): JsonPosition {
  const scan = new Scanner(json);
  for (const step of path) scan.enter(step);
  // The reader stops after a scalar, and at the bracket that opens an object or an array.
  const end = scan.atBracket() ? scan.at + 1 : scan.skipValue();
  const before = json.slice(0, end);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, position: end - lastBreak - 1 };
}

class Scanner {
  readonly json: string;
  at = 0;
  constructor(json: string) {
    this.json = json;
    this.space();
  }

  atBracket(): boolean {
    return this.json[this.at] === '{' || this.json[this.at] === '[';
  }

  /** Moves to the start of the member or element. Of members with one name the last counts, as in JSON.parse. */
  enter(step: string | number): void {
    const isArray = this.json[this.at] === '[';
    let found = this.at;
    this.token();
    for (let index = 0; this.json[this.at] !== ']' && this.json[this.at] !== '}'; index++) {
      let name: string | number = index;
      if (!isArray) {
        const start = this.at;
        name = JSON.parse(this.json.slice(start, this.string())) as string;
        this.space();
        this.token();
      }
      if (name === step) found = this.at;
      this.skipValue();
      this.space();
      if (this.json[this.at] === ',') this.token();
    }
    this.at = found;
  }

  /** Moves behind the value and returns that place. */
  skipValue(): number {
    if (this.json[this.at] === '"') return this.string();
    let depth = 0;
    do {
      const char = this.json[this.at];
      if (char === '"') {
        this.string();
        continue;
      }
      if (char === '{' || char === '[') depth++;
      else if (char === '}' || char === ']') depth--;
      else if (depth === 0) return this.scalar();
      this.at++;
    } while (depth > 0);
    return this.at;
  }

  private scalar(): number {
    while (this.at < this.json.length && !/[,\]}\s]/.test(this.json[this.at] as string)) this.at++;
    return this.at;
  }

  private string(): number {
    this.at++;
    while (this.json[this.at] !== '"') this.at += this.json[this.at] === '\\' ? 2 : 1;
    return ++this.at;
  }

  private token(): void {
    this.at++;
    this.space();
  }

  private space(): void {
    while (/\s/.test(this.json[this.at] ?? '')) this.at++;
  }
}
