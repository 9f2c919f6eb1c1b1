import { type DynamicModule, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Config } from '../config/config.js';
import { applicationDataSource } from './data-source.js';
import { Database } from './database.js';
import { Transactions } from './transactions.js';

@Injectable()
class Connections implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

@Module({})
export class DatabaseModule {
  static with(entities: DataSourceOptions['entities']): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        {
          provide: DataSource,
          inject: [Config],
          useFactory: (config: Config) => applicationDataSource(config, entities).initialize(),
        },
        Connections,
        Database,
        Transactions,
      ],
      exports: [DataSource, Database, Transactions],
    };
  }
}
