import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { IdentitySeed } from '#identity';
import { type Actor, runAs } from '#platform/actor';
import { newId } from '#platform/clock';
import { Config } from '#platform/config';
import { BookSessionService, HostService, OfferingService, SlotReader } from '#sessions';
import { ApiModule } from './api.module.js';
import { DemoProjects } from './demo/add-projects.js';
import { demoOthers, demoSessions } from './demo/others.js';
import { demoProjects } from './demo/projects.js';
import {
  type DemoOffering,
  type DemoOrganisation,
  type DemoPerson,
  type DemoSession,
  type DemoZone,
  demoPassword,
} from './demo/story.js';
import { demoZones } from './demo/zones.js';

/**
 * Loads the demo story through the product's own use cases, with dates relative to today.
 * The first argument names a file that gets the accounts.
 */
const app = await NestFactory.createApplicationContext(ApiModule.with(Config.load()), { logger: false });
const seed = app.get(IdentitySeed);
const actors = new Map<string, Actor>();
const offeringIds = new Map<string, string>();
const day = 86_400_000;

async function addOrganisation(organisation: DemoOrganisation, zone?: DemoZone['profile']): Promise<void> {
  const { kind, name, country, slug, people } = organisation;
  const id = newId();
  await seed.createOrganisation({ id, kind, name, country, slug, zone });
  for (const person of people) await addPerson(person, id, kind);
}

async function addPerson(
  { key, ...person }: DemoPerson,
  organisationId: string,
  organisationKind: DemoOrganisation['kind'],
): Promise<void> {
  const { role, locale, timeZone } = person;
  const ids = await seed.createMember({ ...person, organisationId, password: demoPassword });
  actors.set(key, { kind: 'user', ...ids, organisationId, organisationKind, role, locale, timeZone });
}

/** Weekday mornings and afternoons, as offices keep them. */
const officeHours = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '09:00', to: '12:00' },
  { weekday, from: '13:30', to: '18:00' },
]);

async function addHosts(zone: DemoZone): Promise<Map<string, string>> {
  const hosts = new Map<string, string>();
  for (const key of new Set(zone.offerings.flatMap((offering) => offering.hosts))) {
    const { memberId = '', timeZone } = actorOf(key);
    const { data } = await app.get(HostService).add({ memberId });
    await app
      .get(HostService)
      .setHours(data.id, { timeZone, weekly: officeHours, exceptions: [], version: data.version });
    hosts.set(key, data.id);
  }
  return hosts;
}

async function addOffering(zone: DemoZone, offering: DemoOffering, hosts: Map<string, string>): Promise<void> {
  const { slug, title, description, durationMinutes } = offering;
  const { data } = await app.get(OfferingService).create({
    slug,
    title,
    description,
    durationMinutes,
    timeZone: 'Asia/Shanghai',
    stepMinutes: 30,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 15,
    minimumNoticeMinutes: 120,
    windowDays: 45,
    languages: ['zh-CN', 'en'],
    published: true,
    hostIds: offering.hosts.map((key) => hosts.get(key) ?? ''),
  });
  offeringIds.set(`${zone.slug}/${slug}`, data.id);
}

async function bookSession({ offering, investor, inDays, slot, topic }: DemoSession): Promise<string> {
  const actor = actorOf(investor);
  const offeringId = offeringIds.get(offering) ?? '';
  const from = Date.now() + inDays * day;
  return runAs(actor, async () => {
    const { slots } = await app.get(SlotReader).free(offeringId, { start: from, end: from + 7 * day });
    const startsAt = new Date(slots[slot]?.start ?? slots[0]?.start ?? from).toISOString();
    const { data } = await app
      .get(BookSessionService)
      .book(offeringId, { startsAt, timeZone: actor.timeZone, topic, language: actor.locale, guests: [] });
    return data.id;
  });
}

function actorOf(key: string): Actor {
  const actor = actors.get(key);
  if (!actor) throw new Error(`The demo story has nobody called ${key}`);
  return actor;
}

for (const zone of demoZones) {
  await addOrganisation(zone, zone.profile);
  await runAs(actorOf(zone.people[0]?.key ?? ''), async () => {
    const hosts = await addHosts(zone);
    for (const offering of zone.offerings) await addOffering(zone, offering, hosts);
  });
}
for (const organisation of demoOthers) await addOrganisation(organisation);
const sessionIds: string[] = [];
for (const session of demoSessions) sessionIds.push(await bookSession(session));
const projects = new DemoProjects(app, actorOf, sessionIds);
for (const manager of new Set(demoProjects.map(({ manager }) => manager))) await projects.makePlan(manager);
for (const project of demoProjects) await projects.add(project);

const accounts = [...demoZones, ...demoOthers].flatMap(({ kind, name, people }) =>
  people.map(({ email, role }) => ({ role: `${kind} ${role}`, email, password: demoPassword, organisation: name.en })),
);
const file = process.argv[2];
if (file) await writeFile(file, JSON.stringify(accounts, null, 2));
process.stdout.write(`${accounts.length} accounts, ${demoSessions.length} sessions, ${demoProjects.length} projects\n`);
await app.close();
process.exit(0);
