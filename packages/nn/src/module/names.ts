// Names: PyTorch's from ours.

/** `runningMean` → `running_mean`, `weightIhL0` → `weight_ih_l0`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
