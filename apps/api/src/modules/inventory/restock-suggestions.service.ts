import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Actor } from '../../common/actor.js';
import { rows } from '../../database/sql.js';
import type { RestockSuggestionDto, SuggestedProductDto } from './dto/restock-suggestion.dto.js';
import { money, seesCosts } from './restock-order-view.js';
import { SUGGESTIONS } from './restock.queries.js';

type SuggestionRow = Omit<SuggestedProductDto, 'unitCost'> & {
  supplierId: string | null;
  supplierName: string;
  unitCost: number | null;
};

@Injectable()
export class RestockSuggestionsService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** One entry a supplier; products that name none come last. */
  async list(actor: Actor, supplierId?: string): Promise<RestockSuggestionDto[]> {
    const found = await rows<SuggestionRow>(this.db, SUGGESTIONS, [supplierId ?? null]);
    const suggestions: RestockSuggestionDto[] = [];
    for (const { supplierId: id, supplierName: name, unitCost, ...product } of found) {
      // Rows come supplier by supplier.
      if (suggestions.length === 0 || suggestions.at(-1)!.supplier?.id !== (id ?? undefined))
        suggestions.push({ supplier: id === null ? null : { id, name }, products: [] });
      suggestions.at(-1)!.products.push({ ...product, unitCost: seesCosts(actor) ? money(unitCost) : null });
    }
    return suggestions;
  }
}
