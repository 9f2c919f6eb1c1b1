import { Column, Entity, PrimaryColumn } from 'typeorm';

export type TicketKind = 'verify' | 'reset' | 'login-link';

/** A single-use secret sent by mail; only its hash is known. */
@Entity({ schema: 'identity', name: 'ticket' })
export class Ticket {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: TicketKind;

  @Column('uuid')
  userId!: string;

  @Column('bytea')
  tokenHash!: Buffer;

  /** A page of this site to show afterwards. */
  @Column('text', { nullable: true })
  returnTo!: string | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
