// Finding a release's files under a root, verifying them, and fetching them when asked (Node only).
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type DatasetError, DownloadError, FileSizeError, MissingFileError } from '../errors.js';
import { checkMd5, md5Of } from '../files/checksum.js';
import { download } from '../files/download.js';
import { type ProgressListener, progressBar } from '../files/progress.js';
import { unpack } from '../files/unpack.js';
import { decodeFile, IMAGE_BYTES } from './decode.js';
import type { Release, ReleaseFile } from './releases.js';

/** What to obtain. */
export interface ObtainOptions {
  readonly root: string;
  readonly train: boolean;
  readonly download: boolean;
  readonly verify: boolean;
  readonly format: 'binary' | 'python' | undefined;
  readonly onProgress: ProgressListener | undefined;
  readonly signal: AbortSignal | undefined;
  readonly classes: number;
  /** Another place for the archives, ending in a slash. */
  readonly baseUrl: string | undefined;
}

/** Pixels (planes of each image after another) and labels of a split, and the folder they came from. */
export interface ObtainedSplit {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
  readonly folder: string;
}

/** Reads a split from `root`, downloading it first where it is missing and that was asked for. */
export async function obtain(all: readonly Release[], options: ObtainOptions): Promise<ObtainedSplit> {
  const releases = all.filter((r) => options.format === undefined || r.format === options.format);
  const found = await locate(releases, options.root);
  if (!options.download) {
    if (found === undefined) throw await missing(releases, options);
    return read(found.release, found.folder, options);
  }
  if (found !== undefined && (await isWhole(found.release, found.folder)))
    return read(found.release, found.folder, options);
  const release = found?.release ?? releases[0]!;
  const folder = await fetchRelease(release, options);
  return read(release, folder, { ...options, verify: true });
}

/** The first release with a folder here: `root` itself, or a folder of the release's name in it. */
async function locate(
  releases: readonly Release[],
  root: string,
): Promise<{ release: Release; folder: string } | undefined> {
  for (const release of releases) {
    for (const folder of [root, join(root, release.folder)]) {
      for (const { name } of [...release.train, ...release.test]) {
        if (await isFile(join(folder, name))) return { release, folder };
      }
    }
  }
  return undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isFile(),
    () => false,
  );
}

async function isWhole(release: Release, folder: string): Promise<boolean> {
  for (const { name, md5 } of [...release.train, ...release.test]) {
    const path = join(folder, name);
    if (!(await isFile(path)) || (await md5Of(path)) !== md5) return false;
  }
  return true;
}

/** Downloads the archive, unless a good one is there, and unpacks it; returns the folder. */
async function fetchRelease(release: Release, options: ObtainOptions): Promise<string> {
  const given = resolve(options.root);
  const root = basename(given) === release.folder ? dirname(given) : given;
  const archive = join(root, release.archive);
  const url = options.baseUrl === undefined ? release.url : options.baseUrl + release.archive;
  try {
    await mkdir(root, { recursive: true });
    if (!(await isFile(archive)) || (await md5Of(archive)) !== release.md5) {
      await download({
        url,
        path: archive,
        md5: release.md5,
        onProgress: options.onProgress ?? progressBar(),
        ...(options.signal ? { signal: options.signal } : {}),
      });
    }
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    throw new DownloadError(`${error.message}\n${byHand(release, root)}`, url, { cause: error });
  }
  await unpack(archive, root, release.folder);
  return join(root, release.folder);
}

/** How to do without the download. */
function byHand(release: Release, root: string): string {
  return (
    `To do it by hand: fetch ${release.url} (MD5 ${release.md5}) elsewhere, put it here as ` +
    `${join(root, release.archive)} and run again, or unpack it so that ${join(root, release.folder, release.train[0]!.name)} exists.`
  );
}

async function missing(releases: readonly Release[], { root }: ObtainOptions): Promise<DatasetError> {
  const there = await stat(root).then(
    (s) => s.isDirectory(),
    () => false,
  );
  const looked = releases
    .map((r) => `${join(root, r.folder, r.train[0]!.name)} or ${join(root, r.train[0]!.name)}`)
    .join(', ');
  return new MissingFileError(
    `${there ? `no CIFAR files in ${root}` : `there is no folder ${root}`} (looked for ${looked}); pass download: true to ` +
      `fetch them, or the folder where they are. ${byHand(releases[0]!, resolve(root))}`,
    root,
  );
}

async function read(release: Release, folder: string, options: ObtainOptions): Promise<ObtainedSplit> {
  const files = options.train ? release.train : release.test;
  const count = options.train ? release.trainImages : release.testImages;
  const pixels = new Uint8Array(files.length * count * IMAGE_BYTES);
  const labels = new Uint8Array(files.length * count);
  for (const [i, file] of files.entries()) {
    const path = join(folder, file.name);
    const bytes = await readWhole(path, file);
    if (options.verify)
      checkMd5(path, bytes, file.md5, 'fetch it again, or remove the folder and pass download: true');
    decodeFile(release, path, bytes, { pixels, labels, first: i * count, count, classes: options.classes });
  }
  return { pixels, labels, folder };
}

/** A file's bytes, its size checked before they are read. */
async function readWhole(path: string, file: ReleaseFile): Promise<Uint8Array> {
  const cure = 'fetch it again, or remove the folder and pass download: true';
  try {
    const { size } = await stat(path);
    if (file.bytes !== undefined && size !== file.bytes)
      throw new FileSizeError(path, file.bytes, size, cure);
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new MissingFileError(`${path} is missing; ${cure}`, path);
  }
}
