import { now } from '@/lib/clock';
import { env } from '@/lib/env';
import { demoState, loadDemo, removeDemo } from '../prisma/seed/demo';
import { withDatabase } from './database/with-database';
import { Refusal } from './refusal';
import { reportFailure } from './start/steps';

/** `npm run demo -- add|remove`: the demonstration set whether or not the product runs. */

async function add(url: string): Promise<void> {
  const password = env().DEMO_PASSWORD;
  if (password === undefined) {
    throw new Refusal(
      'Hãy đặt DEMO_PASSWORD: mật khẩu chung của các tài khoản minh hoạ.',
      'Set DEMO_PASSWORD: the password of the demo accounts.',
    );
  }
  if ((await demoState(url)).realReports) {
    throw new Refusal(
      'Cơ sở dữ liệu đang có báo cáo thật nên không nạp bộ minh hoạ.',
      'The database holds real reports, so the demonstration set is not loaded.',
    );
  }
  await loadDemo(url, { now: now(), password });
  console.log('Đã nạp bộ số liệu minh hoạ · The demonstration set is loaded');
}

async function remove(url: string): Promise<void> {
  await removeDemo(url);
  console.log('Đã xoá bộ số liệu minh hoạ · The demonstration set is gone');
}

try {
  const action = process.argv[2];
  if (action === 'add') await withDatabase(add);
  else if (action === 'remove') await withDatabase(remove);
  else
    throw new Refusal('Cách dùng: npm run demo -- add|remove', 'Usage: npm run demo -- add|remove');
} catch (error) {
  reportFailure(error);
  process.exitCode = 1;
}
