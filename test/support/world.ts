import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Locale, OrganisationKind, Role } from '#contracts';
import { newId } from '#platform/clock';
import { Api } from './api.js';

export interface TestOrganisation {
  id: string;
  kind: OrganisationKind;
  slug: string | null;
}

export interface Person {
  userId: string;
  memberId: string;
  name: string;
  email: string;
  timeZone: string;
  organisation: TestOrganisation;
  /** Value of the login cookie. */
  cookie: string;
  api: Api;
}

export interface TestOffering {
  id: string;
  hostIds: string[];
}

interface PersonWish {
  role?: Role;
  name?: string;
  email?: string;
  timeZone?: string;
  locale?: Locale;
}

const allWeek = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));

/** Builds organisations and signed-in people straight into the database; everything else goes through the product. */
export class World {
  private count = 0;
  private readonly tag = randomBytes(4).toString('hex');
  private constructor(
    readonly owner: pg.Client,
    readonly visitor: Api,
  ) {}

  /** @param databaseUrl one that row-level security does not hold back */
  static async create(stack: { url: string; adminDatabaseUrl: string }): Promise<World> {
    const owner = new pg.Client({ connectionString: stack.adminDatabaseUrl });
    await owner.connect();
    return new World(owner, new Api(stack.url));
  }

  async close(): Promise<void> {
    await this.owner.end();
  }

  async organisation(kind: OrganisationKind, name = `${kind} ${this.tag}-${++this.count}`): Promise<TestOrganisation> {
    const organisation = { id: newId(), kind, slug: kind === 'zone' ? `zone-${this.tag}-${++this.count}` : null };
    await this.owner.query(
      `INSERT INTO identity.organisation (id, kind, name_zh, name_en, slug, country) VALUES ($1, $2, $3, $3, $4, 'CN')`,
      [organisation.id, kind, name, organisation.slug],
    );
    if (kind === 'zone') {
      await this.owner.query(`INSERT INTO identity.zone_profile (organisation_id, published_at) VALUES ($1, now())`, [
        organisation.id,
      ]);
    }
    return organisation;
  }

  async person(organisation: TestOrganisation, wish: PersonWish = {}): Promise<Person> {
    const { role = 'owner', timeZone = 'Asia/Shanghai', locale = 'en' } = wish;
    const number = ++this.count;
    const name = wish.name ?? `Person ${number}`;
    const email = wish.email ?? `person-${this.tag}-${number}@example.org`;
    const [userId, memberId] = [newId(), newId()];
    await this.owner.query(
      `INSERT INTO identity.user (id, email, name, locale, time_zone) VALUES ($1, $2, $3, $4, $5)`,
      [userId, email, name, locale, timeZone],
    );
    await this.owner.query(`INSERT INTO identity.member (id, organisation_id, user_id, role) VALUES ($1, $2, $3, $4)`, [
      memberId,
      organisation.id,
      userId,
      role,
    ]);
    const cookie = await this.login(userId, organisation.id);
    return { userId, memberId, name, email, timeZone, organisation, cookie, api: this.visitor.as(cookie) };
  }

  async login(userId: string, organisationId: string): Promise<string> {
    const cookie = randomBytes(32).toString('base64url');
    const loginId = newId();
    await this.owner.query(
      `INSERT INTO identity.login (id, user_id, organisation_id, method, expires_at, renew_after)
       VALUES ($1, $2, $3, 'password', now() + interval '30 days', now() + interval '1 hour')`,
      [loginId, userId, organisationId],
    );
    await this.owner.query(
      `INSERT INTO identity.login_token (token_hash, login_id, user_id, used_at) VALUES ($1, $2, $3, now())`,
      [createHash('sha256').update(cookie).digest(), loginId, userId],
    );
    return cookie;
  }

  /** Hosts with hours around the clock unless told, and a published offering that needs them all. */
  async offering(
    manager: Person,
    hosts: Person[],
    wish: Record<string, unknown> & { weekly?: typeof allWeek } = {},
  ): Promise<TestOffering> {
    const { weekly = allWeek, ...rules } = wish;
    const hostIds: string[] = [];
    for (const host of hosts) {
      const added = await manager.api.post<{ data: { id: string; version: number } }>('/hosts', {
        memberId: host.memberId,
      });
      const { id, version } = expectStatus(added, 201).data;
      const hours = { timeZone: host.timeZone, weekly, exceptions: [], version };
      expectStatus(await manager.api.put(`/hosts/${id}/availability`, hours), 200);
      hostIds.push(id);
    }
    const created = await manager.api.post<{ data: { id: string } }>('/offerings', {
      slug: `talk-${++this.count}`,
      title: { zh: '投资洽谈', en: 'Investment talk' },
      description: { zh: '', en: '' },
      timeZone: 'Asia/Shanghai',
      durationMinutes: 30,
      stepMinutes: 30,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      minimumNoticeMinutes: 0,
      windowDays: 30,
      languages: ['en', 'zh-CN'],
      published: true,
      hostIds,
      ...rules,
    });
    return { id: expectStatus(created, 201).data.id, hostIds };
  }

  /** A zone with a manager and one host, an investor, and an offering between them. */
  async booking() {
    const zone = await this.organisation('zone');
    const investorFirm = await this.organisation('investor');
    const manager = await this.person(zone, { role: 'manager' });
    const host = await this.person(zone, { role: 'staff', name: '王敏', locale: 'zh-CN' });
    const investor = await this.person(investorFirm, { name: 'Anna Müller', timeZone: 'America/New_York' });
    const offering = await this.offering(manager, [host]);
    return { zone, investorFirm, manager, host, investor, offering };
  }
}

function expectStatus<T>(answer: { status: number; body: T }, status: number): T {
  if (answer.status !== status)
    throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}
