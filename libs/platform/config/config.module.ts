import { type DynamicModule, Module } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Config } from './config.js';

/** Makes the frozen Config and the Clock injectable everywhere. */
@Module({})
export class ConfigModule {
  static with(config: Config, clock: Clock = new Clock()): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [Config, Clock],
    };
  }
}
