import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobRegistry } from '../../common/jobs.js';
import { AuditModule } from '../audit/audit.module.js';
import { MediaModule } from '../media/media.module.js';
import { SuppliersModule } from '../suppliers/suppliers.module.js';
import { BrandsAdminController } from './brands.admin.controller.js';
import { CategoriesAdminController } from './categories.admin.controller.js';
import { CategoriesAdminService } from './categories-admin.service.js';
import { CategoriesController } from './categories.controller.js';
import { CategoriesService } from './categories.service.js';
import { CategoryPicturesAdminController } from './category-pictures.admin.controller.js';
import { CategoryPicturesService } from './category-pictures.service.js';
import { CategorySpecification } from './category-specification.entity.js';
import { CategoryTreeService } from './category-tree.service.js';
import { Category } from './category.entity.js';
import { FormerSlugsService } from './former-slugs.service.js';
import { FormerCategorySlug, FormerProductSlug } from './former-slug.entity.js';
import { ProductBulkService } from './product-bulk.service.js';
import { ProductFacetsController } from './product-facets.controller.js';
import { ProductFacetsService } from './product-facets.service.js';
import { ProductImage } from './product-image.entity.js';
import { ProductLifeService } from './product-life.service.js';
import { Product } from './product.entity.js';
import { ProductImagesAdminController } from './product-images.admin.controller.js';
import { ProductImagesService } from './product-images.service.js';
import { ProductWordsService } from './product-words.service.js';
import { ProductWriter } from './product-writer.service.js';
import { ProductSearchService } from './product-search.service.js';
import { ProductsAdminController } from './products.admin.controller.js';
import { ProductsAdminService } from './products-admin.service.js';
import { ProductsController } from './products.controller.js';
import { ProductsService } from './products.service.js';
import { SalePricesService } from './sale-prices.service.js';
import { SearchRulesService } from './search-rules.service.js';
import { SuggestionsController } from './suggestions.controller.js';
import { SuggestionsService } from './suggestions.service.js';
import { Synonym } from './synonym.entity.js';
import { SynonymsAdminController } from './synonyms.admin.controller.js';
import { SynonymsService } from './synonyms.service.js';

const ENTITIES = [
  Category,
  CategorySpecification,
  FormerCategorySlug,
  FormerProductSlug,
  Product,
  ProductImage,
  Synonym,
];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), AuditModule, MediaModule, SuppliersModule],
  controllers: [
    BrandsAdminController,
    CategoriesAdminController,
    CategoriesController,
    CategoryPicturesAdminController,
    ProductFacetsController,
    ProductImagesAdminController,
    ProductsAdminController,
    ProductsController,
    SuggestionsController,
    SynonymsAdminController,
  ],
  providers: [
    CategoriesService,
    CategoryPicturesService,
    ProductFacetsService,
    ProductImagesService,
    ProductsService,
    CategoriesAdminService,
    CategoryTreeService,
    FormerSlugsService,
    ProductBulkService,
    ProductLifeService,
    ProductsAdminService,
    ProductWordsService,
    ProductWriter,
    SalePricesService,
    ProductSearchService,
    SearchRulesService,
    SuggestionsService,
    SynonymsService,
  ],
  exports: [CategoriesService, FormerSlugsService, ProductsService],
})
export class CatalogModule implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly images: ProductImagesService,
    private readonly words: ProductWordsService,
  ) {}

  onModuleInit(): void {
    this.jobs.on('catalog.show-picture', ({ pictureId }) => this.images.show(pictureId));
    this.jobs.on('catalog.forget-pictures', () => this.images.forgetUnused());
    this.jobs.on('catalog.renew-words', (branch) => this.words.renew(branch));
  }
}
