import { EnumField, IntField, UuidField } from '../../../common/fields.js';
import { LocaleDto } from '../../../common/locale.dto.js';
import {
  REPORT_KINDS,
  REPORT_STATES,
  type ReportJob,
  type ReportKind,
  type ReportState,
} from '../report-job.js';

export class AddReportJobDto extends LocaleDto {
  @EnumField('ReportKind', REPORT_KINDS) kind!: ReportKind;
}

export class ReportJobIdDto {
  @UuidField() id!: string;
}

export class ReportJobDto {
  @UuidField() id!: string;
  @EnumField('ReportKind', REPORT_KINDS) kind!: ReportKind;
  @EnumField('ReportState', REPORT_STATES) state!: ReportState;
  @IntField({ description: 'Rows so far' }) done!: number;
  @IntField() total!: number;
}

export const toReportJobDto = ({ id, kind, state, done, total }: ReportJob): ReportJobDto => ({
  id,
  kind,
  state,
  done,
  total,
});
