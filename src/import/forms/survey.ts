import type { Form } from './form.ts';

/** Answers of a survey. Where "Rất hài lòng" stands beside it, "Hài lòng" is not all who are: asked. */
export const surveyForm: Form = {
  table: 'satisfaction',
  columns: [['forms', ['Số phiếu thu về', 'Số phiếu hợp lệ']]],
  aside: [[['Số phiếu phát ra', 'Số phiếu phát hành']]],
  either: [
    [['satisfied_share'], ['Hài lòng', 'Tỷ lệ người dân hài lòng']],
    [['neutral_share'], ['Bình thường', 'Tạm hài lòng', 'Chấp nhận được']],
    [['dissatisfied_share'], ['Không hài lòng', 'Chưa hài lòng']],
  ],
};
