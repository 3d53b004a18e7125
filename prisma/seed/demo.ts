export async function loadDemo(
  _databaseUrl: string,
  _options: { readonly now: Date; readonly password: string },
): Promise<void> {}

export async function removeDemo(_databaseUrl: string): Promise<void> {}

export async function demoState(
  _databaseUrl: string,
): Promise<{ demoRows: boolean; realReports: boolean }> {
  return { demoRows: false, realReports: false };
}
