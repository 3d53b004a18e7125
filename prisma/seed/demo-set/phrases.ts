import type { Quarter } from '../../../lib/domain/period';
import { randomFrom } from './random';

interface Phrase {
  readonly text: string;
  readonly themes?: readonly string[];
}

const results: readonly Phrase[] = [
  {
    text: 'Liên minh đã tư vấn thành lập mới hợp tác xã ở các xã vùng cao, phối hợp mở lớp tập huấn cho giám đốc, kế toán hợp tác xã và hỗ trợ hồ sơ vay vốn từ quỹ hỗ trợ phát triển hợp tác xã.',
  },
  {
    text: 'Nhiều hợp tác xã đã ký hợp đồng liên kết tiêu thụ chè, dược liệu, lúa đặc sản; sản phẩm của hợp tác xã có mặt ở hệ thống siêu thị và sàn thương mại điện tử.',
  },
  {
    text: 'Tổ chức gian hàng giới thiệu sản phẩm hợp tác xã tại hội chợ của vùng; hỗ trợ xây dựng mã QR truy xuất nguồn gốc và bao bì cho sản phẩm OCOP.',
  },
];

const difficulties: readonly Phrase[] = [
  {
    text: 'Phần lớn hợp tác xã quy mô nhỏ, ít thành viên, vốn góp thấp nên khó vay ngân hàng và khó mở rộng sản xuất.',
    themes: ['quy-mo-nho', 'hieu-qua-thap'],
  },
  {
    text: 'Hợp tác xã chủ yếu làm dịch vụ đầu vào; đầu ra phụ thuộc thương lái, nhiều sản phẩm chưa đăng ký nhãn hiệu.',
    themes: ['dau-ra-yeu', 'chua-dang-ky-nhan-hieu', 'kho-tieu-thu'],
  },
  {
    text: 'Địa hình chia cắt, giao thông khó khăn làm chi phí vận chuyển cao; mưa lũ làm hư hại vùng nguyên liệu.',
    themes: ['dia-hinh-phuc-tap', 'kho-tieu-thu'],
  },
  {
    text: 'Các dự án hỗ trợ phát triển sản xuất thuộc chương trình mục tiêu quốc gia chuẩn bị lâu, hướng dẫn còn thay đổi nên giải ngân chậm.',
    themes: ['giai-ngan-cham', 'nang-luc-han-che'],
  },
  {
    text: 'Thoát nghèo chưa bền vững, một số xã có hộ tái nghèo và phát sinh nghèo sau thiên tai; thành viên chưa gắn bó với hợp tác xã.',
    themes: ['tai-ngheo', 'chua-gan-ket'],
  },
];

const causes: readonly Phrase[] = [
  {
    text: 'Trình độ quản lý của cán bộ hợp tác xã còn hạn chế; nhiều nơi chưa coi trọng liên kết và tiêu thụ.',
  },
  {
    text: 'Nguồn lực hỗ trợ phân tán, hồ sơ thủ tục nhiều; đất đai manh mún nên khó hình thành vùng sản xuất tập trung.',
  },
];

const proposals: readonly Phrase[] = [
  {
    text: 'Đề nghị tiếp tục tuyên truyền Luật Hợp tác xã năm 2023 và nâng cao nhận thức của cấp ủy, chính quyền cơ sở về kinh tế tập thể.',
    themes: ['nang-cao-nhan-thuc'],
  },
  {
    text: 'Đề nghị hỗ trợ hợp tác xã phát triển đa ngành nghề, gắn nông nghiệp với chế biến và du lịch cộng đồng.',
    themes: ['da-nganh-nghe'],
  },
  {
    text: 'Đề nghị các sở, ban, ngành và địa phương phối hợp, giao hợp tác xã làm chủ trì dự án liên kết trong chương trình mục tiêu quốc gia.',
    themes: ['phoi-hop-thuc-hien', 'nang-cao-nhan-thuc'],
  },
];

const nextSteps: readonly Phrase[] = [
  {
    text: 'Rà soát, củng cố hợp tác xã yếu kém; hoàn thành kế hoạch thành lập mới của năm; hỗ trợ hợp tác xã tham gia OCOP.',
  },
  {
    text: 'Tập huấn chuyển đổi số cho hợp tác xã; kết nối tiêu thụ nông sản với các tỉnh, thành phố; theo dõi giải ngân các dự án.',
  },
];

const phrases: Readonly<Record<string, readonly Phrase[]>> = {
  TXT_RESULT: results,
  TXT_DIFF: difficulties,
  TXT_CAUSE: causes,
  TXT_PROPOSE: proposals,
  TXT_NEXT: nextSteps,
};

/** What a province says in words in a quarter; null where it left the cell blank. */
export function wordsOf(slug: string, quarter: Quarter, indicator: string): Phrase | null {
  const choices = phrases[indicator];
  if (!choices) return null;
  const random = randomFrom(`${slug} ${quarter} ${indicator}`);
  if (indicator === 'TXT_CAUSE' && random() < 0.25) return null;
  return choices[Math.floor(random() * choices.length)] ?? null;
}
