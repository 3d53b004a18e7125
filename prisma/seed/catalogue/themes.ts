interface ThemeSeed {
  readonly code: string;
  readonly kind: 'difficulty' | 'proposal';
  readonly nameVi: string;
  readonly nameEn: string;
}

/** Themes of difficulties and proposals, as the article on the conference of 2023 names them. */
export const themes: readonly ThemeSeed[] = [
  ...(
    [
      ['hieu-qua-thap', 'Hiệu quả thấp, thiếu lan tỏa', 'Low effect, little spreading'],
      [
        'chua-gan-ket',
        'Chưa gắn kết thành viên và người dân',
        'Weak ties between members and people',
      ],
      ['nganh-nghe-don-dieu', 'Ngành nghề không đa dạng', 'Few lines of business'],
      ['kho-tieu-thu', 'Sản phẩm kém cạnh tranh, khó tiêu thụ', 'Products hard to sell'],
      ['chua-dang-ky-nhan-hieu', 'Chưa đăng ký nhãn hiệu', 'No registered trademark'],
      ['quy-mo-nho', 'Quy mô nhỏ, ít thành viên', 'Small, few members'],
      ['dau-ra-yeu', 'Chỉ làm dịch vụ đầu vào, đầu ra yếu', 'Inputs only, weak outlets'],
      ['dia-hinh-phuc-tap', 'Địa hình phức tạp', 'Hard terrain'],
      ['nang-luc-han-che', 'Năng lực thực thi hạn chế', 'Limited capacity to carry out'],
      [
        'giai-ngan-cham',
        'Dự án mới, chuẩn bị lâu, giải ngân chậm',
        'New projects, long preparation, slow disbursement',
      ],
      [
        'tai-ngheo',
        'Giảm nghèo chưa bền vững, tái nghèo, phát sinh nghèo',
        'Poverty returns or begins anew',
      ],
    ] as const
  ).map(([code, nameVi, nameEn]) => ({ code, kind: 'difficulty' as const, nameVi, nameEn })),
  ...(
    [
      ['nang-cao-nhan-thuc', 'Nâng cao nhận thức', 'Raise awareness'],
      ['da-nganh-nghe', 'Phát triển đa ngành nghề', 'Develop more lines of business'],
      [
        'phoi-hop-thuc-hien',
        'Phối hợp sở, ban, ngành, địa phương thực hiện chương trình mục tiêu quốc gia',
        'Work with departments and localities on the target programmes',
      ],
    ] as const
  ).map(([code, nameVi, nameEn]) => ({ code, kind: 'proposal' as const, nameVi, nameEn })),
];
