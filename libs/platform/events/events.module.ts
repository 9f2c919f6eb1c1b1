import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeliverEvent } from './deliver-event.handler.js';
import { EventHandlers } from './event-handlers.js';
import { Events } from './events.js';
import { Relay } from './relay.js';
import { RelayBell } from './relay-bell.js';
import { SweepOutbox } from './sweep-outbox.js';

/** Recording events; every process has it. */
@Global()
@Module({ providers: [Events, RelayBell], exports: [Events, RelayBell] })
export class EventsModule {}

/** Relaying and delivering events; only workers have it. */
@Module({
  imports: [DiscoveryModule],
  providers: [EventHandlers, Relay, DeliverEvent, SweepOutbox],
  exports: [EventHandlers],
})
export class EventsWorkerModule {}
