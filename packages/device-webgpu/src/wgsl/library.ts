// The library of WGSL functions: a table of snippets, and the selection of those that a shader calls.
import { float } from './float.js';
import { int64 } from './int64.js';
import { integer } from './integer.js';
import { special } from './special.js';
import { subgroup } from './subgroup.js';

/** Functions by name, each as its whole WGSL text. Names begin with `k_`. */
export type Snippets = Readonly<Record<string, string>>;

const snippets: Snippets = { ...float, ...special, ...integer, ...int64, ...subgroup };
const called = /\bk_\w+/g;

/** The text of every library function that `body` calls, directly or not, each once. */
export function libraryFor(body: string): string {
  const chosen = new Map<string, string>();
  const choose = (text: string): void => {
    for (const [name] of text.matchAll(called)) {
      const code = snippets[name];
      if (code === undefined || chosen.has(name)) continue;
      chosen.set(name, code);
      choose(code);
    }
  };
  choose(body);
  return [...chosen.values()].join('\n');
}
