import { Global, Module } from '@nestjs/common';
import { Storage } from './storage.js';
import { StoredFiles } from './stored-files.js';
import { SweepFiles } from './sweep-files.js';

@Global()
@Module({ providers: [Storage, StoredFiles], exports: [Storage, StoredFiles] })
export class StorageModule {}

/** Only workers have it. */
@Module({ imports: [StorageModule], providers: [SweepFiles] })
export class StorageWorkerModule {}
