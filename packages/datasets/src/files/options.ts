// The options of datasets that can be fetched.
import type { ProgressListener } from './progress.js';

/** How a dataset's official files are found, checked and fetched. */
export interface FetchOptions {
  /** Fetch the official files into `root` where they are missing or damaged. Default false. */
  download?: boolean;
  /** Check the MD5 checksums of the files that are read (`download` always does). Default false: sizes only. */
  verify?: boolean;
  /** Hears how far a download is; a bar on the terminal otherwise. */
  onProgress?: ProgressListener;
  /** Stops a download; what has come is kept, and the next one goes on from there. */
  signal?: AbortSignal;
  /** Where to fetch from instead of the official site: a mirror's folder, ending in a slash. */
  baseUrl?: string;
}
