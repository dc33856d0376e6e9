import type { Meanings } from './meaning.ts';

export const service: Meanings<'service'> = {
  score: {
    vi: {
      counts:
        'Do hệ thống của Cổng Dịch vụ công quốc gia tự tính từ dữ liệu hồ sơ. Không chấm thái độ của từng người, không gồm hồ sơ không có trên hệ thống.',
      matters: 'Là thước đo chung nhất hiện nay về quầy mà bạn đến nộp hồ sơ.',
    },
    en: {
      counts:
        'Worked out by the system of the National Public Service Portal itself from the data of cases. It does not score how individual staff behave, and leaves out cases that are not in the system.',
      matters: 'It is the most general measure there is today of the counter where you go to file.',
    },
  },
  transparency: {
    vi: {
      counts:
        'Chấm việc công bố thủ tục và đồng bộ hồ sơ lên cổng; không chấm nội dung dễ hay khó hiểu.',
      matters: 'Điểm cao thì bạn tra được thủ tục và theo dõi được hồ sơ của mình.',
    },
    en: {
      counts:
        'Scores whether procedures are published and cases synchronised to the portal; it does not score whether the content is easy to understand.',
      matters: 'A high score means that you can look up procedures and follow your own case.',
    },
  },
  progress: {
    vi: {
      counts: 'Chấm theo ngày hẹn ghi trong hệ thống; không chấm kết quả đúng hay sai.',
      matters: 'Gần nhất với câu hỏi: tôi có nhận được kết quả đúng hẹn không.',
    },
    en: {
      counts:
        'Scored by the appointed date recorded in the system; it does not score whether the result was right.',
      matters: 'It comes nearest to the question: will I receive my result on time?',
    },
  },
  online_services: {
    vi: {
      counts:
        'Gồm cả việc cung cấp dịch vụ lẫn việc người dân dùng chúng. Không gồm trả tiền qua mạng, được chấm riêng.',
      matters: 'Điểm cao thì nhiều việc làm được từ nhà, và có người đang làm như vậy.',
    },
    en: {
      counts:
        'Covers both the offering of services and their use by citizens. Online payment, which is scored separately, is left out.',
      matters: 'A high score means that much can be done from home, and that people are doing so.',
    },
  },
  payment: {
    vi: {
      counts: 'Chỉ liên quan đến thủ tục có thu phí, lệ phí hoặc nghĩa vụ tài chính.',
      matters: 'Điểm cao thì bạn ít phải đi chỉ để nộp tiền.',
    },
    en: {
      counts: 'Concerns only procedures with fees, charges or financial obligations.',
      matters: 'A high score means that you less often have to go somewhere only to pay.',
    },
  },
  digitisation: {
    vi: {
      counts:
        'Chấm việc có bản điện tử và việc dùng lại dữ liệu đã có; không chấm tốc độ giải quyết.',
      matters: 'Điểm cao thì bạn ít phải nộp lại giấy tờ đã nộp trước đó.',
    },
    en: {
      counts:
        'Scores whether there are electronic copies and whether data already held are used again; it does not score how fast cases are resolved.',
      matters: 'A high score means that you less often have to file again papers you filed before.',
    },
  },
  satisfaction: {
    vi: {
      counts: 'Dựa trên đánh giá và phản ánh đã gửi; người không gửi thì không được tính.',
      matters: 'Là phần có tiếng nói của người nộp hồ sơ.',
    },
    en: {
      counts:
        'Based on the ratings and feedback that were sent; those who sent none are not counted.',
      matters: 'This is the part in which those who file cases have a voice.',
    },
  },
  rank: {
    vi: {
      counts:
        'Nguồn xếp chung xã, phường với sở, ngành, dù việc của hai bên khác nhau. Trang này xếp lại riêng từng nhóm.',
      matters: 'Muốn biết xã mình so với các xã khác thì xem hạng trong nhóm.',
    },
    en: {
      counts:
        'The source ranks communes and wards together with departments and agencies, though their work differs. This site ranks each group again by itself.',
      matters:
        'To know how your commune stands among other communes, see the rank within its group.',
    },
  },
  rank_of: {
    vi: {
      counts: 'Gồm cả xã, phường, đặc khu lẫn cơ quan cấp tỉnh.',
      matters: 'Có tổng mới hiểu được một thứ hạng.',
    },
    en: {
      counts: 'Includes communes, wards and special zones as well as provincial agencies.',
      matters: 'Only with the total can a rank be understood.',
    },
  },
};
