// Malicious and damaged pickles: each gives a typed error, and nothing runs.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dumps,
  loads,
  numpyGlobals,
  RefusedGlobalError,
  standardGlobals,
  UnpicklingError,
} from '../src/index.js';

const globals = { ...standardGlobals, ...numpyGlobals };
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const failure = (bytes: Uint8Array, options = {}): UnpicklingError => {
  try {
    loads(bytes, { globals, ...options });
  } catch (error) {
    expect(error).toBeInstanceOf(UnpicklingError);
    return error as UnpicklingError;
  }
  throw new Error('the pickle was read');
};

describe('names outside the allow-list', () => {
  const attacks: [string, string, global: string, offset: number][] = [
    ['os.system by GLOBAL', '\x80\x02cposix\nsystem\nX\x02\x00\x00\x00id\x85R.', 'posix.system', 2],
    ['eval by GLOBAL', '\x80\x02c__builtin__\neval\nX\x01\x00\x00\x001\x85R.', '__builtin__.eval', 2],
    ['eval by STACK_GLOBAL', '\x80\x04\x8c\x08builtins\x8c\x04eval\x93\x8c\x011\x85R.', 'builtins.eval', 18],
    ['a class by INST', "(S'id'\nios\nsystem\n.", 'os.system', 7],
    ['a class by OBJ', '(cos\nsystem\nX\x02\x00\x00\x00ido.', 'os.system', 1],
    ['a class by NEWOBJ', '\x80\x02csubprocess\nPopen\n)\x81.', 'subprocess.Popen', 2],
    ['an inherited property', 'c__proto__\nconstructor\n)R.', '__proto__.constructor', 0],
    ['getattr', 'c__builtin__\ngetattr\n.', '__builtin__.getattr', 0],
  ];
  it.each(attacks)('%s', (_, pickle, global, offset) => {
    const error = failure(latin1(pickle));
    expect(error).toBeInstanceOf(RefusedGlobalError);
    expect((error as RefusedGlobalError).global).toBe(global);
    expect(error.offset).toBe(offset);
    expect(error.message).toContain(`refusing to load ${global}`);
    expect(error.message).toContain(`(at byte ${offset})`);
    expect(error.name).toBe('RefusedGlobalError');
  });

  it('looks up own keys of the allow-list only', () => {
    for (const key of ['constructor', 'toString', '__proto__']) {
      expect(failure(latin1(`c\n${key}\n.`), { globals: {} }).message).toMatch(/refusing to load/);
    }
  });

  it('allows nothing by default', () => {
    expect(() => loads(latin1('ccollections\nOrderedDict\n)R.'))).toThrow(
      /refusing to load collections\.OrderedDict/,
    );
  });

  const calls: [string, string, RegExp][] = [
    ['a mere mention', 'cnumpy\nndarray\n)R.', /refusing to call numpy\.ndarray/],
    ['text', 'X\x01\x00\x00\x00x)R.', /refusing to call a value that is no allowed name \(string\)/],
    ['state for a plain dict', '}}b.', /refusing to set the state of a plain value/],
    [
      'state for what takes none',
      'c__builtin__\nset\n)R}b.',
      /refusing to set the state of __builtin__\.set/,
    ],
    ['keywords', '\x80\x04ccollections\nOrderedDict\n)}K\x01K\x02s\x92.', /keyword arguments/],
    ['arguments that are none', 'ccollections\nOrderedDict\nK\x01R.', /called with what is not a tuple/],
    ['an extension code', '\x80\x02\x82\x05.', /refusing extension code 5/],
    ['a persistent id', 'K\x01Q.', /refusing a persistent id/],
    ['an unexpected buffer', '\x80\x05\x97.', /out-of-band buffer that was not given/],
  ];
  it.each(calls)('refuses %s', (_, pickle, message) => {
    expect(failure(latin1(pickle)).message).toMatch(message);
  });
});

