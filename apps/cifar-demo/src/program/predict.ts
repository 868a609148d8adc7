// Says what image files show.
import { nn, noGrad, readImage, SyntheticCIFAR10, transforms } from 'kindling';
import { plain } from '../training/inputs.js';
import { loadNet } from './files.js';
import type { Options } from './options.js';
import { outputPath, showPictures } from './report.js';

const F = nn.functional;

/** Guesses that are printed. */
const SHOWN = 5;
/** Letters of a bar that stands for certainty. */
const BAR = 30;

const shrink = new transforms.Resize(32);
const crop = new transforms.CenterCrop(32);

/** Prints the likeliest classes of each file; returns the exit status. */
export async function predict({ predict: files, weights, output }: Options): Promise<number> {
  const net = (await loadNet(weights ?? outputPath(output, 'weights'))).eval();
  const { classes } = new SyntheticCIFAR10();
  for (const file of files) {
    // The middle square, in the size that the network knows.
    const image = crop(shrink(await readImage(file)));
    const chances = await noGrad(() => F.softmax(net(plain(image).unsqueeze(0)), 1)).data();
    const ranked = Array.from(chances, (chance, label) => ({ chance, name: classes[label]! }))
      .sort((a, b) => b.chance - a.chance)
      .slice(0, SHOWN);
    const shown = { image, guess: ranked[0]!.name, truth: ranked[0]!.name };
    console.log(`${file}: ${ranked[0]!.name}`);
    for (const line of showPictures([shown], () => []) ?? []) console.log(line);
    for (const { chance, name } of ranked) {
      const percent = `${(100 * chance).toFixed(1)} %`.padStart(7);
      console.log(`  ${name.padEnd(10)} ${percent} ${'█'.repeat(Math.round(chance * BAR))}`.trimEnd());
    }
  }
  return 0;
}
