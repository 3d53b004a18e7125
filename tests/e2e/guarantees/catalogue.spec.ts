import { currentQuarter } from '@/lib/domain/period';
import { expect, test } from '../../support/guarantee';
import { sessionCookie } from '../../support/own-session';
import type { OwnDatabase } from '../../support/own-site';
import { sendForm } from '../../support/plain-form';
import { ask } from '../../support/raw-request';

/** The catalogue is data: what is added to it shows on the running server, without a build. */

const quarter = currentQuarter(new Date());
const report = `/lam-viec/bao-cao/lao-cai/${quarter}`;

async function addToCatalogue({ query }: OwnDatabase): Promise<void> {
  await query(`
    INSERT INTO indicator (code, slug, section_code, position, name_vi, name_en,
        short_name_vi, short_name_en, unit_vi, unit_en,
        kind, area_aggregation, quarter_aggregation, definition_vi, definition_en)
      VALUES ('CANOES', 'xuong-may', 'UNITS', 999, 'Xuồng máy của hợp tác xã', 'Motor canoes',
        'Xuồng máy của hợp tác xã', 'Motor canoes',
        'chiếc', 'canoes', 'stock', 'sum', 'last', 'Xuồng có động cơ đang dùng', 'In use');
    INSERT INTO rule (code, kind, severity, upper, message_vi, message_en, first_period, quarters)
      VALUES ('CANOES_MANY', 'bounds', 'warning', 50, 'Xuồng máy nhiều khác thường',
        'Unusually many canoes', '2000-Q1', '{1,2,3,4}');
    INSERT INTO rule_term (rule_code, side, indicator_code)
      VALUES ('CANOES_MANY', 'left', 'CANOES')`);
  await query(
    `INSERT INTO form_item (form_version_id, section_code, indicator_code, scope, position, quarters)
       SELECT form_version_id, 'UNITS', 'CANOES', 'ALL', 999, '{1,2,3,4}' FROM report
       WHERE period = $1 AND area_id = 'lao-cai-2025'`,
    [quarter],
  );
}

/** As if the newest published report of Quảng Trị had been asked for it. */
async function publishCanoes({ query }: OwnDatabase): Promise<void> {
  const { rowCount } = await query(
    `INSERT INTO figure (indicator_code, area_id, scope, period, period_kind, period_start,
         period_end, value, origin, revision, reported_in, report_id, release_id, demo, published_at)
       SELECT 'CANOES', area_id, scope, period, period_kind, period_start, period_end, 37, origin,
         revision, reported_in, report_id, release_id, demo, published_at
       FROM figure WHERE area_id = 'quang-tri-2025' AND period = $1 AND demo
         AND indicator_code = 'HTX_TOTAL' AND scope = 'ALL' AND superseded_by_id IS NULL`,
    [quarter],
  );
  expect(rowCount).toBe(1);
}

test('an indicator and a rule added to the database show in form, check and pages', async ({
  ground,
}) => {
  const database = await ground.copy('demo');
  const site = await ground.start(database, { DEMO: 'on' });
  const { name, value } = await sessionCookie(database, 'canbo.laocai@lmhtx.example');
  const cookie = `${name}=${value}`;
  const asStaff = (path: string) => ask(`${site.url}${path}`, { headers: { cookie } });
  const pages = ['/tinh/quang-tri?so-lieu=minh-hoa', '/phuong-phap', '/en/thuat-ngu'];
  for (const path of pages) expect((await ask(`${site.url}${path}`)).text).not.toMatch(/uồng|anoe/);
  expect((await asStaff(report)).text).not.toContain('CANOES.ALL');

  await addToCatalogue(database);
  const form = await asStaff(report);
  expect(form.text).toContain('Xuồng máy của hợp tác xã');
  expect(form.text).toContain('name="CANOES.ALL.value"');
  expect((await asStaff(`/en${report}`)).text).toContain('Motor canoes');

  const saved = await sendForm({
    site: site.url,
    page: report,
    cookie,
    marked: 'CANOES.ALL.value',
    fields: { 'CANOES.ALL.value': '60' },
  });
  expect([200, 303]).toContain(saved.status);
  const { rows } = await database.query(
    "SELECT value::text FROM report_cell WHERE indicator_code = 'CANOES'",
  );
  expect(rows).toEqual([{ value: '60' }]);
  const check = await asStaff(`${report}/kiem-tra`);
  expect(check.text).toContain('Xuồng máy nhiều khác thường');
  expect((await asStaff(`/en${report}/kiem-tra`)).text).toContain('Unusually many canoes');

  const method = await ask(`${site.url}/phuong-phap`);
  expect(method.text).toContain('Xuồng máy của hợp tác xã');
  const glossary = await ask(`${site.url}/thuat-ngu`);
  expect(glossary.text).toContain('Xuồng có động cơ đang dùng');
  await publishCanoes(database);
  const province = await ask(`${site.url}/tinh/quang-tri?so-lieu=minh-hoa`);
  expect(province.text).toMatch(/Xuồng máy của hợp tác xã[\s\S]*\b37\b/);
  const file = await ask(`${site.url}/tinh/quang-tri.csv?so-lieu=minh-hoa`);
  expect(file.text).toMatch(/CANOES|Xuồng máy/);
  await site.stop();
});
