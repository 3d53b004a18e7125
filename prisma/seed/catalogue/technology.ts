import { type IndicatorSeed, stock, units } from './indicator-seed';

const section = 'TECHNOLOGY';

/** Section III of the form: technology and value chains. */
export const technologyIndicators: readonly IndicatorSeed[] = [
  stock({
    code: 'HTX_HITECH',
    slug: 'hop-tac-xa-cong-nghe-cao',
    section,
    name: { vi: 'Hợp tác xã ứng dụng công nghệ cao', en: 'Cooperatives using high technology' },
    unit: units.cooperatives,
    definition: {
      vi: 'Hợp tác xã ứng dụng công nghệ cao trong sản xuất, chế biến hoặc bảo quản, theo xác nhận của tỉnh. Chưa có một tiêu chuẩn pháp lý chung.',
      en: 'Cooperatives using high technology in production, processing or storage, as the province declares; there is no single legal test.',
    },
  }),
  stock({
    code: 'UNIT_VALUE_CHAIN',
    slug: 'don-vi-san-xuat-theo-chuoi-gia-tri',
    section,
    name: { vi: 'Đơn vị sản xuất theo chuỗi giá trị', en: 'Units producing in value chains' },
    unit: units.organisations,
    definition: {
      vi: 'Hợp tác xã, tổ hợp tác và liên hiệp hợp tác xã có hợp đồng liên kết sản xuất gắn với tiêu thụ sản phẩm.',
      en: 'Cooperatives, groups and unions with contracts that link production to sales.',
    },
    legalSource: 'Nghị định 98/2018/NĐ-CP',
  }),
  stock({
    code: 'HTX_DIGITAL',
    slug: 'hop-tac-xa-chuyen-doi-so',
    section,
    name: {
      vi: 'Hợp tác xã ứng dụng chuyển đổi số, thương mại điện tử',
      en: 'Cooperatives using digital tools or e-commerce',
    },
    unit: units.cooperatives,
    definition: {
      vi: 'Hợp tác xã dùng phần mềm quản lý, truy xuất nguồn gốc hoặc bán hàng trên sàn thương mại điện tử.',
      en: 'Cooperatives that use management software or traceability, or sell on e-commerce platforms.',
    },
  }),
  stock({
    code: 'HTX_CERT',
    slug: 'hop-tac-xa-co-chung-nhan',
    section,
    name: {
      vi: 'Hợp tác xã có chứng nhận VietGAP, hữu cơ hoặc nhãn hiệu',
      en: 'Cooperatives with VietGAP, organic or trademark certificates',
    },
    unit: units.cooperatives,
    definition: {
      vi: 'Hợp tác xã có ít nhất một chứng nhận VietGAP, hữu cơ hoặc nhãn hiệu được bảo hộ còn hiệu lực.',
      en: 'Cooperatives with at least one valid VietGAP or organic certificate or registered trademark.',
    },
  }),
];
