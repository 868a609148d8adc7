// Reads the zip format of PyTorch 1.6 and later: data.pkl, one entry a storage, all under one folder.
import { CorruptCheckpointError, NotACheckpointError } from '../errors.js';
import { ZipReader } from '../zip/read.js';
import { swapBytes } from './dtypes.js';
import { assemble, elements, naming, type ReadOptions, unpickle } from './read.js';
import { StorageTable } from './records.js';

/** The newest layout known; PyTorch itself has not gone past 3 for checkpoints. */
const MAX_VERSION = 10;

export function readZip(bytes: Uint8Array, options: ReadOptions): unknown {
  const { source } = options;
  const zip = new ZipReader(bytes, options);
  const pickle = [...zip.entries.values()].find(
    ({ name }) => name.endsWith('/data.pkl') && name.split('/').length === 2,
  );
  if (!pickle) throw new NotACheckpointError(`${source}: ${foreign([...zip.entries.keys()])}`);
  const folder = pickle.name.slice(0, -'data.pkl'.length);
  if (zip.entries.has(`${folder}constants.pkl`)) {
    throw new NotACheckpointError(
      `${source}: a TorchScript program (torch.jit.save), not a checkpoint; load it in Python with torch.jit.load and save ` +
        'module.state_dict() with torch.save',
    );
  }
  const text = (name: string): string | undefined => {
    const entry = zip.entries.get(folder + name);
    return entry && new TextDecoder().decode(zip.read(entry)).trim();
  };
  checkVersion(text('version') ?? text('.format_version'), source);
  const bigEndian = text('byteorder') === 'big';
  return naming(source, () => {
    const table = new StorageTable();
    const { value } = naming(`${source}: ${pickle.name}`, () => unpickle(zip.read(pickle), 0, table));
    return assemble(value, options, (record) => {
      const entry = zip.entries.get(`${folder}data/${record.key}`);
      if (!entry) throw new CorruptCheckpointError(`the entry of storage ${record.key} is missing`);
      const data = zip.read(entry);
      return elements(record, bigEndian ? swapBytes(data, record.type.itemSize) : data);
    });
  });
}

function checkVersion(version: string | undefined, source: string): void {
  if (version === undefined) return;
  if (!/^\d{1,3}$/.test(version))
    throw new CorruptCheckpointError(`${source}: its version is ${JSON.stringify(version.slice(0, 20))}`);
  if (Number(version) > MAX_VERSION) {
    throw new NotACheckpointError(
      `${source}: written in version ${version} of PyTorch's format, newer than the ${MAX_VERSION} known here`,
    );
  }
}

function foreign(names: readonly string[]): string {
  if (names.length > 0 && names.every((name) => name.endsWith('.npy')))
    return 'a NumPy .npz archive, not a checkpoint; read it with numpy.loadz';
  const listed = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
  return `a zip archive, but no checkpoint: it has no data.pkl (it holds ${listed || 'nothing'})`;
}
