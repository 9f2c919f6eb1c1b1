import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type EventHandler, type Handling, handlesKey } from './handles.js';

/** All handlers this process knows, found once at start-up. */
@Injectable()
export class EventHandlers implements OnModuleInit {
  private readonly byName = new Map<string, EventHandler>();
  private readonly byEvent = new Map<string, string[]>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const handling: Handling | undefined = metatype ? Reflect.getMetadata(handlesKey, metatype) : undefined;
      if (!handling) continue;
      if (this.byName.has(handling.name)) throw new Error(`Two handlers are named ${handling.name}`);
      this.byName.set(handling.name, instance as EventHandler);
      this.byEvent.set(handling.event, [...(this.byEvent.get(handling.event) ?? []), handling.name]);
    }
  }

  namesFor(eventType: string): readonly string[] {
    return this.byEvent.get(eventType) ?? [];
  }

  get(name: string): EventHandler | undefined {
    return this.byName.get(name);
  }
}
