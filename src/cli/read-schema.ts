import { readFile } from 'node:fs/promises';
import { Failure } from '../model/failure.ts';
import { packageFile } from '../model/package-file.ts';

const names = ['migration', 'plan', 'events'];

/** The text of one of the published schemas. */
export async function readSchema(name: string): Promise<string> {
  if (!names.includes(name)) {
    throw new Failure({
      code: 'E_UNKNOWN_SCHEMA',
      message: `there is no schema "${name}"`,
      hint: `There are: ${names.join(', ')}.`,
    });
  }
  return readFile(packageFile(`schemas/${name}.v1.schema.json`), 'utf8');
}
