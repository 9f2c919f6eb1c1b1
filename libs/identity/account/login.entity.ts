import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import type { LoginMethod } from '#contracts';

/** An authenticated presence of a user in one browser. */
@Entity({ schema: 'identity', name: 'login' })
export class Login {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  userId!: string;

  /** The organisation the person works for in this login; none for guests. */
  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('text')
  method!: LoginMethod;

  @Column('text', { nullable: true })
  ip!: string | null;

  @Column('text', { nullable: true })
  userAgent!: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;

  /** However often it is used. */
  @Column('timestamptz')
  expiresAt!: Date;

  /** From when on the next request gets a fresh cookie. */
  @Column('timestamptz')
  renewAfter!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
