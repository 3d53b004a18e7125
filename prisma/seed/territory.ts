import type { Day } from '../../lib/domain/period';
import { slugFromVietnamese } from '../../lib/domain/slug';
import type { BoundaryCode } from '../../lib/domain/territory/area';
import { readCsv } from './csv';
import type {
  AreaRow,
  BoundarySchemeRow,
  DesignationRow,
  MembershipRow,
  ScopePartRow,
  Span,
  SuccessionRow,
  Territory,
} from './territory-rows';

/** On this day 63 provinces and cities became 34, and districts ended. */
const REFORM: Day = '2025-07-01';
const REFORM_LAW = 'Nghị quyết 202/2025/QH15';
/** Thừa Thiên Huế became the city of Huế (Nghị quyết 175/2024/QH15). */
const HUE_CITY: Day = '2025-01-01';
/** Đồng Nai became a city (Nghị quyết 30/2026/QH16). */
const DONG_NAI_CITY: Day = '2026-04-30';

type Column63 =
  | 'gso_code'
  | 'name_vi'
  | 'type_at_20231220'
  | 'type_at_20250630'
  | 'full_name_vi'
  | 'name_ascii'
  | 'name_en'
  | 'iso_3166_2'
  | 'region_code'
  | 'region_vi'
  | 'region_en'
  | 'ethnic_mountain_861'
  | 'ethnic_mountain_861_confidence'
  | 'merged_into_code_34'
  | 'code_fate';
type Column34 =
  | 'gso_code'
  | 'name_vi'
  | 'type_at_20250701'
  | 'type_from_20260430'
  | 'full_name_vi'
  | 'name_ascii'
  | 'name_en'
  | 'region_code'
  | 'region_vi'
  | 'region_en'
  | 'predecessor_codes';

const kinds = { tỉnh: 'province', 'thành phố trung ương': 'city' } as const;

function kindOf(word: string): 'province' | 'city' {
  const kind = kinds[word.normalize('NFC') as keyof typeof kinds];
  if (!kind) throw new Error(`not a kind of province: ${word}`);
  return kind;
}

function fullNames(kind: 'province' | 'city', nameVi: string, nameEn: string) {
  const bareVi = nameVi.replace(/^TP\. /, '');
  const bareEn = nameEn.replace(/ City$/, '');
  return kind === 'province'
    ? { fullNameVi: `Tỉnh ${bareVi}`, fullNameEn: `${bareEn} Province` }
    : { fullNameVi: `Thành phố ${bareVi}`, fullNameEn: `${bareEn} City` };
}

/**
 * Country, regions, provinces and groups with the days between which each existed.
 *
 * A province that the reform of 1 July 2025 left as it was is one area, alive in both schemes. One
 * that merged ends that day, and its successor begins, even where code and name went on: "lao-cai"
 * until then, "lao-cai-2025" since; both answer to the slug "lao-cai", at different times.
 *
 * Huế has one area and today's slug; "thua-thien-hue" is found through its former full name
 * (slugFromFullName of its designations), so no alias is stored.
 */
