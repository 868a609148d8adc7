// The official releases of CIFAR as tables: archives, folders, files, sizes and checksums, as their author publishes them.

/** One file of a release. */
export interface ReleaseFile {
  readonly name: string;
  readonly md5: string;
  /** Size, where every record has the same. */
  readonly bytes?: number;
}

/** One way in which a dataset is published. */
export interface Release {
  /** How its files are read: fixed-size records, or Python pickles. */
  readonly format: 'binary' | 'python';
  readonly url: string;
  /** The archive's file name and MD5 checksum. */
  readonly archive: string;
  readonly md5: string;
  /** The folder that the archive unpacks to. */
  readonly folder: string;
  readonly train: readonly ReleaseFile[];
  readonly test: readonly ReleaseFile[];
  /** Images in each file of the training and of the test split. */
  readonly trainImages: number;
  readonly testImages: number;
  /** Label bytes before the pixels of a binary record, and which of them is the class. */
  readonly labelBytes: number;
  readonly labelAt: number;
  /** The key of the labels in a pickled batch. */
  readonly labelKey: string;
}

const home = 'https://www.cs.toronto.edu/~kriz/';

const batches = (suffix: string, bytes: number | undefined, md5s: readonly string[]): ReleaseFile[] =>
  md5s.map((md5, i) => ({
    name: `data_batch_${i + 1}${suffix}`,
    md5,
    ...(bytes === undefined ? {} : { bytes }),
  }));

const cifar10 = { trainImages: 10_000, testImages: 10_000, labelBytes: 1, labelAt: 0, labelKey: 'labels' };
const cifar100 = {
  trainImages: 50_000,
  testImages: 10_000,
  labelBytes: 2,
  labelAt: 1,
  labelKey: 'fine_labels',
};

/** CIFAR-10's releases, the preferred one first. */
export const cifar10Releases: readonly Release[] = [
  {
    ...cifar10,
    format: 'binary',
    url: `${home}cifar-10-binary.tar.gz`,
    archive: 'cifar-10-binary.tar.gz',
    md5: 'c32a1d4ab5d03f1284b67883e8d87530',
    folder: 'cifar-10-batches-bin',
    train: batches('.bin', 30_730_000, [
      '5dd7e06a14cb22eb9f671a540d1b7c25',
      '5ea93a67294ea407fff1d09f752e9692',
      '942cd6a4bcdd0dd3c604fbe906cb4421',
      'ae636b3ba5c66a11e91e8cb52e771fcb',
      '53f37980c15c3d472c316c40844f3f0d',
    ]),
    test: [{ name: 'test_batch.bin', md5: '803d5f7f4d78ea53de84dbe85f74fb6d', bytes: 30_730_000 }],
  },
  {
    ...cifar10,
    format: 'python',
    url: `${home}cifar-10-python.tar.gz`,
    archive: 'cifar-10-python.tar.gz',
    md5: 'c58f30108f718f92721af3b95e74349a',
    folder: 'cifar-10-batches-py',
    train: batches('', undefined, [
      'c99cafc152244af753f735de768cd75f',
      'd4bba439e000b95fd0a9bffe97cbabec',
      '54ebc095f3ab1f0389bbae665268c751',
      '634d18415352ddfa80567beed471001a',
      '482c414d41f54cd18b22e5b47cb7c3cb',
    ]),
    test: [{ name: 'test_batch', md5: '40351d587109b95175f43aff81a1287e' }],
  },
];

/** CIFAR-100's releases, the preferred one first. */
export const cifar100Releases: readonly Release[] = [
  {
    ...cifar100,
    format: 'binary',
    url: `${home}cifar-100-binary.tar.gz`,
    archive: 'cifar-100-binary.tar.gz',
    md5: '03b5dce01913d631647c71ecec9e9cb8',
    folder: 'cifar-100-binary',
    train: [{ name: 'train.bin', md5: '6172c7755cfe09b2fe270c85cebc1b15', bytes: 153_700_000 }],
    test: [{ name: 'test.bin', md5: '4499cfba6c016c1be1438163640a0898', bytes: 30_740_000 }],
  },
  {
    ...cifar100,
    format: 'python',
    url: `${home}cifar-100-python.tar.gz`,
    archive: 'cifar-100-python.tar.gz',
    md5: 'eb9058c3a382ffc7106e4002c42a8d85',
    folder: 'cifar-100-python',
    train: [{ name: 'train', md5: '16019d7e3df5f24257cddd939b257f8d' }],
    test: [{ name: 'test', md5: 'f0ef6b0ae62326f3e7ffdfab6717acfc' }],
  },
];
