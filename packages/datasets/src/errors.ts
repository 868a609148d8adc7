// The errors of datasets and loaders. Each names the file or argument, what was expected and found, and the cure.
import { KindlingError } from '@kindling/tensor';

/** Base of every error about a dataset: its files, its samples, its loader. */
export class DatasetError extends KindlingError {
  override name = 'DatasetError';
}

/** A folder or file of a dataset that is not there. */
export class MissingFileError extends DatasetError {
  override name = 'MissingFileError';

  constructor(
    message: string,
    /** The file or folder looked for. */
    readonly path: string,
  ) {
    super(message);
  }
}

/** A file of another size than the official one: cut short, or another file. */
export class FileSizeError extends DatasetError {
  override name = 'FileSizeError';

  constructor(
    readonly path: string,
    /** Bytes that the file should have. */
    readonly expected: number,
    /** Bytes that it has. */
    readonly actual: number,
    cure: string,
  ) {
    const how = actual < expected ? 'it is truncated' : 'it is another file';
    super(`${path}: expected ${expected} bytes but found ${actual}, so ${how}; ${cure}`);
  }
}

/** A file whose MD5 checksum is not the official one. */
export class ChecksumError extends DatasetError {
  override name = 'ChecksumError';

  constructor(
    readonly path: string,
    readonly expected: string,
    readonly actual: string,
    cure: string,
  ) {
    super(`${path}: expected MD5 checksum ${expected} but found ${actual}; ${cure}`);
  }
}

/** A file whose contents are not what its format says: a label out of range, a damaged archive or image. */
export class FileFormatError extends DatasetError {
  override name = 'FileFormatError';

  constructor(
    readonly path: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${message}`);
    if (options?.cause !== undefined) this.cause = options.cause;
  }
}

/** A download that could not be done or finished: no network, the server's refusal, a broken connection. */
export class DownloadError extends DatasetError {
  override name = 'DownloadError';

  constructor(
    message: string,
    readonly url: string,
    options?: ErrorOptions,
  ) {
    super(message);
    if (options?.cause !== undefined) this.cause = options.cause;
  }
}

/** A loader, sampler or split that was asked for something contradictory or not supported. */
export class LoaderError extends DatasetError {
  override name = 'LoaderError';
}

/** Samples that cannot be put into one batch: of different shapes, or of a kind that has no batch. */
export class CollateError extends DatasetError {
  override name = 'CollateError';
}

/** A transform given an image or argument that it cannot work on. */
export class TransformError extends DatasetError {
  override name = 'TransformError';
}
