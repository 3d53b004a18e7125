import { describe, expect, it } from 'vitest';
import { EnvironmentProblem, readEnv } from '@/lib/env';

const DATABASE_URL = 'postgresql://user:password@host:5432/name';

describe('the environment', () => {
  it('has the defaults of the contract', () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: '.data',
      DEMO: 'on',
      PUBLIC_URL: 'http://127.0.0.1:3000',
      publicUrlGiven: false,
    });
  });

  it('leaves the demonstration set out beside a database of one’s own', () => {
    expect(readEnv({ DATABASE_URL }).DEMO).toBe('off');
    expect(readEnv({ DATABASE_URL, DEMO: 'on' }).DEMO).toBe('on');
  });

  it('takes an empty value for unset', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000, DEMO: 'on' });
  });

  it('keeps only the origin of PUBLIC_URL', () => {
    const { PUBLIC_URL, publicUrlGiven } = readEnv({ PUBLIC_URL: 'https://solieu.example.vn/x/' });
    expect([PUBLIC_URL, publicUrlGiven]).toEqual(['https://solieu.example.vn', true]);
  });

  it('takes an address of mail or of a page as the contact for weaknesses', () => {
    const contact = (SECURITY_CONTACT: string) => readEnv({ SECURITY_CONTACT }).SECURITY_CONTACT;
    expect(contact('an-ninh@so.example')).toBe('mailto:an-ninh@so.example');
    expect(contact('mailto:an-ninh@so.example')).toBe('mailto:an-ninh@so.example');
    expect(contact('https://so.example/bao-mat')).toBe('https://so.example/bao-mat');
    expect(contact('')).toBeUndefined();
  });

  it.each([
    ['SECURITY_CONTACT', 'someone'],
    ['SECURITY_CONTACT', 'http://so.example/'],
    ['SECURITY_CONTACT', 'mailto:a@b.example\nContact: mailto:c@d.example'],
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://host/name'],
    ['DEMO', 'yes'],
    ['DEMO_PASSWORD', 'short'],
    ['APP_SECRET', 'short'],
    ['APP_SECRET', 'a'.repeat(64)],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['PUBLIC_URL', 'solieu.example.vn'],
    ['TEST_NOW', 'tomorrow'],
    ['SMTP_URL', 'http://host'],
    ['BUILD_DIR', '../elsewhere'],
  ])('refuses %s=%s and names it', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(EnvironmentProblem);
    expect(() => readEnv({ [name]: value })).toThrow(new RegExp(`^${name} `));
  });

  it('refuses to set the clock of a real installation', () => {
    const TEST_NOW = '2026-10-05T08:00:00+07:00';
    expect(readEnv({ TEST_NOW }).TEST_NOW).toEqual(new Date(TEST_NOW));
    expect(() => readEnv({ TEST_NOW, DEMO: 'off' })).toThrow(/^TEST_NOW /);
    expect(() => readEnv({ TEST_NOW, DATABASE_URL })).toThrow(/^TEST_NOW /);
  });
});
