import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Shopper } from '../../common/actor.js';
import { AppError, fieldError } from '../../common/app-error.js';
import { violates } from '../../common/constraints.js';
import { inTransaction } from '../../common/transaction.js';
import { prepared, rows } from '../../database/sql.js';
import type { ProductCardRow } from '../catalog/product-card.js';
import { mergeCarts, MOST_OF_ONE, type CartNote, type MergeLine } from './cart-merge.js';
import {
  addItem,
  changeItem,
  fillCart,
  MERGE_LINES,
  READ_CARTS,
  removeItem,
  TAKE_NOTES,
  WRITE_MERGED,
  type Owner,
} from './cart.queries.js';

export type CartItemRow = ProductCardRow & {
  quantity: number;
  available: number;
  canBackorder: boolean;
  isForSale: boolean;
};

/** A cart as its owner sees it: with the prices and the stock of this moment. */
export interface CartView {
  items: CartItemRow[];
  notes: CartNote[];
}

type CartRow = CartItemRow & { cartId: string; isVisitors: boolean; notes: CartNote[] };

/** An account or a visitor, and its id. */
export type CartOwner = [Owner, string];

export interface Wish {
  productId: string;
  quantity: number;
}

interface Verdict {
  isForSale: boolean;
  available: number;
  /** The most that the cart may hold. */
  buyable: number;
  isDone: boolean;
  isInCart: boolean;
}

