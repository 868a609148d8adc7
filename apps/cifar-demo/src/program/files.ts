// The files of a run, by name.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckpointError, device, encodePng, load, type RawImage } from 'kindling';
import { Net } from '../training/net.js';

/** What stands in the output folder. */
export const names = {
  weights: 'cifar_net.pth',
  checkpoint: 'checkpoint.pth',
  gallery: 'predictions.png',
  curve: 'loss.png',
} as const;

/** Makes the output folder. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
}

/** Writes a PNG into the folder; returns its path. */
export async function writePicture(folder: string, name: string, picture: RawImage): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, encodePng(picture));
  return path;
}

/**
 * A fresh network with the weights of a file.
 * @throws CheckpointError where the file is none, or StateDictError where it is another network's, naming the file.
 */
export async function loadNet(path: string): Promise<Net> {
  const state = await load(path, { mapLocation: await device('cpu') });
  const net = new Net();
  try {
    net.loadStateDict(state);
  } catch (cause) {
    throw new CheckpointError(`${path} does not fit the tutorial's network: ${(cause as Error).message}`, {
      cause,
    });
  }
  return net;
}
