import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { Scope } from '#contracts';

/** Lets a program act for a member, within scopes. */
@Entity({ schema: 'identity', name: 'api_token' })
export class ApiToken {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Column('uuid')
  userId!: string;

  @Column('text')
  name!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  @Column('text', { array: true })
  scopes!: Scope[];

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
