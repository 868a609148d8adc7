// Text as pickles hold it: UTF-8 with lone surrogates let through, Latin-1, and the escapes of protocol 0.

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 as Python's `surrogatepass`: a lone surrogate takes three bytes instead of being replaced. */
export function encodeUtf8(text: string): Uint8Array {
  if (!/\p{Surrogate}/u.test(text)) return encoder.encode(text);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) bytes.push(0xed, 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(...encoder.encode(character));
  }
  return Uint8Array.from(bytes);
}

/** The text of UTF-8 bytes (lone surrogates allowed), or undefined where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeSurrogates(bytes);
  }
}

/** Splits at three-byte surrogates; what lies between must be UTF-8. */
function decodeSurrogates(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  let start = 0;
  try {
    for (let i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] !== 0xed || bytes[i + 1]! < 0xa0 || bytes[i + 1]! > 0xbf || bytes[i + 2]! >> 6 !== 2)
        continue;
      parts.push(decoder.decode(bytes.subarray(start, i)));
      parts.push(String.fromCharCode(0xd000 | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63)));
      start = i + 3;
      i += 2;
    }
    if (start === 0) return undefined;
    parts.push(decoder.decode(bytes.subarray(start)));
  } catch {
    return undefined;
  }
  return parts.join('');
}

/** One character a byte (true Latin-1, not the Windows code page that browsers call so). */
export function decodeLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  // 8,192 arguments a call: engines limit the arguments of one call to some ten thousands.
  for (let i = 0; i < bytes.length; i += 8192) {
    parts.push(String.fromCharCode.apply(null, bytes.subarray(i, i + 8192) as unknown as number[]));
  }
  return parts.join('');
}

/** One byte a character, or undefined where a character is past U+00FF. */
export function encodeLatin1(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) return undefined;
    bytes[i] = code;
  }
  return bytes;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
};

/** Undoes Python's byte-string escapes (`\n`, `\x41`, `\101`); undefined where one is malformed. */
export function unescapeBytes(text: string): string | undefined {
  let bad = false;
  const plain = text.replace(/\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S]|$)/g, (whole, code: string) => {
    if (code.length === 3 && code[0] === 'x') return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 255);
    if (code === '' || code === 'x') bad = true;
    return escapes[code] ?? whole;
  });
  return bad ? undefined : plain;
}

/** Undoes `raw-unicode-escape`: `\uXXXX` and `\UXXXXXXXX`, nothing else; undefined where one is malformed. */
export function unescapeUnicode(text: string): string | undefined {
  let bad = false;
  const plain = text.replace(
    /(?<!\\)(\\\\)*\\(u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8})/g,
    (whole, _pairs, code: string) => {
      const value = Number.parseInt(code.slice(1), 16);
      if (code.length !== (code[0] === 'u' ? 5 : 9) || value > 0x10ffff) {
        bad = true;
        return '';
      }
      return whole.slice(0, -code.length - 1) + String.fromCodePoint(value);
    },
  );
  return bad ? undefined : plain;
}
