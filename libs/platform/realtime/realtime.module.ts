import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { LiveGateway } from './live.gateway.js';
import { LiveAdapter } from './live-adapter.js';
import { Realtime } from './realtime.js';

/** Publishing news; every process has it. */
@Global()
@Module({ providers: [Realtime], exports: [Realtime] })
export class RealtimeModule {}

/** Listening browsers; only api processes have them. */
@Module({ imports: [DiscoveryModule], providers: [LiveAdapter, LiveGateway], exports: [LiveAdapter] })
export class RealtimeApiModule {}
