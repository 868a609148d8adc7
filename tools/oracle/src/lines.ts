// Files of one JSON object a line.
import { readFileSync } from 'node:fs';

/** The objects of a .jsonl file. Throws an Error that names file and line where one cannot be parsed. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (cause) {
        throw new Error(`${file}:${i + 1}: not a JSON object`, { cause });
      }
    });
}
