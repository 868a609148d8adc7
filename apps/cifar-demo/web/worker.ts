// The page's worker: trains and tests, so that the page can be scrolled meanwhile, on the CPU as on the GPU.
import {
  type Device,
  type DeviceName,
  deserialize,
  device,
  KindlingError,
  serialize,
  setDefaultDevice,
} from 'kindling';
import { Net } from '../src/training/net.js';
import { guessFirst, test } from '../src/training/testing.js';
import { Training } from '../src/training/training.js';
import { openImages } from './images.js';
import type { News, Order } from './protocol.js';

type OrderOf<T extends Order['type']> = Extract<Order, { type: T }>;
type Data = Awaited<ReturnType<typeof openImages>>;
type Tested = Extract<News, { type: 'tested' }>;

/** Test images that are shown. */
const SHOWN = 24;

const tell = (news: News): void => globalThis.postMessage(news);
/** Lets messages in. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

let net: Net | undefined;
let inUse: Device | undefined;
let stopping = new AbortController();

/** Makes a device the default one; the one before it is closed unless it is the CPU, which is always there. */
async function use(name: DeviceName): Promise<void> {
  const next = await device(name);
  net = undefined;
  if (inUse !== undefined && inUse !== next && inUse !== (await device('cpu'))) inUse.close?.();
  inUse = next;
  setDefaultDevice(next);
}

async function testAndShow(data: Data, how: Tested['how']): Promise<void> {
  const total = data.test.length;
  const score = await test(net!, data.test, data.classes.length, {
    onProgress: (done) => tell({ type: 'testing', done, total }),
  });
  const found = await guessFirst(net!, data.test, SHOWN);
  const shown = found.map((label, i) => ({
    image: data.testImages.imageAt(i),
    guess: data.classes[label]!,
    truth: data.classes[data.testImages.labelAt(i)]!,
  }));
  tell({ type: 'tested', how, score, classes: [...data.classes], shown });
}

async function train(order: OrderOf<'train'>): Promise<void> {
  stopping = new AbortController();
  const { recipe } = order;
  const data = await openImages(recipe, order.files);
  await use(order.device);
  const training = new Training(recipe, data.train);
  net = training.net;
  const totalSteps = training.batches * recipe.epochs;
  tell({ type: 'started', data: data.name, trainImages: data.train.length, totalSteps });
  const start = performance.now();
  let told = 0;
  const finished = await training.run({
    signal: stopping.signal,
    onProgress: async ({ steps }) => {
      const imagesPerSecond = (1000 * steps * recipe.batchSize) / (performance.now() - start);
      const losses = training.losses.slice(told);
      told = training.losses.length;
      tell({ type: 'progress', steps, totalSteps, losses, imagesPerSecond });
      await turn();
    },
  });
  await testAndShow(data, finished ? 'trained' : 'stopped');
}

async function load({ device: name, recipe, files, bytes }: OrderOf<'load'>): Promise<void> {
  const state = deserialize(bytes, { mapLocation: await device('cpu') });
  const data = await openImages(recipe, files);
  await use(name);
  const fresh = new Net();
  fresh.loadStateDict(state);
  net = fresh;
  await testAndShow(data, 'loaded');
}

async function save(): Promise<void> {
  if (net === undefined) throw new KindlingError('there is no network yet; train or load one first');
  const bytes = (await serialize(net.stateDict())) as Uint8Array<ArrayBuffer>;
  tell({ type: 'saved', bytes });
}

async function obey(order: Order): Promise<void> {
  try {
    if (order.type === 'stop') stopping.abort();
    else if (order.type === 'save') await save();
    else if (order.type === 'load') await load(order);
    else await train(order);
  } catch (error) {
    if (!(error instanceof KindlingError)) console.error(error);
    tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

globalThis.onmessage = ({ data }: MessageEvent<Order>) => void obey(data);
const adapter = await globalThis.navigator.gpu?.requestAdapter().catch(() => null);
tell({ type: 'ready', webgpu: Boolean(adapter) });
