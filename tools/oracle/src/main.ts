// `npm run oracle -- --rng FILE --curve FILE --opinfo FILE --modules FILE [--device cpu]`: holds Kindling against
// answers that PyTorch recorded. Exits with 1 where anything differs.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type DeviceName, device as openDevice, setDefaultDevice } from 'kindling';
import { type CurveFile, runCurve } from './curve.js';
import { runModules } from './modules.js';
import { runOpInfo } from './opinfo.js';
import { runRng } from './rng.js';
import { Tally } from './tally.js';

const usage = `Usage: npm run oracle -- [--rng FILE] [--curve FILE] [--opinfo FILE] [--modules FILE]
  --device NAME   cpu (default), reference or webgpu
  --only NAME     this entry of --opinfo, or this class of --modules, alone
  --quiet         print entries that fail, not those that pass
  --messages N    messages per entry (1)`;

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      rng: { type: 'string' },
      curve: { type: 'string' },
      opinfo: { type: 'string' },
      modules: { type: 'string' },
      device: { type: 'string', default: 'cpu' },
      only: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      messages: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const { rng, curve, opinfo, modules, only, quiet } = values;
  if (values.help || (rng ?? curve ?? opinfo ?? modules) === undefined) {
    console.log(usage);
    return values.help;
  }
  const device = await openDevice(values.device as DeviceName);
  setDefaultDevice(device);
  const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const verdicts: boolean[] = [];
  const run = async (title: string, work: (tally: Tally) => Promise<void>): Promise<void> => {
    const tally = new Tally(`${title} on ${device.name}`, Number(values.messages));
    await work(tally);
    verdicts.push(tally.report(quiet));
  };
  if (rng !== undefined)
    await run('rng', (t) => runRng(json(rng) as Parameters<typeof runRng>[0], device, t));
  if (curve !== undefined) await run('curve', (t) => runCurve(json(curve) as CurveFile, device, t));
  if (opinfo !== undefined) await run('opinfo', (t) => runOpInfo(opinfo, device, t, only));
  if (modules !== undefined) await run('modules', (t) => runModules(modules, device, t, only));
  device.close?.();
  return verdicts.every(Boolean);
}

process.exitCode = (await main()) ? 0 : 1;
