import 'server-only';
import { type SettingKey, type SettingValue, settings } from '@/lib/domain/setting';
import { readingDatabase } from '../database';

/** A setting, or what holds until it is set. Throws where the stored value fits no schema. */
export async function getSetting<Key extends SettingKey>(key: Key): Promise<SettingValue<Key>> {
  const row = await readingDatabase().setting.findUnique({ where: { key } });
  const { schema, initial } = settings[key];
  return schema.parse(row?.value ?? initial) as SettingValue<Key>;
}
