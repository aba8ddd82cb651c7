import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../../common/app-error.js';
import { DEFAULT_LIMIT, toPage, type Page } from '../../common/page.js';
import { rows } from '../../database/sql.js';
import { CUSTOMER, customerList, type CustomerRow } from './customers.queries.js';
import type { CustomerView } from './dto/customer.dto.js';
import type { ListCustomersDto } from './dto/list-customers.dto.js';

/** Who buys in the shop, as staff see them. It only reads: what is changed about a person is theirs or an admin's. */
@Injectable()
export class CustomersService {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async list(query: ListCustomersDto): Promise<Page<CustomerRow>> {
    const { text, parameters } = customerList(query);
    const found = await rows<CustomerRow>(this.db, text, parameters);
    return toPage(
      found,
      query.limit ?? DEFAULT_LIMIT,
      (row) => row,
      ({ place, id }) => [place, id],
    );
  }

  async read(id: string): Promise<CustomerView> {
    const [customer] = await rows<CustomerView>(this.db, CUSTOMER, [id]);
    if (!customer) throw new AppError('not_found');
    return customer;
  }
}
