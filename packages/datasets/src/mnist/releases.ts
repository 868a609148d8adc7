// The official files of MNIST and FashionMNIST as tables, with the checksums that their authors publish.

/** One gzipped idx file. */
export interface IdxFile {
  /** Its name without `.gz`. */
  readonly name: string;
  /** MD5 checksum of the gzipped file. */
  readonly md5: string;
}

/** Images and labels of a split. */
export interface IdxSplit {
  readonly images: IdxFile;
  readonly labels: IdxFile;
}

/** A dataset in MNIST's format. */
export interface IdxRelease {
  /** Also the folder under `root`, in which `raw` holds the files. */
  readonly name: string;
  /** Where the files are, ending in a slash. */
  readonly home: string;
  readonly train: IdxSplit;
  readonly test: IdxSplit;
}

const split = (prefix: string, images: string, labels: string): IdxSplit => ({
  images: { name: `${prefix}-images-idx3-ubyte`, md5: images },
  labels: { name: `${prefix}-labels-idx1-ubyte`, md5: labels },
});

export const mnistRelease: IdxRelease = {
  name: 'MNIST',
  home: 'https://ossci-datasets.s3.amazonaws.com/mnist/',
  train: split('train', 'f68b3c2dcbeaaa9fbdd348bbdeb94873', 'd53e105ee54ea40749a09fcbcd1e9432'),
  test: split('t10k', '9fb629c4189551a2d022fa330f9573f3', 'ec29112dd5afa0611ce80d1b7f02629c'),
};

export const fashionMnistRelease: IdxRelease = {
  name: 'FashionMNIST',
  home: 'http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/',
  train: split('train', '8d4fb7e6c68d591d4c3dfef9ec88bf0d', '25c81989df183df01b3e8a0aad5dffbe'),
  test: split('t10k', 'bef4ecab320f06d8554ea6380940ec79', 'bb300cfdad3c16e7a12a480ee83cd310'),
};

/** The digits, as torchvision names them. */
export const digitClasses: readonly string[] = [
  '0 - zero',
  '1 - one',
  '2 - two',
  '3 - three',
  '4 - four',
  '5 - five',
  '6 - six',
  '7 - seven',
  '8 - eight',
  '9 - nine',
];

/** FashionMNIST's ten classes. */
export const fashionClasses: readonly string[] = [
  'T-shirt/top',
  'Trouser',
  'Pullover',
  'Dress',
  'Coat',
  'Sandal',
  'Shirt',
  'Sneaker',
  'Bag',
  'Ankle boot',
];