describe('bombs', () => {
  const bombs: [string, Uint8Array, RegExp][] = [
    ['marks', new Uint8Array(1e6).fill(0x28), /nests deeper than 1000 levels/],
    ['nested tuples', latin1(`N${'\x85'.repeat(100_000)}.`), /nests deeper than 1000 levels/],
    ['nested lists', latin1(`${']'.repeat(5000)}${'a'.repeat(4999)}.`), /nests deeper than 1000 levels/],
    ['nested dicts', latin1(`${'}N'.repeat(5000)}N${'s'.repeat(5000)}.`), /nests deeper than 1000 levels/],
    [
      'nested attributes',
      latin1(`${'ccollections\nOrderedDict\n)R}N'.repeat(3000)}N${'sb'.repeat(3000)}.`),
      /nests deeper than 1000 levels/,
    ],
    ['a giant string', latin1('X\xff\xff\xff\x7fx.'), /2147483647 bytes declared, 2 left/],
    [
      'a giant string of eight bytes',
      latin1('\x80\x04\x8d\xff\xff\xff\xff\xff\x00\x00\x00.'),
      /1099511627775 bytes declared, 1 left/,
    ],
    ['a length past 2^53', latin1('\x80\x04\x8e\xff\xff\xff\xff\xff\xff\xff\xff.'), /length past 2\^53/],
    ['giant bytes', latin1('\x80\x03B\xff\xff\xff\xff.'), /4294967295 bytes declared/],
    [
      'a giant frame',
      latin1('\x80\x04\x95\x00\x00\x00\x00\x01\x00\x00\x00N.'),
      /a frame of 4294967296 bytes, 2 left/,
    ],
    ['a giant integer', latin1('\x80\x02\x8b\xff\xff\xff\x7f.'), /an integer of 2147483647 bytes/],
    ['a negative length', latin1('\x80\x02\x8b\xff\xff\xff\xff.'), /an integer of -1 bytes/],
    ['a giant decimal', latin1(`I${'9'.repeat(1e6)}\n.`), /malformed integer "9{40}…"/],
  ];
  it.each(bombs)('%s', (_, bytes, message) => {
    expect(failure(bytes).message).toMatch(message);
  });

  it('limits stack and memo', () => {
    expect(failure(latin1('NNNNN.'), { maxValues: 4 }).message).toMatch(/stacks more than 4 values/);
    expect(failure(latin1('Nq\x00q\x01q\x02q\x03q\x04.'), { maxValues: 4 }).message).toMatch(
      /memoises more than 4 values/,
    );
    expect(failure(latin1('(](](](](](](.'), { maxDepth: 5 }).message).toMatch(/deeper than 5 levels/);
  });

  it('reads a doubling chain of tuples without unfolding it', () => {
    // 2 ** 900 leaves, if it were unfolded
    const chain = latin1(`N${'2\x86'.repeat(900)}.`);
    expect(loads(chain)).toHaveLength(2);
  });
});

describe('damage', () => {
  const damaged: [string, string, RegExp][] = [
    ['nothing at all', '', /1 bytes declared, 0 left \(at byte 0\)/],
    ['no opcode', '\x80\x02\xffq.', /0xff is no pickle opcode \(at byte 2\)/],
    ['a future protocol', '\x80\x09N.', /protocol 9 is newer/],
    ['an empty stack', '.', /takes a value from an empty stack/],
    ['a value below the mark', 'K\x01(a.', /takes a value from an empty stack/],
    ['a group never opened', 'K\x01t.', /closes a group that it never opened/],
    ['an absent memo entry', 'h\x05.', /recalls memo entry 5/],
    ['a key without a value', '}(K\x01u.', /a key without a value/],
    ['an append to a tuple', ')K\x01a.', /appends to what is not a list/],
    ['an item of a list', ']K\x01K\x02s.', /sets items of what is not a dict/],
    ['an addition to a list', '\x80\x04](K\x01\x90.', /adds items to what is not a set/],
    ['a string that is not UTF-8', 'X\x01\x00\x00\x00\xff.', /not UTF-8/],
    ['a malformed float', 'F1.2.3\n.', /malformed float "1\.2\.3"/],
    ['a malformed integer', 'I0x10\n.', /malformed integer "0x10"/],
    ['an unquoted string', 'Sabc\n.', /malformed string "abc"/],
    ['a broken escape', "S'\\x4'\n.", /malformed string/],
    ['a broken unicode escape', 'V\\u12\n.', /malformed unicode string/],
    ['a line without its end', 'I12', /a line without its end/],
  ];
  it.each(damaged)('%s', (_, pickle, message) => {
    expect(failure(latin1(pickle)).message).toMatch(message);
  });

  it('array bytes that do not fit the shape', () => {
    const head = 'cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\n)C\x01b\x87R';
    const dtype = 'cnumpy\ndtype\nX\x02\x00\x00\x00u1\x85R';
    const state = `${head}(K\x01K\x05\x85${dtype}\x89C\x02abtb.`;
    expect(failure(latin1(state)).message).toMatch(
      /multiarray\._reconstruct: 5 elements of uint8 take 5 bytes, but 2 are there/,
    );
  });

  it('never gives another error, cut anywhere', () => {
    const python = JSON.parse(readFileSync(new URL('./fixtures/python.json', import.meta.url), 'utf8')) as {
      values: Record<string, string[]>;
    };
    for (const pickles of Object.values(python.values)) {
      for (const base64 of pickles) {
        const whole = Buffer.from(base64, 'base64');
        for (let cut = 0; cut < Math.min(whole.length, 200); cut++) failure(whole.subarray(0, cut));
      }
    }
  });

  it('never gives another error, whatever the bytes', () => {
    const seeds = [
      dumps({ a: [1, 'x', null], b: new Map([[1, new Set([2])]]) }),
      latin1('(lp0\nI1\naF2.5\na.'),
    ];
    const mutated = fc
      .tuple(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      )
      .map(([seed, edits]) => {
        const bytes = seed.slice();
        for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
        return bytes;
      });
    fc.assert(
      fc.property(fc.oneof(mutated, fc.uint8Array({ maxLength: 60 })), (bytes) => {
        try {
          loads(bytes, { globals, maxValues: 1000 });
        } catch (error) {
          expect(error).toBeInstanceOf(UnpicklingError);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