export function readTerritory(): Territory {
  const rows63 = readCsv<Column63>('provinces63.csv');
  const rows34 = readCsv<Column34>('provinces34.csv');

  const areas: AreaRow[] = [];
  const designations: DesignationRow[] = [];
  const memberships: MembershipRow[] = [];
  const successions: SuccessionRow[] = [];
  const scopeParts: ScopePartRow[] = [];
  const always: Span = { validFrom: null, validUntil: null };
  const before: Span = { validFrom: null, validUntil: REFORM };
  const since: Span = { validFrom: REFORM, validUntil: null };

  const add = (
    area: AreaRow,
    names: Omit<DesignationRow, 'areaId' | 'validFrom' | 'validUntil'>,
  ) => {
    areas.push(area);
    const { id: areaId, validFrom, validUntil } = area;
    designations.push({ areaId, validFrom, validUntil, ...names });
  };

  add(
    {
      id: 'vn',
      level: 'country',
      slug: 'viet-nam',
      nameVi: 'Việt Nam',
      nameEn: 'Viet Nam',
      isoCode: 'VN',
      membersKnown: true,
      ...always,
    },
    { officialCode: null, kind: 'country', fullNameVi: 'Việt Nam', fullNameEn: 'Viet Nam' },
  );

  // The regions of the 34 were set by Nghị quyết 306/NQ-CP of 5 October 2025. They begin here with
  // their provinces, so that none of the 34 is without a region in between.
  const addRegions = (scheme: BoundaryCode, rows: readonly RegionColumns[], span: Span) => {
    for (const row of new Map(rows.map((each) => [each.region_code, each])).values()) {
      const id = regionId(scheme, row.region_code);
      add(
        {
          id,
          level: 'region',
          slug: slugFromVietnamese(row.region_vi),
          nameVi: row.region_vi,
          nameEn: row.region_en,
          isoCode: null,
          membersKnown: true,
          ...span,
        },
        {
          officialCode: null,
          kind: 'region',
          fullNameVi: `Vùng ${row.region_vi}`,
          fullNameEn: row.region_en,
        },
      );
      memberships.push({ parentId: 'vn', memberId: id, ...span });
    }
  };
  addRegions('63', rows63, before);
  addRegions('34', rows34, since);

  const unchanged = new Set(
    rows63.filter((row) => row.code_fate === 'same area, same code').map((row) => row.gso_code),
  );
  const ids63 = new Map<string, string>();
  const ids34 = new Map<string, string>();

  for (const row of rows63) {
    const today = unchanged.has(row.gso_code)
      ? rows34.find((each) => each.gso_code === row.gso_code)
      : undefined;
    const names = today ?? row;
    const slug = slugFromVietnamese(names.name_ascii);
    const span = today ? always : before;
    ids63.set(row.gso_code, slug);
    areas.push({
      id: slug,
      level: 'province',
      slug,
      nameVi: names.name_vi,
      nameEn: names.name_en,
      isoCode: row.iso_3166_2,
      membersKnown: true,
      ...span,
    });
    const called = (from: Day | null, until: Day | null, type: string, of: NameColumns) => {
      const kind = kindOf(type);
      designations.push({
        areaId: slug,
        validFrom: from,
        validUntil: until,
        officialCode: row.gso_code,
        kind,
        ...fullNames(kind, of.name_vi, of.name_en),
      });
    };
    if (row.type_at_20231220 === row.type_at_20250630) {
      called(span.validFrom, span.validUntil, row.type_at_20250630, names);
    } else {
      called(span.validFrom, HUE_CITY, row.type_at_20231220, row);
      called(HUE_CITY, span.validUntil, row.type_at_20250630, names);
    }
    memberships.push({ parentId: regionId('63', row.region_code), memberId: slug, ...before });
  }

  for (const row of rows34) {
    const slug = slugFromVietnamese(row.name_ascii);
    const isUnchanged = unchanged.has(row.gso_code);
    const id = isUnchanged ? slug : `${slug}-2025`;
    ids34.set(row.gso_code, id);
    memberships.push({ parentId: regionId('34', row.region_code), memberId: id, ...since });
    if (isUnchanged) continue;
    areas.push({
      id,
      level: 'province',
      slug,
      nameVi: row.name_vi,
      nameEn: row.name_en,
      isoCode: null,
      membersKnown: true,
      ...since,
    });
    const first = kindOf(row.type_at_20250701);
    const then = kindOf(row.type_from_20260430);
    const called = (kind: 'province' | 'city', validFrom: Day, validUntil: Day | null) =>
      designations.push({
        areaId: id,
        validFrom,
        validUntil,
        officialCode: row.gso_code,
        kind,
        ...fullNames(kind, row.name_vi, row.name_en),
      });
    called(first, REFORM, first === then ? null : DONG_NAI_CITY);
    if (first !== then) called(then, DONG_NAI_CITY, null);
    for (const code of row.predecessor_codes.split(' ')) {
      successions.push({
        predecessorId: getId(ids63, code),
        successorId: id,
        on: REFORM,
        legalSource: REFORM_LAW,
      });
    }
  }

  scopeParts.push(...readScopeParts(rows63, ids63, ids34, successions));

  for (const group of groups) {
    add(
      { level: 'group', slug: group.id, isoCode: null, membersKnown: false, ...always, ...group },
      {
        officialCode: null,
        kind: 'group',
        fullNameVi: group.nameVi,
        fullNameEn: group.nameEn,
      },
    );
  }

  return {
    areas,
    designations,
    memberships,
    successions,
    scopeParts,
    boundarySchemes,
    areaIdOf: (scheme, code) => {
      if (scheme === 'VN') return 'vn';
      if (scheme === '63') return getId(ids63, code);
      if (scheme === '34') return getId(ids34, code);
      if (scheme === 'R6') return regionId('63', code);
      throw new Error(`no area is known by ${scheme} ${code}`);
    },
  };
}

