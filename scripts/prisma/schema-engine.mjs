#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which npm does not carry: the same engine as
 * WebAssembly, behind the command line and the JSON-RPC lines that the Prisma CLI speaks.
 * Named to the CLI by PRISMA_SCHEMA_ENGINE_BINARY (see prisma.config.ts).
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

function instantiateEngine() {
  const script = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(fileURLToPath(script.replace(/\.js$/, '.wasm')));
  // The generated bindings report a panic through this global.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: '',
    set_message(reason) {
      this.message = reason;
    },
  };
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    './schema_engine_bg.js': engineModule,
  });
  engineModule.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

/** Host, port and the rest apart: with a connection string the adapter ignores `database`. */
function poolConfig(url) {
  const parsed = new URL(url);
  const host = parsed.searchParams.get('host') ?? parsed.hostname;
  const mode = parsed.searchParams.get('sslmode') ?? 'disable';
  return {
    host: decodeURIComponent(host),
    port: parsed.port === '' ? 5432 : Number(parsed.port),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database: decodeURIComponent(parsed.pathname.slice(1)) || 'postgres',
    ssl:
      mode === 'disable' || mode === 'prefer'
        ? undefined
        : { rejectUnauthorized: mode.startsWith('verify') },
    // As every connection of the product: the adapter sends instants without their zone.
    options: '-c TimeZone=UTC',
    connectionTimeoutMillis: 10_000,
  };
}

const CATALOGUE_CHAR = 18;
const FIXED_LENGTH_CHARACTER = 1042;

/**
 * Two things that the adapter lacks for migrations: it cuts a script at every semicolon, where
 * PostgreSQL reads it whole, and it knows no `"char"`, the one-letter type of the system catalogue.
 */
function forMigrations(adapter) {
  const pool = adapter.underlyingDriver();
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  const letterColumns = new WeakMap();
  const performIO = adapter.performIO.bind(adapter);
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const letters = result.fields.map(({ dataTypeID }) => dataTypeID === CATALOGUE_CHAR);
    for (const field of result.fields) {
      if (field.dataTypeID === CATALOGUE_CHAR) field.dataTypeID = FIXED_LENGTH_CHARACTER;
    }
    if (result.rows !== undefined) letterColumns.set(result.rows, letters);
    return result;
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const answered = await queryRaw(query);
    const letters = letterColumns.get(answered.rows) ?? [];
    const columnTypes = answered.columnTypes.map((type, index) =>
      letters[index] ? ColumnTypeEnum.Character : type,
    );
    return { ...answered, columnTypes };
  };
  return adapter;
}

function adapterFactory(url) {
  const config = poolConfig(url);
  const schema = new URL(url).searchParams.get('schema') ?? undefined;
  const factory = new PrismaPg(config, { schema });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => forMigrations(await connect());
  // The adapter drops its shadow database while its own pool still holds it; this one lets go first.
  factory.connectToShadowDb = async () => {
    const database = `shadow_${globalThis.crypto.randomUUID().replaceAll('-', '')}`;
    await runOnce(config, `CREATE DATABASE "${database}"`);
    const shadow = forMigrations(await new PrismaPg({ ...config, database }, { schema }).connect());
    const release = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await release();
      await runOnce(config, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    };
    return shadow;
  };
  return bindMigrationAwareSqlAdapterFactory(factory);
}

/**
 * For comparing schema files with each other, which needs no database: the engine still asks once
 * which server it talks to.
 */
function offlineAdapterFactory() {
  const refuse = () => Promise.reject(new Error('This command needs a database; none is running.'));
  const factory = new PrismaPg({});
  factory.connect = async () => ({
    adapterName: factory.adapterName,
    provider: factory.provider,
    queryRaw: async () => ({
      columnNames: ['exists', 'version', 'numeric_version'],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, 'PostgreSQL 15.0', 150_000]],
    }),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => {},
  });
  factory.connectToShadowDb = refuse;
  return bindMigrationAwareSqlAdapterFactory(factory);
}

async function runOnce(config, sql) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    datamodels: { type: 'string', multiple: true, default: [] },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});
const url = values.datasource === undefined ? undefined : JSON.parse(values.datasource).url;

if (positionals[0] === 'cli') {
  process.exitCode = await runCliCommand(positionals[1]);
} else {
  await serveRequests();
}

/** Exit code 0: done. Exit code 1 with one JSON line on standard error: a known failure. */
async function runCliCommand(command) {
  const config = poolConfig(url);
  try {
    if (command === 'can-connect-to-database') {
      await runOnce(config, 'SELECT 1');
    } else if (command === 'create-database') {
      const name = config.database.replaceAll('"', '""');
      await runOnce({ ...config, database: 'postgres' }, `CREATE DATABASE "${name}"`);
    } else {
      throw new Error(`Unknown command: ${command}`);
    }
    return 0;
  } catch (error) {
    const code =
      { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009' }[error.code] ??
      (error.syscall === undefined ? undefined : 'P1001');
    const fields = {
      message: error.message || String(error.code),
      error_code: code,
      meta: { database_name: config.database },
    };
    // The CLI skips the first line, where the native engine logs its start.
    const line = JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields });
    process.stderr.write(`{"level":"INFO"}\n${line}\n`);
    return 1;
  }
}

async function serveRequests() {
  // A panic inside WebAssembly surfaces outside any promise; 101 is how the native engine says so.
  process.on('uncaughtException', (error) => {
    const reason = globalThis.PRISMA_WASM_PANIC_REGISTRY?.message || error.message;
    process.stderr.write(`${JSON.stringify({ level: 'ERROR', fields: { message: reason } })}\n`);
    process.exit(101);
  });
  let engine;
  const openEngine = async () => {
    instantiateEngine();
    const datamodels = await Promise.all(
      values.datamodels.map(async (path) => [path, await readFile(path, 'utf8')]),
    );
    const factory = url === undefined ? offlineAdapterFactory() : adapterFactory(url);
    const options = { datamodels: datamodels.length === 0 ? undefined : datamodels };
    return engineModule.SchemaEngine.new(options, () => {}, factory);
  };

  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    if (request.method === undefined) continue; // the CLI's answer to `print`
    try {
      engine ??= await openEngine();
      const result = await callEngine(engine, request);
      answer({ id: request.id, jsonrpc: '2.0', result: result ?? {} });
    } catch (error) {
      answer({ id: request.id, jsonrpc: '2.0', error: describeError(error) });
    }
  }
  process.exit(0);
}

async function callEngine(engine, { id, method, params }) {
  const name = { getDatabaseVersion: 'version' }[method] ?? method;
  if (typeof engine[name] !== 'function') throw new Error(`The engine has no method ${method}.`);
  const result = await engine[name](params);
  if (method === 'diff' && typeof result.stdout === 'string') {
    answer({
      id: `print-${id}`,
      jsonrpc: '2.0',
      method: 'print',
      params: { content: result.stdout },
    });
  }
  return result;
}

function describeError(error) {
  const message = error?.message ?? String(error);
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: {
      is_panic: false,
      message,
      meta: error?.meta ?? null,
      error_code: error?.code ?? null,
    },
  };
}

function answer(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
