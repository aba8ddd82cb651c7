import { exportOf } from '../../../common/list-file.js';
import { ListOrdersDto } from './list-orders.dto.js';

export class ExportOrdersDto extends exportOf(ListOrdersDto) {}
