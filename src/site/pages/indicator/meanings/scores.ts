import type { Meanings } from './meaning.ts';

export const scores: Meanings<'scores'> = {
  score: {
    vi: {
      counts:
        'Chấm cách làm cải cách của cả cơ quan, gồm nhiều việc ngoài hồ sơ như tổ chức, tài chính; hồ sơ đúng hẹn chỉ là một phần.',
      matters:
        'Cho biết tỉnh tự đánh giá nơi bạn nộp hồ sơ ra sao; chỉ so trong cùng nhóm và cùng năm.',
    },
    en: {
      counts:
        'Scores how the whole agency goes about reform, with much beyond cases, such as organisation and finance; cases returned on time are only a part of it.',
      matters:
        'Shows how the province itself judges the place where you file; compare only within one group and one year.',
    },
  },
  max: {
    vi: {
      counts: 'Là thang điểm, không phải kết quả. Thang có thể khác theo năm hay theo đơn vị.',
      matters: 'Có thang mới biết một số điểm là cao hay thấp.',
    },
    en: {
      counts: 'This is the scale, not a result. It may differ by year or by unit.',
      matters: 'Only with the scale can you tell whether a score is high or low.',
    },
  },
  rank: {
    vi: {
      counts:
        'Xếp trong khối của đơn vị, không so giữa sở với huyện. Hạng đổi có thể vì nơi khác đổi điểm.',
      matters:
        'Cho biết nơi của bạn đứng đâu; hai hạng liền nhau có khi chỉ cách nhau vài phần trăm điểm.',
    },
    en: {
      counts:
        'Ranked within the unit’s peer group; departments and districts are not ranked together. A rank may change because the scores of others changed.',
      matters:
        'Shows where your place stands; two neighbouring ranks may be only hundredths of a point apart.',
    },
  },
  rank_of: {
    vi: {
      counts: 'Chỉ gồm đơn vị được xếp hạng năm ấy; đơn vị không được chấm không nằm trong số này.',
      matters: 'Hạng 10 trong 15 khác hạng 10 trong 40.',
    },
    en: {
      counts:
        'Only units that were ranked that year; units that were not scored are not in this figure.',
      matters: '10th of 15 is not the same as 10th of 40.',
    },
  },
  class: {
    vi: {
      counts: 'Là loại do quyết định công bố xếp; ngưỡng điểm có thể khác theo năm.',
      matters: 'Là lời đánh giá ngắn nhất của tỉnh về nơi ấy; nên đọc cùng với điểm, nếu có.',
    },
    en: {
      counts:
        'This is the rating given by the decision that published it; the scores required may differ by year.',
      matters:
        'It is the shortest judgement the province passes on that place; read it together with the score, where there is one.',
    },
  },
};
