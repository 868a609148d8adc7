// How tensors are printed: PyTorch's print options.
import { ValueError } from '../errors.js';

export interface PrintOptions {
  /** Digits after the decimal point; 4. */
  precision: number;
  /** Number of elements above which only the edges are shown; 1000. */
  threshold: number;
  /** How many items at either edge of a dim are shown then; 3. */
  edgeitems: number;
  /** Characters a line may have; 80. */
  linewidth: number;
  /** Scientific notation always or never; `null`: where the range of the numbers asks for it. */
  sciMode: boolean | null;
}

const profiles = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Infinity, edgeitems: 3, linewidth: 80 },
} as const;

let current: PrintOptions = { ...profiles.default, sciMode: null };

/** The options in force. */
export const getPrintOptions = (): Readonly<PrintOptions> => current;

/** Changes print options: a profile, and single options over it. `sciMode` goes back to `null` unless given, as in PyTorch. */
export function setPrintOptions(
  options: Partial<PrintOptions> & { profile?: keyof typeof profiles } = {},
): void {
  const { profile, ...single } = options;
  if (profile !== undefined && !Object.hasOwn(profiles, profile)) {
    throw new ValueError(`setPrintOptions: profile must be default, short or full, got ${profile}`);
  }
  const given = Object.fromEntries(Object.entries(single).filter(([, v]) => v !== undefined && v !== null));
  current = {
    ...current,
    ...(profile === undefined ? {} : profiles[profile]),
    ...given,
    sciMode: single.sciMode ?? null,
  };
}
