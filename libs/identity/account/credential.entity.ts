import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's password. People who only come by OpenID Connect or by mailed links have none. */
@Entity({ schema: 'identity', name: 'credential' })
export class Credential {
  @PrimaryColumn('uuid')
  userId!: string;

  @Column('text')
  passwordHash!: string;

  @Column('timestamptz')
  changedAt!: Date;
}
