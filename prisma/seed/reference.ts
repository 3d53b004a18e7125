import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { type SettingKey, settings } from '../../lib/domain/setting';
import { readAreaAliases } from './area-aliases';
import { indicatorAliases } from './catalogue/aliases';
import { indicators, indicatorsByCode, rules, shortNameOf } from './catalogue/catalogue';
import { conferences } from './catalogue/conferences';
import { formVersions } from './catalogue/forms';
import { programmes } from './catalogue/programmes';
import { sections } from './catalogue/sections';
import { seriesBreaks } from './catalogue/series-breaks';
import { themes } from './catalogue/themes';
import { insertMissing, inTransaction, upsert } from './database';
import { readPublished } from './published';
import { loadPublishedFigures } from './published-rows';
import { readTerritory } from './territory';

/** Moves when the way of loading changes, though the rows do not. */
const LOADER_VERSION = 1;

/** All rows of the reference set, as the tables keep them. */
export function readReference() {
  const territory = readTerritory();
  const published = readPublished(territory, indicatorsByCode);
  return {
    territory,
    areaAliases: readAreaAliases(territory.areas),
    published,
    sections: sections.map((section, index) => ({ ...section, position: index + 1 })),
    indicators: indicators.map((indicator, index) => ({
      code: indicator.code,
      slug: indicator.slug,
      sectionCode: indicator.section,
      position: (index + 1) * 10,
      nameVi: indicator.name.vi,
      nameEn: indicator.name.en,
      shortNameVi: shortNameOf(indicator.code).vi,
      shortNameEn: shortNameOf(indicator.code).en,
      unitVi: indicator.unit.vi,
      unitEn: indicator.unit.en,
      kind: indicator.kind,
      decimals: indicator.decimals,
      areaAggregation: indicator.areaAggregation,
      quarterAggregation: indicator.quarterAggregation,
      weightCode: indicator.weight ?? null,
      factor: indicator.factor ?? null,
      populationOfCode: indicator.populationOf ?? null,
      population: indicator.population ?? null,
      definitionVi: indicator.definition.vi,
      definitionEn: indicator.definition.en,
      legalSource: indicator.legalSource ?? null,
      legalSourceUntil: indicator.legalEnd?.until ?? null,
      legalSourceNoteVi: indicator.legalEnd?.note.vi ?? null,
      legalSourceNoteEn: indicator.legalEnd?.note.en ?? null,
      validFrom: indicator.validFrom ?? null,
      validUntil: indicator.validUntil ?? null,
    })),
    parts: indicators.flatMap(({ code: ratioCode, numerators = [], denominators = [] }) => [
      ...numerators.map((partCode) => ({ ratioCode, partCode, role: 'numerator' as const })),
      ...denominators.map((partCode) => ({ ratioCode, partCode, role: 'denominator' as const })),
    ]),
    indicatorAliases,
    formVersions: formVersions.map(({ lines: _, ...version }) => version),
    formItems: formVersions.flatMap(({ id: formVersionId, lines }) =>
      sections.flatMap(({ code: sectionCode }) =>
        lines[sectionCode].map(({ indicator: indicatorCode, ...line }, index) => ({
          formVersionId,
          sectionCode,
          indicatorCode,
          position: (index + 1) * 10,
          ...line,
        })),
      ),
    ),
    rules: rules.map(({ terms: _, ...rule }) => rule),
    ruleTerms: rules.flatMap(({ code: ruleCode, terms }) =>
      terms.map(({ indicator: indicatorCode, ...term }) => ({ ruleCode, indicatorCode, ...term })),
    ),
    programmes: programmes.map(({ levels: _, ...programme }) => programme),
    levels: programmes.flatMap(({ code: programmeCode, levels }) =>
      levels.map((level, index) => ({ programmeCode, position: index + 1, ...level })),
    ),
    themes: themes.map((theme, index) => ({ ...theme, position: index + 1, active: true })),
    seriesBreaks: seriesBreaks(territory),
    conferences,
    settings: (Object.keys(settings) as SettingKey[]).map((key) => ({
      key,
      value: settings[key].initial,
    })),
  };
}

type Reference = ReturnType<typeof readReference>;

/**
 * Loads areas, catalogue, documents and published figures; may run any number of times and on any
 * database. What an administrator added stays, and so does an end of validity that they set. Where
 * nothing changed since the last time, nothing is written, so no public page is made anew.
 */
