import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the cookie values a login had; only its hash is known. */
@Entity({ schema: 'identity', name: 'login_token' })
export class LoginToken {
  @PrimaryColumn('bytea')
  tokenHash!: Buffer;

  @Column('uuid')
  loginId!: string;

  @Column('uuid')
  userId!: string;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;
}
