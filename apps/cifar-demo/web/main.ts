// The page: reads the settings, gives orders to the worker and shows its news.
import type { DeviceName } from 'kindling';
import { type OptimizerName, type Recipe, tutorial } from '../src/training/recipe.js';
import { drawLosses } from './chart.js';
import type { News, Order } from './protocol.js';
import { drawClasses, drawGallery, percent } from './results.js';

const find = <E extends Element = HTMLElement>(id: string): E => document.querySelector<E>(`#${id}`)!;
const form = find<HTMLFormElement>('settings');
const buttons = {
  train: find<HTMLButtonElement>('train'),
  stop: find<HTMLButtonElement>('stop'),
  download: find<HTMLButtonElement>('download'),
  choose: find<HTMLButtonElement>('choose'),
};
const weights = find<HTMLInputElement>('weights');
const progress = find<HTMLProgressElement>('progress');
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Steps over which the shown loss is averaged. */
const SHOWN = 200;

/** The losses of the run that is shown: for the chart, and for whoever wants them in the console. */
let losses: number[] = [];
let totalSteps = 0;
let hasNet = false;
Object.defineProperty(globalThis, 'losses', { get: () => losses });

const send = (order: Order): void => worker.postMessage(order);

function say(text: string, failed = false): void {
  const status = find('status');
  status.textContent = text;
  status.classList.toggle('failed', failed);
}

/** What can be pressed. While the worker is busy only a training can be stopped. */
function enable(state: 'idle' | 'training' | 'busy'): void {
  document.body.dataset['state'] = state;
  buttons.train.disabled = buttons.choose.disabled = state !== 'idle';
  buttons.download.disabled = state !== 'idle' || !hasNet;
  buttons.stop.disabled = state !== 'training';
}

function settings(): { device: DeviceName; recipe: Recipe; files: File[] } {
  const data = new FormData(form);
  const number = (name: string): number => Number(data.get(name));
  const files =
    data.get('data') === 'files' ? (data.getAll('files') as File[]).filter((f) => f.size > 0) : [];
  return {
    device: data.get('device') as DeviceName,
    files,
    recipe: {
      ...tutorial,
      seed: number('seed'),
      epochs: number('epochs'),
      batchSize: number('batchSize'),
      lr: number('lr'),
      limit: number('limit'),
      optimizer: data.get('optimizer') as OptimizerName,
      augment: data.has('augment'),
    },
  };
}

function showLosses(): void {
  drawLosses(find('chart') as unknown as SVGElement, losses, totalSteps);
  const last = losses.slice(-SHOWN);
  const mean = last.reduce((a, b) => a + b, 0) / last.length;
  find('loss').textContent = last.length > 0 ? mean.toFixed(3) : '';
}

function download(bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  link.download = 'cifar_net.pth';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const count = (n: number): string => n.toLocaleString('en');

function show(news: News): void {
  switch (news.type) {
    case 'ready': {
      const device = form.elements.namedItem('device') as HTMLSelectElement;
      const gpu = device.options[1]!;
      gpu.disabled = !news.webgpu;
      device.value = news.webgpu ? 'webgpu' : 'cpu';
      if (!news.webgpu) gpu.textContent = 'GPU: no WebGPU here';
      say('Ready.');
      enable('idle');
      break;
    }
    case 'started':
      hasNet = true;
      totalSteps = news.totalSteps;
      say(`Training on ${count(news.trainImages)} images of ${news.data}…`);
      enable('training');
      break;
    case 'progress':
      losses.push(...news.losses);
      progress.value = news.steps / news.totalSteps;
      say(
        `Step ${count(news.steps)} of ${count(news.totalSteps)}, ${count(Math.round(news.imagesPerSecond))} images/s`,
      );
      showLosses();
      break;
    case 'testing':
      enable('busy');
      say(`Testing: ${count(news.done)} of ${count(news.total)} images`);
      break;
    case 'tested':
      hasNet = true;
      find('test').hidden = false;
      find('accuracy').textContent = percent(news.score);
      drawClasses(find('classes'), news.score, news.classes);
      drawGallery(find('gallery'), news.shown);
      say(
        {
          trained: `Trained for ${count(losses.length)} steps, and tested.`,
          stopped: `Stopped after ${count(losses.length)} steps, and tested.`,
          loaded: 'Weights loaded, and tested.',
        }[news.how],
      );
      enable('idle');
      break;
    case 'saved':
      download(news.bytes);
      enable('idle');
      break;
    case 'failed':
      say(news.message, true);
      enable('idle');
      break;
  }
}

function start(): void {
  losses = [];
  totalSteps = 0;
  progress.value = 0;
  find('test').hidden = true;
  showLosses();
  enable('busy');
}

worker.onmessage = ({ data }: MessageEvent<News>) => show(data);
worker.onerror = ({ message }) => show({ type: 'failed', message: `The worker ended: ${message}` });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  start();
  say('Preparing…');
  send({ type: 'train', ...settings() });
});
form.addEventListener('change', () => {
  find('files-label').hidden = new FormData(form).get('data') !== 'files';
});
buttons.stop.addEventListener('click', () => {
  buttons.stop.disabled = true;
  send({ type: 'stop' });
});
buttons.download.addEventListener('click', () => send({ type: 'save' }));
buttons.choose.addEventListener('click', () => weights.click());
weights.addEventListener('change', async () => {
  const file = weights.files?.[0];
  if (file === undefined) return;
  start();
  say(`Loading ${file.name}…`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  weights.value = '';
  send({ type: 'load', ...settings(), name: file.name, bytes });
});
