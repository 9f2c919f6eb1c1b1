import { Injectable } from '@nestjs/common';
import type { Bilingual, Locale, OrganisationKind } from '#contracts';
import { currentActor } from '#platform/actor';
import { newId } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { AppError, notFound } from '#platform/errors';
import { InvitationService } from './invitation.service.js';
import { MemberCutOff } from './member-cut-off.js';
import { assertCan, isOperator } from './organisation.policy.js';
import { OrganisationRepository } from './organisation.repository.js';
import { type OrganisationEdit, OrganisationService } from './organisation.service.js';
import { OrganisationFounder } from './organisation-founder.js';

export interface CreateOrganisation {
  kind: Exclude<OrganisationKind, 'platform'>;
  name: Bilingual;
  country: string;
  slug?: string;
  website?: string;
  owner?: { email: string; locale: Locale };
}

/** What the platform's operator does: lets organisations in, and puts them out. */
@Injectable()
export class OperatorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationRepository,
    private readonly founder: OrganisationFounder,
    private readonly editing: OrganisationService,
    private readonly invitations: InvitationService,
    private readonly cutOff: MemberCutOff,
  ) {}

  async create({ owner, ...organisation }: CreateOrganisation): Promise<string> {
    assertCan(isOperator(currentActor()));
    const id = newId();
    await this.transactions.run(
      async () => {
        await this.founder.create({ id, ...organisation });
        if (owner) await this.invitations.issue(id, { ...owner, role: 'owner' });
      },
      { also: [id] },
    );
    return id;
  }

  /** @throws AppError organisation.platform-stays when the operator would switch off themselves */
  async edit(
    id: string,
    { version, disabled, ...changes }: OrganisationEdit & { slug?: string; disabled?: boolean },
  ): Promise<void> {
    assertCan(isOperator(currentActor()));
    await this.transactions.run(
      async () => {
        const organisation = await this.organisations.load(id);
        if (!organisation) throw notFound();
        assertVersion(organisation, version);
        if (disabled && organisation.kind === 'platform') throw new AppError('organisation.platform-stays');
        const turned = disabled !== undefined && disabled !== (organisation.disabledAt !== null);
        if (!turned) return this.editing.change(organisation, changes, 'edited');
        const disabledAt = disabled ? this.cutOff.now() : null;
        await this.editing.change(organisation, { ...changes, disabledAt }, disabled ? 'disabled' : 'enabled');
        if (disabled) await this.cutOff.everybody(id);
      },
      { also: [id] },
    );
  }

  /** Another chance when the first owner never came. */
  async inviteOwner(id: string, owner: { email: string; locale: Locale }): Promise<void> {
    assertCan(isOperator(currentActor()));
    await this.transactions.run(
      async () => {
        if (!(await this.organisations.load(id))) throw notFound();
        await this.invitations.issue(id, { ...owner, role: 'owner' });
      },
      { also: [id] },
    );
  }
}
