import type { Meanings } from './meaning.ts';

export const tasks: Meanings<'tasks'> = {
  assigned: {
    vi: {
      counts:
        'Đếm việc ghi trong kế hoạch cải cách, lớn nhỏ như nhau. Không phải việc giải quyết hồ sơ.',
      matters: 'Cho biết nơi ấy hứa làm bao nhiêu việc để phục vụ tốt hơn.',
    },
    en: {
      counts:
        'Counts the tasks written in the reform plan, large and small alike. It is not the handling of cases.',
      matters: 'Shows how much the place promised to do to serve people better.',
    },
  },
  done: {
    vi: {
      counts: 'Xong là theo báo cáo mà nguồn dẫn; không nói kết quả tốt đến đâu.',
      matters: 'So với số được giao thì biết lời hứa được giữ đến đâu.',
    },
    en: {
      counts:
        '“Done” is what the report quoted by the source calls done; it does not say how good the result was.',
      matters: 'Set against the number assigned, it shows how far the promise was kept.',
    },
  },
  done_share: {
    vi: {
      counts: 'Tính trên số nhiệm vụ được giao, có nguồn chỉ tính việc đến hạn. Là số nguồn in.',
      matters: 'Cho biết kế hoạch được làm đến đâu.',
    },
    en: {
      counts:
        'Worked out of the tasks assigned; some sources count only tasks that had fallen due. The figure is as the source prints it.',
      matters: 'Shows how far the plan was carried out.',
    },
  },
};