export async function seedReference(databaseUrl: string): Promise<void> {
  const reference = readReference();
  const hash = createHash('sha256')
    .update(JSON.stringify([LOADER_VERSION, reference]))
    .digest('hex');
  await inTransaction(databaseUrl, async (client) => {
    const held = await client.query(
      "SELECT 1 FROM seed_state WHERE name = 'reference_rows' AND hash = $1",
      [hash],
    );
    if (held.rowCount) return;
    const now = new Date();
    await loadTerritory(client, reference.territory);
    await insertMissing(client, 'area_alias', ['areaId', 'alias'], reference.areaAliases);
    await loadCatalogue(client, reference);
    await upsert(client, { table: 'source', key: ['id'], rows: reference.published.sources });
    await loadPublishedFigures(client, reference.published.figures, now);
    await upsert(client, {
      table: 'conference_publication',
      key: ['slug'],
      rows: reference.conferences,
    });
    await upsert(client, {
      table: 'seed_state',
      key: ['name'],
      rows: [{ name: 'reference_rows', hash, loadedAt: now }],
    });
  });
}

async function loadTerritory(client: ClientBase, territory: Reference['territory']): Promise<void> {
  await upsert(client, {
    table: 'area',
    key: ['id'],
    rows: territory.areas,
    neverCleared: ['validUntil'],
  });
  await insertMissing(client, 'area_designation', ['areaId', 'validFrom'], territory.designations);
  await upsert(client, {
    table: 'area_membership',
    key: ['parentId', 'memberId'],
    rows: territory.memberships,
    neverCleared: ['validUntil'],
  });
  await upsert(client, {
    table: 'area_succession',
    key: ['predecessorId', 'successorId'],
    rows: territory.successions,
  });
  await upsert(client, {
    table: 'area_scope_part',
    key: ['areaId', 'scope', 'validFrom'],
    rows: territory.scopeParts,
    neverCleared: ['validUntil'],
  });
  await upsert(client, {
    table: 'boundary_scheme',
    key: ['code'],
    rows: territory.boundarySchemes,
  });
}

async function loadCatalogue(client: ClientBase, reference: Reference): Promise<void> {
  const ends = ['validUntil'] as const;
  await upsert(client, { table: 'section', key: ['code'], rows: reference.sections });
  await upsert(client, {
    table: 'indicator',
    key: ['code'],
    rows: reference.indicators,
    neverCleared: ends,
  });
  await client.query('DELETE FROM indicator_part WHERE ratio_code = ANY($1)', [
    reference.parts.map(({ ratioCode }) => ratioCode),
  ]);
  await upsert(client, {
    table: 'indicator_part',
    key: ['ratioCode', 'partCode', 'role'],
    rows: reference.parts,
  });
  await insertMissing(
    client,
    'indicator_alias',
    ['indicatorCode', 'alias'],
    reference.indicatorAliases,
  );
  await upsert(client, {
    table: 'form_version',
    key: ['id'],
    rows: reference.formVersions,
    neverCleared: ['lastPeriod'],
  });
  await upsert(client, {
    table: 'form_item',
    key: ['formVersionId', 'indicatorCode', 'scope', 'measure'],
    rows: reference.formItems,
  });
  await upsert(client, {
    table: 'rule',
    key: ['code'],
    rows: reference.rules,
    neverCleared: ['lastPeriod'],
  });
  await client.query('DELETE FROM rule_term WHERE rule_code = ANY($1)', [
    reference.rules.map(({ code }) => code),
  ]);
  await insertMissing(
    client,
    'rule_term',
    ['ruleCode', 'side', 'indicatorCode', 'scope', 'moment'],
    reference.ruleTerms,
  );
  await upsert(client, {
    table: 'programme',
    key: ['code'],
    rows: reference.programmes,
    neverCleared: ends,
  });
  await upsert(client, {
    table: 'programme_level',
    key: ['code'],
    rows: reference.levels,
    neverCleared: ends,
  });
  await upsert(client, { table: 'theme', key: ['code'], rows: reference.themes, once: ['active'] });
  await insertMissing(
    client,
    'series_break',
    ['indicatorCode', 'areaId', 'scope', 'on'],
    reference.seriesBreaks,
  );
  await upsert(client, {
    table: 'setting',
    key: ['key'],
    rows: reference.settings,
    once: ['value'],
  });
}
