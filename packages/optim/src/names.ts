// Names between here and PyTorch's state dicts.

/** `weightDecay` → `weight_decay`; a capital in front stands alone: `TMax` → `T_max`. */
export const snakeCase = (name: string): string =>
  name
    .replace(
      /^([A-Z])(.+)$/,
      (_, first: string, rest: string) => `${first}_${rest[0]!.toLowerCase()}${rest.slice(1)}`,
    )
    .replace(/(?<!^)[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `weight_decay` → `weightDecay`. */
export const camelCase = (name: string): string =>
  name.replace(/(?<=[A-Za-z0-9])_([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
