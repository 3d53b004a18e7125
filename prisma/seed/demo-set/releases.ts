import { randomUUID } from 'node:crypto';
import { type Quarter, quarterParts } from '../../../lib/domain/period';
import { correctionDay, momentAfter, releaseDay } from './life';
import { reviewer } from './people';
import { correction, type PlannedReport } from './plan';

/** A published release of the demonstration set, with the reports and revisions it made public. */
export interface PlannedRelease {
  readonly row: {
    readonly id: string;
    readonly slug: string;
    readonly titleVi: string;
    readonly titleEn: string;
    readonly noteVi: string;
    readonly noteEn: string;
    readonly state: 'published';
    readonly publishedAt: Date;
    readonly publishedByName: string;
    readonly demo: true;
    readonly createdAt: Date;
  };
  readonly contents: readonly { readonly report: PlannedReport; readonly revision: number }[];
}

const roman = ['I', 'II', 'III', 'IV'] as const;

function names(quarter: Quarter) {
  const { year, number } = quarterParts(quarter);
  return {
    vi: `Quý ${roman[number - 1]}/${year}`,
    en: `Q${number} ${year}`,
    slug: quarter.toLowerCase(),
  };
}

function release(
  slug: string,
  title: { readonly vi: string; readonly en: string },
  note: { readonly vi: string; readonly en: string },
  publishedAt: Date,
  contents: PlannedRelease['contents'],
): PlannedRelease {
  return {
    row: {
      id: randomUUID(),
      slug: `minh-hoa-${slug}`,
      titleVi: `${title.vi} (số liệu minh họa)`,
      titleEn: `${title.en} (illustrative data)`,
      noteVi: `Số liệu minh họa, không phải số liệu thật. ${note.vi}`,
      noteEn: `Illustrative data, not real figures. ${note.en}`,
      state: 'published',
      publishedAt,
      publishedByName: reviewer.name,
      demo: true,
      createdAt: new Date(publishedAt.getTime() - 3 * 3_600_000),
    },
    contents,
  };
}

/** What a further part of a quarter's release is called while it is prepared. */
export function draftNames(quarter: Quarter, reports: number) {
  const { vi, en, slug } = names(quarter);
  return {
    slug: `minh-hoa-${slug}-dot-2`,
    titleVi: `Số liệu ${vi}, đợt 2 (số liệu minh họa)`,
    titleEn: `Figures for ${en}, part 2 (illustrative data)`,
    noteVi: `Số liệu minh họa, không phải số liệu thật. Thêm báo cáo ${vi} của ${reports} Liên minh Hợp tác xã.`,
    noteEn: `Illustrative data, not real figures. Further reports for ${en}, of Cooperative Alliances: ${reports}.`,
  };
}

/** One release a quarter, the current quarter's a first part, and one that corrects a report. */
export function planReleases(reports: readonly PlannedReport[], now: Date): PlannedRelease[] {
  const published = reports.filter(({ progress }) => progress === 'published');
  const quarters = [...new Set(published.map(({ quarter }) => quarter))];
  const regular = quarters.map((quarter) => {
    const of = published.filter((report) => report.quarter === quarter);
    const { vi, en, slug } = names(quarter);
    const isFirstPart = of.some(({ age }) => age === 0);
    return release(
      isFirstPart ? `${slug}-dot-1` : slug,
      {
        vi: `Số liệu ${vi}${isFirstPart ? ', đợt 1' : ''}`,
        en: `Figures for ${en}${isFirstPart ? ', part 1' : ''}`,
      },
      {
        vi: `Gồm báo cáo ${vi} của ${of.length} Liên minh Hợp tác xã.`,
        en: `Reports for ${en} of ${of.length} Cooperative Alliances.`,
      },
      momentAfter(quarter, releaseDay, now),
      of.map((report) => ({ report, revision: 1 })),
    );
  });
  const corrections = published
    .filter(({ beforeCorrection }) => beforeCorrection !== null)
    .map((report) => {
      const { vi, en, slug } = names(report.quarter);
      return release(
        `dinh-chinh-${slug}-${report.slug}`,
        {
          vi: `Đính chính số liệu ${vi} của ${report.nameVi}`,
          en: `Correction of figures for ${en}: ${report.slug === 'lang-son' ? 'Lang Son' : report.nameVi}`,
        },
        {
          vi: `${correction.reason} Số lao động giảm và thu nhập bình quân tăng so với bản trước.`,
          en: 'The earlier revision counted seasonal workers among regular ones. Workers are fewer and average income is higher than before.',
        },
        momentAfter(report.quarter, 92 + correctionDay, now),
        [{ report, revision: 2 }],
      );
    });
  return [...regular, ...corrections];
}