interface NameColumns {
  readonly name_vi: string;
  readonly name_en: string;
}

interface RegionColumns {
  readonly region_code: string;
  readonly region_vi: string;
  readonly region_en: string;
}

function regionId(scheme: BoundaryCode, code: string): string {
  return `r${scheme}-${code.toLowerCase()}`;
}

function getId(ids: ReadonlyMap<string, string>, code: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`no province has the code ${code}`);
  return id;
}

/**
 * Which provinces have a part in the ethnic-minority and mountainous region: 51 of the 63 by
 * Decision 861, some of them checked and some background. A successor has one where a predecessor
 * had. The list of provinces under the decision that holds since 2026 is not known: what held
 * before is carried on and says so.
 */
function readScopeParts(
  rows63: readonly Record<Column63, string>[],
  ids63: ReadonlyMap<string, string>,
  ids34: ReadonlyMap<string, string>,
  successions: readonly SuccessionRow[],
): ScopePartRow[] {
  const decision861 = 'Quyết định 861/QĐ-TTg ngày 04/6/2021';
  const parts: ScopePartRow[] = rows63.map((row) => ({
    areaId: getId(ids63, row.gso_code),
    scope: 'EMM',
    validFrom: '2021-06-04',
    validUntil: [...ids34.values()].includes(getId(ids63, row.gso_code)) ? EMM_CHANGE : REFORM,
    hasPart: row.ethnic_mountain_861 === 'yes',
    legalSource: decision861,
    confidence: row.ethnic_mountain_861_confidence === 'V' ? 'verified' : 'background',
  }));
  const byArea = new Map(parts.map((part) => [part.areaId, part]));
  const successors = new Set(successions.map((each) => each.successorId));
  for (const areaId of successors) {
    const inherited = successions
      .filter((each) => each.successorId === areaId)
      .flatMap((each) => byArea.get(each.predecessorId) ?? []);
    const having = inherited.filter((part) => part.hasPart);
    const verified = (having.length > 0 ? having : inherited).every(
      (part) => part.confidence === 'verified',
    );
    parts.push({
      areaId,
      scope: 'EMM',
      validFrom: REFORM,
      validUntil: EMM_CHANGE,
      hasPart: having.length > 0,
      legalSource: `${decision861}, suy từ các tỉnh trước sắp xếp`,
      confidence: verified ? 'verified' : 'background',
    });
  }
  const carriedOn = parts
    .filter((part) => part.validUntil === EMM_CHANGE)
    .map(
      (part): ScopePartRow => ({
        ...part,
        validFrom: EMM_CHANGE,
        validUntil: null,
        legalSource: 'Quyết định 60/QĐ-BDTTG; chưa có danh sách theo tỉnh, tạm theo Quyết định 861',
        confidence: 'background',
      }),
    );
  return [...parts, ...carriedOn];
}

/** The ethnic-minority and mountainous region was drawn anew for 2026–2030. */
const EMM_CHANGE: Day = '2026-01-01';

/**
 * Sets of provinces whose members their source does not name. The fair of December 2022 was
 * probably held by the same 28, but nobody says so: it is a group of its own.
 */
const groups = [
  {
    id: 'nhom-28-2023',
    nameVi: '28 tỉnh, thành phố dự Hội nghị Thái Nguyên 20/12/2023',
    nameEn: '28 provinces and cities at the Thai Nguyen conference of 20 December 2023',
  },
  {
    id: 'nhom-28-2022',
    nameVi: '28 tỉnh, thành phố dự Tuần lễ sản phẩm hợp tác xã tại Thái Nguyên, 12/2022',
    nameEn:
      '28 provinces and cities at the cooperative products week in Thai Nguyen, December 2022',
  },
] as const;

const boundarySchemes: readonly BoundarySchemeRow[] = [
  {
    code: '34',
    referenceDate: REFORM,
    nameVi: '34 tỉnh, thành phố (từ 01/7/2025)',
    nameEn: '34 provinces and cities (since 1 July 2025)',
    position: 1,
  },
  {
    code: '63',
    referenceDate: '2025-06-30',
    nameVi: '63 tỉnh, thành phố (đến 30/6/2025)',
    nameEn: '63 provinces and cities (until 30 June 2025)',
    position: 2,
  },
];
