// Telling how far a download is: a callback, or a bar on the terminal (Node only).

/** How far a download is. */
export interface DownloadProgress {
  readonly url: string;
  readonly receivedBytes: number;
  /** `undefined` where the server does not say. */
  readonly totalBytes: number | undefined;
}

export type ProgressListener = (progress: DownloadProgress) => void;

/** Redraws at most so often. */
const REDRAW_MS = 100;

/** A bar on standard error where that is a terminal; silent elsewhere. */
export function progressBar(): ProgressListener {
  let last = 0;
  return ({ url, receivedBytes, totalBytes }) => {
    const done = receivedBytes === totalBytes;
    const now = performance.now();
    if (!process.stderr.isTTY || (!done && now - last < REDRAW_MS)) return;
    last = now;
    process.stderr.write(`\r${progressLine(url, receivedBytes, totalBytes)}${done ? '\n' : ''}`);
  };
}

/** One line: the file, a bar, megabytes. */
export function progressLine(url: string, received: number, total: number | undefined): string {
  const megabytes = (n: number): string => (n / 1e6).toFixed(1);
  const name = url.slice(url.lastIndexOf('/') + 1);
  if (total === undefined) return `${name} ${megabytes(received)} MB`;
  const filled = Math.floor((24 * received) / Math.max(total, 1));
  const percent = Math.floor((100 * received) / Math.max(total, 1));
  return `${name} [${'#'.repeat(filled)}${'.'.repeat(24 - filled)}] ${percent}% ${megabytes(received)}/${megabytes(total)} MB`;
}
