// Unpacking a .tar.gz so that the folder is whole or absent (Node only).
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'tar';
import { FileFormatError } from '../errors.js';

/**
 * Unpacks the folder `folder` of an archive into `root`, replacing one that is there. Only plain files directly in
 * that folder are taken.
 * @throws FileFormatError when the archive is damaged or does not hold the folder.
 */
export async function unpack(archive: string, root: string, folder: string): Promise<void> {
  await mkdir(root, { recursive: true });
  const workplace = await mkdtemp(join(root, `.${folder}-`));
  try {
    let taken = 0;
    const wanted = (path: string, type: string | undefined): boolean => {
      const inside =
        path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/') && !path.endsWith('/');
      if (inside && type === 'File') taken++;
      return inside && type === 'File';
    };
    try {
      await extract({
        file: archive,
        cwd: workplace,
        strict: true,
        filter: (path, entry) => wanted(path.replace(/^\.\//, ''), 'type' in entry ? entry.type : undefined),
      });
    } catch (cause) {
      throw new FileFormatError(
        archive,
        `cannot be unpacked: ${(cause as Error).message}; remove it and try again`,
        { cause },
      );
    }
    if (taken === 0) throw new FileFormatError(archive, `holds no folder ${folder}; remove it and try again`);
    await rm(join(root, folder), { recursive: true, force: true });
    await rename(join(workplace, folder), join(root, folder));
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}
