import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { prepared } from '../../database/sql.js';
import { pictureJson } from '../media/picture.js';
import { categoryTree, type CategoryFacts, type CategoryNode } from './category-tree.js';

const OPEN_CATEGORIES = `
  SELECT c.id, c.parent_id AS "parentId", c.name, c.slug, c.description,
         CASE WHEN f.id IS NOT NULL THEN ${pictureJson('f', 'c.name')} END AS picture
    FROM category c LEFT JOIN picture f ON f.id = c.picture_id
   WHERE c.is_active ORDER BY c.position, c.name`;

@Injectable()
export class CategoriesService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async tree(): Promise<CategoryNode[]> {
    return categoryTree(await prepared<CategoryFacts>(this.db, 'categories', OPEN_CATEGORIES, []));
  }

  async exists(slug: string): Promise<boolean> {
    const found = await prepared(
      this.db,
      'category:exists',
      'SELECT 1 FROM category WHERE slug = $1 AND is_active',
      [slug],
    );
    return found.length > 0;
  }
}
