import pg from 'pg';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import type { Config } from '../config/config.js';
import { SnakeCaseNaming } from './naming.js';

// A calendar date has no instant: keep it as the text PostgreSQL sends.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

type Entities = DataSourceOptions['entities'];

/**
 * The application's connections: as a role that owns nothing and cannot bypass row-level security, with limits that
 * keep a stuck statement from holding a lock for long.
 */
export function applicationDataSource(config: Config, entities: Entities): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.database.url,
    entities,
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    // Server errors may quote row values; they are logged by our own filter, without parameters.
    logging: false,
    extra: {
      max: config.database.poolSize,
      connectionTimeoutMillis: 5_000,
      application_name: 'openzone',
      options: [
        `-c role=${config.database.role}`,
        '-c statement_timeout=20000',
        '-c lock_timeout=8000',
        '-c idle_in_transaction_session_timeout=30000',
        '-c timezone=UTC',
        // Statements are written for their index, whatever the values: planning each anew costs more than running it.
        '-c plan_cache_mode=force_generic_plan',
      ].join(' '),
    },
  });
}

/** The owner's connection, for migrations only. */
export function migrationDataSource(url: string, migrations: MixedList<string>): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations: migrations as string[],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    logging: ['error', 'migration'],
  });
}
