import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Locale, Role } from '#contracts';

/** Lets one address join one organisation, once. */
@Entity({ schema: 'identity', name: 'invitation' })
export class Invitation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('text')
  email!: string;

  @Column('text')
  role!: Role;

  /** Language of the mail. */
  @Column('text')
  locale!: Locale;

  @Column('uuid', { nullable: true })
  invitedBy!: string | null;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  redeemedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
