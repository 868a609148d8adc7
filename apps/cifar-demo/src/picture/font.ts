// A small font for labels in pictures: capitals, digits and some signs, seven rows high, three to seven columns wide.

/** Rows of each glyph, separated by slashes; anything but a blank is ink. */
const drawings: Readonly<Record<string, string>> = {
  A: ' ### /#   #/#   #/#####/#   #/#   #/#   #',
  B: '#### /#   #/#   #/#### /#   #/#   #/#### ',
  C: ' ### /#   #/#    /#    /#    /#   #/ ### ',
  D: '#### /#   #/#   #/#   #/#   #/#   #/#### ',
  E: '#####/#    /#    /#### /#    /#    /#####',
  F: '#####/#    /#    /#### /#    /#    /#    ',
  G: ' ### /#   #/#    /# ###/#   #/#   #/ ### ',
  H: '#   #/#   #/#   #/#####/#   #/#   #/#   #',
  I: '###/ # / # / # / # / # /###',
  J: '   ##/    #/    #/    #/    #/#   #/ ### ',
  K: '#   #/#  # /# #  /##   /# #  /#  # /#   #',
  L: '#    /#    /#    /#    /#    /#    /#####',
  M: '#     #/##   ##/# # # #/#  #  #/#     #/#     #/#     #',
  N: '#   #/##  #/##  #/# # #/#  ##/#  ##/#   #',
  O: ' ### /#   #/#   #/#   #/#   #/#   #/ ### ',
  P: '#### /#   #/#   #/#### /#    /#    /#    ',
  Q: ' ### /#   #/#   #/#   #/# # #/#  # / ## #',
  R: '#### /#   #/#   #/#### /# #  /#  # /#   #',
  S: ' ####/#    /#    / ### /    #/    #/#### ',
  T: '#####/  #  /  #  /  #  /  #  /  #  /  #  ',
  U: '#   #/#   #/#   #/#   #/#   #/#   #/ ### ',
  V: '#   #/#   #/#   #/#   #/#   #/ # # /  #  ',
  W: '#     #/#     #/#     #/#  #  #/# # # #/##   ##/#     #',
  X: '#   #/#   #/ # # /  #  / # # /#   #/#   #',
  Y: '#   #/#   #/ # # /  #  /  #  /  #  /  #  ',
  Z: '#####/    #/   # /  #  / #   /#    /#####',
  0: ' ### /#   #/#  ##/# # #/##  #/#   #/ ### ',
  1: ' # /## / # / # / # / # /###',
  2: ' ### /#   #/    #/  ## / #   /#    /#####',
  3: '#### /    #/    #/ ### /    #/    #/#### ',
  4: '   # /  ## / # # /#  # /#####/   # /   # ',
  5: '#####/#    /#### /    #/    #/#   #/ ### ',
  6: ' ### /#    /#    /#### /#   #/#   #/ ### ',
  7: '#####/    #/   # /   # /  #  /  #  /  #  ',
  8: ' ### /#   #/#   #/ ### /#   #/#   #/ ### ',
  9: ' ### /#   #/#   #/ ####/    #/    #/ ### ',
  '.': '  /  /  /  /  /##/##',
  ',': '  /  /  /  /  / #/# ',
  ':': ' /#/#/ /#/#/ ',
  '-': '   /   /   /###/   /   /   ',
  '+': '     /     /  #  /#####/  #  /     /     ',
  '%': '##  #/##  #/   # /  #  / #   /#  ##/#  ##',
  '/': '    #/    #/   # /  #  / #   /#    /#    ',
  '(': ' #/# /# /# /# /# / #',
  ')': '# / #/ #/ #/ #/ #/# ',
  '?': ' ### /#   #/    #/   # /  #  /     /  #  ',
  ' ': '   /   /   /   /   /   /   ',
};

/** Rows of a letter. */
export const GLYPH_HEIGHT = 7;

/** One letter: for each row, which columns have ink. */
export interface Glyph {
  readonly width: number;
  readonly rows: readonly string[];
}

const glyphs = new Map<string, Glyph>(
  Object.entries(drawings).map(([letter, drawing]) => {
    const rows = drawing.split('/');
    return [letter, { width: Math.max(...rows.map((row) => row.length)), rows }];
  }),
);

/** The glyphs of a text; small letters are drawn as capitals, unknown ones as question marks. */
export function glyphsOf(text: string): Glyph[] {
  return [...text.toUpperCase()].map((letter) => glyphs.get(letter) ?? glyphs.get('?')!);
}

/** Columns that a text takes, one between two letters. */
export function textWidth(text: string): number {
  const all = glyphsOf(text);
  return all.reduce((sum, { width }) => sum + width + 1, all.length > 0 ? -1 : 0);
}
