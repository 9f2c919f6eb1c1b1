import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Takes the place of the authenticator app once. */
@Entity({ schema: 'identity', name: 'recovery_code' })
export class RecoveryCode {
  @PrimaryColumn('uuid')
  userId!: string;

  @PrimaryColumn('bytea')
  codeHash!: Buffer;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
