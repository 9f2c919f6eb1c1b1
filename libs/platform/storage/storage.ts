import { Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { S3Driver } from 'flydrive/drivers/s3';
import { Config } from '../config/config.js';
import { AppError } from '../errors/app-error.js';

/** Keys are made by the application: an organisation, a purpose, an id. Nothing a person typed is ever part of one. */
const keyPattern = /^[0-9a-f-]{36}\/[a-z-]+\/[0-9a-f-]{36}(\.[a-z0-9]{1,5})?$/;

/** Files, in a local folder or in an S3-compatible store. */
@Injectable()
export class Storage {
  private readonly disk: Disk;

  constructor({ storage }: Config) {
    const driver =
      storage.kind === 'local'
        ? new FSDriver({ location: storage.directory, visibility: 'private' })
        : new S3Driver({
            bucket: storage.bucket,
            region: storage.region,
            endpoint: storage.endpoint,
            forcePathStyle: storage.endpoint !== undefined,
            credentials: { accessKeyId: storage.accessKey, secretAccessKey: storage.secretKey },
            visibility: 'private',
          });
    this.disk = new Disk(driver);
  }

  async put(key: string, content: Uint8Array, contentType: string): Promise<void> {
    await this.disk.put(checked(key), content, { contentType });
  }

  /** @throws AppError not-found */
  async get(key: string): Promise<Uint8Array> {
    if (!(await this.disk.exists(checked(key)))) throw new AppError('not-found');
    return this.disk.getBytes(key);
  }

  async delete(key: string): Promise<void> {
    await this.disk.delete(checked(key));
  }
}

function checked(key: string): string {
  if (!keyPattern.test(key)) throw new Error('Not a storage key');
  return key;
}
