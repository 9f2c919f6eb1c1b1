import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's authenticator app (RFC 6238). */
@Entity({ schema: 'identity', name: 'totp' })
export class Totp {
  @PrimaryColumn('uuid')
  userId!: string;

  /** Encrypted. */
  @Column('bytea')
  secret!: Buffer;

  @Column('timestamptz', { nullable: true })
  confirmedAt!: Date | null;

  /** The last 30-second step that was accepted. */
  @Column('bigint')
  lastStep!: number;
}
