/** A condition on rows; `sql` may use the columns id, parent, written and json. */
export interface Condition {
  sql: string;
  values: (string | number)[];
}

/** A condition: the property equals the value, in any letter case for text. */
export function whereEqual(property: string, value: string | number): Condition {
  return { sql: `fold(json ->> '$.${property}') = ?`, values: [String(value).toLowerCase()] };
}

/** A condition: the text is found in one of the properties, in any letter case. */
export function whereContains(properties: string[], text: string): Condition {
  const each = properties.map((property) => `instr(fold(json ->> '$.${property}'), ?)`);
  return { sql: `(${each.join(' OR ')})`, values: properties.map(() => text.toLowerCase()) };
}
