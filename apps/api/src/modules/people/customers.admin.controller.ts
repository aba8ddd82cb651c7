import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../common/access.js';
import { listFile } from '../../common/list-file.js';
import { ApiProblems } from '../../common/problems.decorator.js';
import { AnswersXlsx } from '../../common/xlsx-file.js';
import { customersSheet } from './customers-sheet.js';
import { CustomersService } from './customers.service.js';
import {
  CustomerDetailDto,
  CustomerPageDto,
  toCustomerDetailDto,
  toCustomerDto,
} from './dto/customer.dto.js';
import { ExportCustomersDto, ListCustomersDto } from './dto/list-customers.dto.js';
import { UserIdDto } from './dto/user.dto.js';

@ApiTags('admin: customers')
@Controller('admin/customers')
export class CustomersAdminController {
  constructor(private readonly customers: CustomersService) {}

  /** Buyers who have an account. Guests are found by their orders. */
  @Get()
  @Access('customers:read')
  @ApiOkResponse({ type: CustomerPageDto })
  @ApiProblems('invalid_input', 'unknown_parameter')
  async listCustomers(@Query() query: ListCustomersDto): Promise<CustomerPageDto> {
    const { items, nextCursor } = await this.customers.list(query);
    return { items: items.map(toCustomerDto), nextCursor };
  }

  /** The list, narrowed likewise, as a file for a spreadsheet program. */
  @Get('export.xlsx')
  @Access('customers:read')
  @AnswersXlsx()
  @ApiProblems('invalid_input', 'unknown_parameter')
  async exportCustomers(@Query() { locale = 'id', ...filters }: ExportCustomersDto): Promise<StreamableFile> {
    return listFile('pelanggan', customersSheet(locale), (page) =>
      this.listCustomers({ ...filters, ...page }),
    );
  }

  /** Everything about one person. */
  @Get(':id')
  @Access('customers:read')
  @ApiOkResponse({ type: CustomerDetailDto })
  @ApiProblems('invalid_input', 'not_found')
  async readCustomer(@Param() { id }: UserIdDto): Promise<CustomerDetailDto> {
    return toCustomerDetailDto(await this.customers.read(id));
  }
}
