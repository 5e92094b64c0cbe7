import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Where Node keeps what it made of source files (types stripped, compiled): the program and its tests start hundreds of times
 * with the same ones, and most of a start is that. Node keys it by its own version and by content; it is safe to delete.
 */
export const compileCache = process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), 'deskhaul-compile-cache');
