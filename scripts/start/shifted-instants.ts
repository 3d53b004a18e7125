import pg from 'pg';

/** The migration with which every session came to be in UTC. */
const MARK = '20261126010900_instants_in_utc';

/**
 * What to say of a database whose server stands in another zone than UTC and that was in use
 * before sessions were pinned to it: which instants are off, by how much. Null where none is.
 */
export async function findShiftedInstants(databaseUrl: string): Promise<string | null> {
  // On purpose without the product's own session: the server's zone is what matters here.
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ zone: string; hours: string; pinned: Date }>(
      `SELECT current_setting('TimeZone') AS zone, pinned.finished_at AS pinned,
         round(extract(timezone FROM pinned.finished_at) / 3600, 2)::text AS hours
       FROM _prisma_migrations AS pinned
       WHERE pinned.migration_name = $1 AND pinned.finished_at IS NOT NULL
         AND extract(timezone FROM pinned.finished_at) <> 0
         AND EXISTS (SELECT 1 FROM "user" WHERE NOT demo AND created_at < pinned.finished_at)`,
      [MARK],
    );
    const [found] = rows;
    return found === undefined ? null : shiftedText(found);
  } finally {
    await client.end();
  }
}

function shiftedText({ zone, hours, pinned }: { zone: string; hours: string; pinned: Date }) {
  const amount = Number(hours);
  const [vi, en] = amount > 0 ? ['sớm', 'early'] : ['muộn', 'late'];
  const size = Math.abs(amount);
  const until = pinned.toISOString();
  return (
    `⚠ Máy chủ cơ sở dữ liệu đặt múi giờ ${zone}: các thời điểm ghi trước ${until} ${vi} hơn thực tế ${size} giờ (hạn nộp, nhật ký, phiên đăng nhập). Các thời điểm ghi từ lúc ấy là đúng. Hãy xem lại hạn nộp của các quý đang mở.\n` +
    `⚠ The database server is in the zone ${zone}: instants written before ${until} are ${size} hours ${en} (deadlines, record, sessions). Those written since are right. Look at the deadlines of open quarters again.`
  );
}
