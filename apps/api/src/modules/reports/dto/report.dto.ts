import { IntersectionType } from '@nestjs/swagger';
import { EnumField } from '../../../common/fields.js';
import { LocaleDto } from '../../../common/locale.dto.js';
import { AREAS, type Area } from '../reports.service.js';
import { PERIODS, type Period } from '../sales-report.js';
import { CourseQueryDto } from './span.dto.js';

export class ExportAnalyticsDto extends IntersectionType(CourseQueryDto, LocaleDto) {
  @EnumField('AnalyticsArea', AREAS) area!: Area;
}

export class SalesReportDto extends LocaleDto {
  @EnumField('ReportPeriod', PERIODS, { description: 'Thirty days, twelve weeks or thirteen months' })
  period!: Period;
}
