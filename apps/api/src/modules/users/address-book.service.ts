import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { actorRef, type SignedInActor } from '../../common/actor.js';
import { AppError } from '../../common/app-error.js';
import { inTransaction } from '../../common/transaction.js';
import { rows } from '../../database/sql.js';
import { AuditService } from '../audit/audit.service.js';
import type { SaveAddressDto } from './dto/address-book.dto.js';
import { UserAddress } from './user-address.entity.js';

export const MOST_ADDRESSES = 20;

/** The addresses that a buyer keeps. As long as there is any, exactly one is the default. */
@Injectable()
export class AddressBookService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** The default one first, then the newest. */
  list(userId: string, tx: EntityManager = this.db.manager): Promise<UserAddress[]> {
    return tx.find(UserAddress, { where: { userId }, order: { isDefault: 'DESC', id: 'DESC' } });
  }

  add(actor: SignedInActor, input: SaveAddressDto): Promise<UserAddress> {
    return this.write(actor, 'account.address_added', async (tx) => {
      const kept = await this.list(actor.userId, tx);
      if (kept.length >= MOST_ADDRESSES) throw new AppError('address_book_full', { maximum: MOST_ADDRESSES });
      const isDefault = input.isDefault || kept.length === 0;
      if (isDefault) await this.clearDefault(tx, actor.userId);
      const [added] = await rows<{ id: string }>(
        tx,
        `INSERT INTO user_address (user_id, label, name, phone, address, is_default)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [actor.userId, input.label, input.name, input.phone, JSON.stringify(input.address), isDefault],
      );
      return added!.id;
    });
  }

  /** The default one stays so until another takes its place. */
  change(actor: SignedInActor, id: string, input: SaveAddressDto): Promise<UserAddress> {
    return this.write(actor, 'account.address_changed', async (tx) => {
      const address = await tx.findOneBy(UserAddress, { id, userId: actor.userId });
      if (!address) throw new AppError('not_found');
      if (input.isDefault) await this.clearDefault(tx, actor.userId);
      await tx.query(
        'UPDATE user_address SET label = $2, name = $3, phone = $4, address = $5, is_default = $6 WHERE id = $1',
        [
          id,
          input.label,
          input.name,
          input.phone,
          JSON.stringify(input.address),
          input.isDefault || address.isDefault,
        ],
      );
      return id;
    });
  }

  /** After the default one the newest takes its place. */
  async remove(actor: SignedInActor, id: string): Promise<void> {
    await inTransaction(this.db, async (tx) => {
      await this.lock(tx, actor.userId);
      const [removed] = await rows<{ is_default: boolean }>(
        tx,
        'DELETE FROM user_address WHERE id = $1 AND user_id = $2 RETURNING is_default',
        [id, actor.userId],
      );
      if (!removed) throw new AppError('not_found');
      if (removed.is_default)
        await tx.query(
          `UPDATE user_address SET is_default = true
            WHERE id = (SELECT id FROM user_address WHERE user_id = $1 ORDER BY id DESC LIMIT 1)`,
          [actor.userId],
        );
      await this.note(tx, actor, 'account.address_removed', id);
    });
  }

  private write(
    actor: SignedInActor,
    action: string,
    change: (tx: EntityManager) => Promise<string>,
  ): Promise<UserAddress> {
    return inTransaction(this.db, async (tx) => {
      await this.lock(tx, actor.userId);
      const id = await change(tx);
      await this.note(tx, actor, action, id);
      return tx.findOneByOrFail(UserAddress, { id });
    });
  }

  /** One change of a book at a time: both the limit and the one default are about the whole of it. */
  private async lock(tx: EntityManager, userId: string): Promise<void> {
    await tx.query('SELECT FROM user_account WHERE id = $1 FOR NO KEY UPDATE', [userId]);
  }

  private async clearDefault(tx: EntityManager, userId: string): Promise<void> {
    await tx.query('UPDATE user_address SET is_default = false WHERE user_id = $1 AND is_default', [userId]);
  }

  /** Where somebody lives is not copied into the log, which nobody can erase. */
  private note(tx: EntityManager, actor: SignedInActor, action: string, id: string): Promise<void> {
    return this.audit.record(tx, { actor: actorRef(actor), action, entity: 'user_address', entityId: id });
  }
}
