import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { liftBlockFrom, liftBlockOf } from '@/lib/auth/attempts';
import { hashPassword, passwordLength } from '@/lib/auth/password';
import { type PasswordProblem, passwordProblem } from '@/lib/auth/password-strength';
import { closeDatabase } from '@/lib/data/database';
import {
  addPerson,
  disablePerson,
  findProvinceId,
  listEveryone,
  type NewPerson,
  setPassword,
} from '@/lib/data/people/shell';
import { type Role, roles } from '@/lib/domain/access';
import { tidyLine } from '@/lib/domain/plain-text';
import { withDatabase } from './database/with-database';
import { Refusal } from './refusal';

/**
 * Accounts from the shell: `npm run user -- add|passwd|list|disable|unlock …`. The first administrator of
 * a real installation is made this way.
 */

const usage = `npm run user -- add EMAIL --name "Họ Tên" --role ROLE [--role ROLE …] [--password …]
npm run user -- passwd EMAIL [--password …]
npm run user -- list
npm run user -- disable EMAIL
npm run user -- unlock EMAIL|IP
ROLE: staff:tinh (staff:thai-nguyen), lead:tinh, reviewer, organiser, administrator
Không có --password: đặt ngẫu nhiên và in ra; "--password -": đọc từ đầu vào chuẩn.
Without --password: made up and printed; "--password -": read from standard input.`;

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      password: { type: 'string' },
    },
  });
  const [command = '', email = values.email] = positionals;
  const commands = new Map([
    ['add', () => add(readEmail(email), values)],
    ['passwd', () => changePassword(readEmail(email), values.password)],
    ['disable', () => disable(readEmail(email))],
    ['list', list],
    ['unlock', () => unlock(email)],
  ]);
  const run = commands.get(command);
  if (run === undefined || positionals.length > 2) throw new Refusal(usage, usage);
  await withDatabase(async () => {
    try {
      await run();
    } finally {
      await closeDatabase();
    }
  });
}

async function add(
  email: string,
  values: { readonly name?: string; readonly role?: string[]; readonly password?: string },
): Promise<void> {
  const name = tidyLine(values.name ?? '');
  if (!name) throw new Refusal('Thiếu --name.', '--name is missing.');
  const given = await Promise.all((values.role ?? []).map(readRole));
  if (given.length === 0) throw new Refusal('Thiếu --role.', '--role is missing.');
  const password = await choosePassword(values.password, { email, name });
  const passwordHash = await hashPassword(password.value);
  if (!(await addPerson({ email, name, passwordHash, roles: given }))) {
    throw new Refusal(`${email} đã có tài khoản.`, `${email} has an account already.`);
  }
  console.log(`${email} · ${(values.role ?? []).join(', ')}${password.shown}`);
}

async function changePassword(email: string, given: string | undefined): Promise<void> {
  const password = await choosePassword(given, { email });
  if (!(await setPassword(email, await hashPassword(password.value)))) throw unknown(email);
  await liftBlockOf(email);
  console.log(`${email}${password.shown}`);
}

async function disable(email: string): Promise<void> {
  if (!(await disablePerson(email))) throw unknown(email);
  console.log(`${email} · khóa / disabled`);
}

/** Lets an account, or everybody at an address, try to sign in again after too many failures. */
async function unlock(text: string | undefined): Promise<void> {
  if (isIP(text ?? '') !== 0) {
    await liftBlockFrom(text ?? '');
    console.log(`${text} · mở khóa / unlocked`);
    return;
  }
  const email = readEmail(text);
  if (!(await listEveryone()).some((person) => person.email === email)) throw unknown(email);
  await liftBlockOf(email);
  console.log(`${email} · mở khóa / unlocked`);
}

async function list(): Promise<void> {
  for (const person of await listEveryone()) {
    const marks = [
      ...person.roles,
      ...(person.demo ? ['minh họa / demo'] : []),
      ...(person.disabled ? ['khóa / disabled'] : []),
    ];
    console.log(`${person.email}\t${person.name}\t${marks.join(', ')}`);
  }
}

function unknown(email: string): Refusal {
  return new Refusal(`Không có tài khoản ${email}.`, `There is no account ${email}.`);
}

function readEmail(text: string | undefined): string {
  const email = text?.normalize('NFC').trim().toLowerCase() ?? '';
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    throw new Refusal(`Không phải địa chỉ thư: "${email}"`, `Not an address: "${email}"`);
  }
  return email;
}

async function readRole(text: string): Promise<NewPerson['roles'][number]> {
  const [name = '', slug] = text.split(':');
  const role = roles.find((one): one is Role => one === name);
  const needsProvince = role === 'staff' || role === 'lead';
  if (role === undefined || needsProvince !== (slug !== undefined)) {
    throw new Refusal(`Vai trò không đúng: "${text}"\n${usage}`, `Not a role: "${text}"`);
  }
  if (slug === undefined) return { role, areaId: null };
  const areaId = await findProvinceId(slug);
  if (areaId === null) throw new Refusal(`Không có tỉnh "${slug}".`, `No province "${slug}".`);
  return { role, areaId };
}

/** The password, and what to print of it: only one that was made up here is shown. */
async function choosePassword(
  given: string | undefined,
  person: { readonly email: string; readonly name?: string },
): Promise<{ readonly value: string; readonly shown: string }> {
  const typed = given === '-' ? (await text(process.stdin)).trimEnd() : given;
  if (typed === undefined) {
    const value = randomBytes(12).toString('base64url');
    return { value, shown: `\nmật khẩu / password: ${value}` };
  }
  const problem = passwordProblem(typed, person);
  if (problem !== null) throw refusedPassword(problem);
  return { value: typed, shown: '' };
}

function refusedPassword(problem: PasswordProblem): Refusal {
  const { min, max } = passwordLength;
  switch (problem) {
    case 'too_short':
    case 'too_long':
      return new Refusal(
        `Mật khẩu phải có từ ${min} đến ${max} ký tự.`,
        `The password must have ${min} to ${max} characters.`,
      );
    case 'guessed_first':
      return new Refusal(
        'Mật khẩu này dễ đoán: chuỗi phím liền nhau, ký tự lặp lại hoặc từ ai cũng thử đầu tiên. Hãy dùng vài từ không liên quan đến nhau.',
        'This password is guessed first: a run of keys, repeated letters or a word that everybody tries. Use a few words that have nothing to do with each other.',
      );
    case 'own_name':
      return new Refusal(
        'Mật khẩu không được chứa tên hoặc địa chỉ thư của chính người dùng.',
        "The password must not hold the person's own name or address.",
      );
  }
}

try {
  await main();
} catch (problem) {
  process.exitCode = 1;
  if (problem instanceof Refusal) {
    console.error([...new Set([problem.vietnamese, problem.english])].join('\n'));
  } else console.error(problem instanceof Error ? problem.message : problem);
}