@Injectable()
export class CartService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Reads, and writes nothing, unless a visitor's cart has just come home with its owner. */
  async read(shopper: Shopper): Promise<CartView> {
    const { userId, visitorId } = shopper;
    if (!userId && !visitorId) return { items: [], notes: [] };
    let found = await this.rowsOf(shopper);
    if (userId && visitorId && found.some(({ isVisitors }) => isVisitors)) {
      await inTransaction(this.db, (tx) => this.merge(tx, userId, visitorId));
      found = await this.rowsOf(shopper);
    }
    const [first] = found;
    const notes = first && first.notes.length > 0 ? await this.takeNotes(first.cartId) : [];
    return { items: found.filter(({ id }) => id !== null), notes };
  }

  /** What lies in the cart, for somebody else than its owner, who keeps what a merge has to tell them. */
  async look(shopper: Shopper): Promise<CartItemRow[]> {
    return (await this.rowsOf(shopper)).filter(({ id }) => id !== null);
  }

  async add(shopper: Shopper, wish: Wish): Promise<CartView> {
    await this.mergeFirst(shopper);
    const [owner, id] = ownerOf(shopper);
    const values = [id, wish.productId, wish.quantity];
    const [verdict] = await unlessDeleted(() =>
      prepared<Verdict>(this.db, `cart:add:${owner}`, addItem(owner), values),
    );
    accept(verdict, wish);
    return this.read(shopper);
  }

  /** Puts in all of these that can be bought, and answers which those are. */
  async fill(shopper: Shopper, wishes: Wish[]): Promise<Wish[]> {
    await this.mergeFirst(shopper);
    const [owner, id] = ownerOf(shopper);
    const products = wishes.map(({ productId }) => productId);
    const quantities = wishes.map(({ quantity }) => quantity);
    return unlessDeleted(() =>
      prepared<Wish>(this.db, `cart:fill:${owner}`, fillCart(owner), [id, products, quantities]),
    );
  }

  async change(shopper: Shopper, wish: Wish): Promise<CartView> {
    await this.mergeFirst(shopper);
    const [owner, id] = ownerOf(shopper);
    const [verdict] = await prepared<Verdict>(this.db, `cart:change:${owner}`, changeItem(owner), [
      id,
      wish.productId,
      wish.quantity,
    ]);
    accept(verdict, wish);
    return this.read(shopper);
  }

  async remove(shopper: Shopper, productId: string): Promise<CartView> {
    await this.mergeFirst(shopper);
    const [owner, id] = ownerOf(shopper);
    await prepared(this.db, `cart:remove:${owner}`, removeItem(owner), [id, productId]);
    return this.read(shopper);
  }

  /** Whose cart holds all that the shopper has put anywhere; null for a stranger, who has none. */
  async ownerOf(shopper: Shopper): Promise<CartOwner | null> {
    if (!shopper.userId && !shopper.visitorId) return null;
    await this.mergeFirst(shopper);
    return ownerOf(shopper);
  }

  /** Keeps the shopper's cart from every other writer until the transaction ends. The visitor's cart joins first. */
  async lock(tx: EntityManager, shopper: Shopper): Promise<string | null> {
    const { userId, visitorId } = shopper;
    if (userId && visitorId) await this.merge(tx, userId, visitorId);
    const [owner, id] = ownerOf(shopper);
    const [cart] = await prepared<{ id: string }>(
      tx,
      `cart:lock:${owner}`,
      `SELECT id FROM cart WHERE ${owner}_id = $1 FOR UPDATE`,
      [id],
    );
    return cart?.id ?? null;
  }

  private rowsOf({ userId, visitorId }: Shopper): Promise<CartRow[]> {
    return prepared<CartRow>(this.db, 'cart:read', READ_CARTS, [userId ?? null, visitorId ?? null]);
  }

  private async takeNotes(cartId: string): Promise<CartNote[]> {
    const [taken] = await rows<{ notes: CartNote[] }>(this.db, TAKE_NOTES, [cartId]);
    return taken?.notes ?? [];
  }

  /** Before a write, so that what is added is added to everything the shopper has. */
  private async mergeFirst({ userId, visitorId }: Shopper): Promise<void> {
    if (!userId || !visitorId) return;
    const found = await prepared(this.db, 'cart:of-visitor', 'SELECT 1 FROM cart WHERE visitor_id = $1', [
      visitorId,
    ]);
    if (found.length > 0) await inTransaction(this.db, (tx) => this.merge(tx, userId, visitorId));
  }

  /** Moves the visitor's cart into the account's. From here on only the account can see it. */
  private async merge(tx: EntityManager, userId: string, visitorId: string): Promise<void> {
    const [theirs] = await rows<{ id: string }>(tx, 'SELECT id FROM cart WHERE visitor_id = $1 FOR UPDATE', [
      visitorId,
    ]);
    if (!theirs) return;
    const [mine] = await rows<{ id: string }>(
      tx,
      `INSERT INTO cart (user_id) VALUES ($1)
       ON CONFLICT (user_id) DO UPDATE SET updated_at = shop_now() RETURNING id`,
      [userId],
    );
    const { changes, notes } = mergeCarts(await rows<MergeLine>(tx, MERGE_LINES, [mine!.id, theirs.id]));
    await tx.query(WRITE_MERGED, [
      mine!.id,
      theirs.id,
      changes.map(({ productId }) => productId),
      changes.map(({ quantity }) => quantity),
    ]);
    await tx.query('UPDATE cart SET notes = notes || $2::jsonb WHERE id = $1', [
      mine!.id,
      JSON.stringify(notes),
    ]);
    await tx.query('DELETE FROM cart WHERE id = $1', [theirs.id]);
  }
}

/** A shopper who writes is known: the guard has made a visitor of a stranger. */
function ownerOf({ userId, visitorId }: Shopper): CartOwner {
  if (userId) return ['user', userId];
  if (visitorId) return ['visitor', visitorId];
  throw new AppError('unauthenticated');
}

/** A product may be deleted for good in the instant in which it is put into a cart. */
async function unlessDeleted<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw violates(error, 'cart_item_product') ? new AppError('not_found') : error;
  }
}

function accept(verdict: Verdict | undefined, { productId }: Wish): void {
  if (!verdict?.isInCart) throw new AppError('not_found');
  if (!verdict.isForSale) throw new AppError('product_unavailable', { productId });
  if (verdict.isDone) return;
  if (verdict.buyable >= MOST_OF_ONE)
    throw fieldError('quantity', 'max', `At most ${MOST_OF_ONE} of one product`);
  throw new AppError('out_of_stock', { productId, available: verdict.available });
}
