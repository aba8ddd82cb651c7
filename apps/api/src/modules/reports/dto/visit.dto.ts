import { EnumField } from '../../../common/fields.js';
import { VISIT_STEPS, type VisitStep } from '../visits.service.js';

export class CountVisitDto {
  @EnumField('VisitStep', VISIT_STEPS) step!: VisitStep;
}
