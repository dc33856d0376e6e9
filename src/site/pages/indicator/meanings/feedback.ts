import type { Meanings } from './meaning.ts';

export const feedback: Meanings<'feedback'> = {
  received: {
    vi: {
      counts:
        'Chỉ gồm phản ánh về thủ tục gửi đúng nơi nhận; không gồm khiếu nại, tố cáo, lời phàn nàn tại quầy.',
      matters:
        'Nhiều phản ánh có thể vì nhiều vướng mắc, cũng có thể vì người dân biết nơi để nói.',
    },
    en: {
      counts:
        'Only feedback about procedures sent to the place meant for it; formal complaints, denunciations and grumbles at the counter are left out.',
      matters:
        'Much feedback may mean many difficulties; it may also mean that people know where to speak up.',
    },
  },
  resolved: {
    vi: {
      counts: 'Đã xử lý là đã có trả lời, không nhất thiết là người gửi đồng ý.',
      matters: 'Cho biết gửi phản ánh thì có được trả lời không.',
    },
    en: {
      counts:
        'Settled means that there was an answer, not necessarily that whoever sent it agreed.',
      matters: 'Shows whether those who send feedback get an answer.',
    },
  },
  pending: {
    vi: {
      counts: 'Gồm cả phản ánh mới gửi, chưa đến hạn trả lời.',
      matters: 'Là số người đang chờ câu trả lời.',
    },
    en: {
      counts: 'Includes feedback just sent, for which an answer is not yet due.',
      matters: 'This is how many people are waiting for an answer.',
    },
  },
  apologies: {
    vi: {
      counts:
        'Đếm văn bản; một hồ sơ trễ nhiều lần có thể có nhiều thư. Trễ mà không xin lỗi thì không có ở đây.',
      matters: 'So với số hồ sơ trễ thì biết bao nhiêu người được báo và xin lỗi.',
    },
    en: {
      counts:
        'Counts letters; a case that is late several times may have several. Delays without an apology are not here.',
      matters:
        'Set against the number of late cases, it shows how many people were told and given an apology.',
    },
  },
};
