// Finding the files of an MNIST-like dataset under a root, gzipped or not, and fetching them when asked (Node only).
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DownloadError, FileFormatError, FileSizeError, MissingFileError } from '../errors.js';
import { checkMd5, md5Of } from '../files/checksum.js';
import { download } from '../files/download.js';
import type { FetchOptions } from '../files/options.js';
import { progressBar } from '../files/progress.js';
import { decodeIdx } from './idx.js';
import type { IdxFile, IdxRelease } from './releases.js';

/** What to obtain. */
export interface ObtainIdxOptions extends FetchOptions {
  readonly root: string;
  readonly train: boolean;
  readonly classes: number;
}

/** Pixels and labels of a split, and the folder they came from. */
export interface ObtainedIdx {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
  readonly height: number;
  readonly width: number;
  readonly folder: string;
}

const CURE = 'fetch the file again, or remove it and pass download: true';

/** Reads a split from `root`, downloading it first where it is missing and that was asked for. */
export async function obtainIdx(release: IdxRelease, options: ObtainIdxOptions): Promise<ObtainedIdx> {
  const split = options.train ? release.train : release.test;
  const found = await locate(release, split.images, options.root);
  const folder = options.download
    ? await fetchAll(release, found, options)
    : (found ?? (await missing(release, split.images, options.root)));
  const images = decodeIdx(...(await contents(folder, split.images, options)), 3);
  const [labelPath, labelBytes] = await contents(folder, split.labels, options);
  const labels = decodeIdx(labelPath, labelBytes, 1);
  const [count, height, width] = images.shape as [number, number, number];
  if (labels.shape[0] !== count) throw new FileSizeError(labelPath, 8 + count, labelBytes.length, CURE);
  const odd = labels.data.findIndex((label) => label >= options.classes);
  if (odd >= 0) {
    throw new FileFormatError(
      labelPath,
      `image ${odd} has label ${labels.data[odd]}, but labels are 0 to ${options.classes - 1}; ${CURE}`,
    );
  }
  return { pixels: images.data, labels: labels.data, height, width, folder };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isFile(),
    () => false,
  );
}

const foldersOf = (release: IdxRelease, root: string): string[] => [
  root,
  join(root, 'raw'),
  join(root, release.name, 'raw'),
];

/** The folder in which the file is: `root` itself, or torchvision's `root/NAME/raw`. */
async function locate(release: IdxRelease, { name }: IdxFile, root: string): Promise<string | undefined> {
  for (const folder of foldersOf(release, root)) {
    if ((await isFile(join(folder, name))) || (await isFile(join(folder, `${name}.gz`)))) return folder;
  }
  return undefined;
}

/** Fetches the gzipped files that are not there or damaged; returns their folder. */
async function fetchAll(
  release: IdxRelease,
  found: string | undefined,
  { root, baseUrl = release.home, onProgress = progressBar(), signal }: ObtainIdxOptions,
): Promise<string> {
  const folder = found ?? join(resolve(root), release.name, 'raw');
  await mkdir(folder, { recursive: true });
  for (const { images, labels } of [release.train, release.test]) {
    for (const { name, md5 } of [images, labels]) {
      const path = join(folder, `${name}.gz`);
      if (await isFile(join(folder, name))) continue;
      if ((await isFile(path)) && (await md5Of(path)) === md5) continue;
      const url = `${baseUrl}${name}.gz`;
      try {
        await download({ url, path, md5, onProgress, ...(signal ? { signal } : {}) });
      } catch (error) {
        if (!(error instanceof DownloadError)) throw error;
        throw new DownloadError(
          `${error.message}\nTo do it by hand: fetch ${release.home}${name}.gz (MD5 ${md5}) elsewhere, put it here as ${path} and run again.`,
          url,
          { cause: error },
        );
      }
    }
  }
  return folder;
}

async function missing(release: IdxRelease, { name }: IdxFile, root: string): Promise<never> {
  const there = await stat(root).then(
    (s) => s.isDirectory(),
    () => false,
  );
  const looked = foldersOf(release, root)
    .map((folder) => join(folder, `${name}.gz`))
    .join(', ');
  throw new MissingFileError(
    `${there ? `no ${release.name} files in ${root}` : `there is no folder ${root}`} (looked for ${looked}, also without ` +
      `.gz); pass download: true to fetch them, or the folder where they are`,
    root,
  );
}

/** Path and bytes of a file, decompressed. */
async function contents(
  folder: string,
  { name, md5 }: IdxFile,
  { verify = false, download: fetched = false }: ObtainIdxOptions,
): Promise<[path: string, bytes: Uint8Array]> {
  const plain = join(folder, name);
  if (await isFile(plain)) return [plain, await readFile(plain)];
  const path = `${plain}.gz`;
  if (!(await isFile(path))) throw new MissingFileError(`${path} is missing; ${CURE}`, path);
  const bytes = await readFile(path);
  if (verify || fetched) checkMd5(path, bytes, md5, CURE);
  try {
    return [path, gunzipSync(bytes)];
  } catch (cause) {
    throw new FileFormatError(path, `cannot be decompressed: ${(cause as Error).message}; ${CURE}`, {
      cause,
    });
  }
}
