// Operators that make no sense here, with the reason: the one list of what is left out.

/** By PyTorch's name. */
export const skips: Readonly<Record<string, string>> = {};
