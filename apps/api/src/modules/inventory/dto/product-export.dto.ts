import { OmitType } from '@nestjs/swagger';
import { exportOf } from '../../../common/list-file.js';
import { ListAdminProductsDto } from './admin-product.dto.js';

export class ExportProductsDto extends OmitType(exportOf(ListAdminProductsDto), ['sort']) {}
