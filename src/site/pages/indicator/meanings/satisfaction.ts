import type { Meanings } from './meaning.ts';

const OF_ANSWERS =
  'Chỉ nói về người trả lời, ở nơi và việc được khảo sát. Nguồn thường không nêu sai số.';
const OF_ANSWERS_EN =
  'Speaks only of those who answered, in the places and on the business surveyed. Sources usually give no margin of error.';

export const satisfaction: Meanings<'satisfaction'> = {
  communes: {
    vi: {
      counts: 'Đếm nơi có phát phiếu, không phải mọi nơi trong địa bàn.',
      matters: 'Xã bạn có nằm trong cuộc khảo sát hay không thì số này chưa trả lời.',
    },
    en: {
      counts: 'Counts places where forms were handed out, not all the places in the area.',
      matters:
        'Whether your commune was in the survey is something this figure does not yet answer.',
    },
  },
  forms: {
    vi: {
      counts: 'Có nguồn đếm phiếu phát ra, có nguồn đếm phiếu thu về: xem ghi chú của từng số.',
      matters: 'Càng nhiều phiếu thì tỷ lệ hài lòng càng đáng tin.',
    },
    en: {
      counts:
        'Some sources count forms handed out, others forms returned: see the note on each figure.',
      matters: 'The more forms there are, the more the share satisfied can be trusted.',
    },
  },
  satisfied_share: {
    vi: { counts: OF_ANSWERS, matters: 'Là điều người đã làm thủ tục nói về nơi phục vụ họ.' },
    en: {
      counts: OF_ANSWERS_EN,
      matters: 'What people who went through a procedure say of the place that served them.',
    },
  },
  neutral_share: {
    vi: {
      counts: `${OF_ANSWERS} Có nguồn gộp bình thường vào hài lòng.`,
      matters: 'Tách riêng thì tỷ lệ hài lòng mới không bị hiểu cao hơn thật.',
    },
    en: {
      counts: `${OF_ANSWERS_EN} Some sources count neutral answers as satisfied.`,
      matters:
        'Only when these stand apart is the share satisfied not taken for higher than it is.',
    },
  },
  dissatisfied_share: {
    vi: { counts: OF_ANSWERS, matters: 'Phần người thấy mình chưa được phục vụ tốt.' },
    en: {
      counts: OF_ANSWERS_EN,
      matters: 'The part of people who feel that they were not served well.',
    },
  },
};
