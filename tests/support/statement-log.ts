import { readFileSync } from 'node:fs';

/** What PostgreSQL was asked, from its own log (prefix `%d|`, every statement of a database). */
export class StatementLog {
  constructor(
    private readonly file: string,
    private readonly database: string,
  ) {}

  /** Gives the statements that arrive from now on, each time it is called. */
  follow(): () => readonly string[] {
    const begun = readFileSync(this.file).length;
    return () => this.read(readFileSync(this.file).subarray(begun).toString('utf8'));
  }

  private read(text: string): readonly string[] {
    // A statement's further lines begin with a tab.
    const entries = text.replaceAll('\n\t', ' ').split('\n');
    return entries.flatMap((entry) => {
      const said = /^([^|]*)\|LOG: {2}(?:statement|execute [^:]+): (.*)$/.exec(entry);
      const statement = said?.[1] === this.database ? (said[2] ?? '') : '';
      return statement === '' || STANDING.test(statement) ? [] : [statement];
    });
  }
}

/** The watch's own questions, which no reader causes. */
const STANDING = /^(?:SELECT number\b.* FROM publication WHERE id = 1|LISTEN publication)$/;

/** What a public page may read. Drafts, people and the record are not among it. */
const PUBLISHED_TABLES: ReadonlySet<string> = new Set([
  'area',
  'area_alias',
  'area_designation',
  'area_membership',
  'area_news',
  'area_scope_part',
  'area_succession',
  'boundary_scheme',
  'conference_publication',
  'coverage',
  'figure',
  'form_item',
  'form_version',
  'indicator',
  'indicator_part',
  'programme',
  'programme_level',
  'publication',
  'release',
  'release_report',
  'reporting_window',
  'section',
  'series_break',
  'setting',
  'source',
  'source_use',
  'theme',
  // A published report's own line: its area and quarter.
  'report',
  // Which role of PostgreSQL reads public pages.
  'pg_roles',
  // Whether the database is well.
  'publication',
]);

/** The tables among those read that are no public page's business. */
export function unpublishedTables(statements: readonly string[]): readonly string[] {
  return [...tablesOf(statements)].filter((table) => !PUBLISHED_TABLES.has(table));
}

/** The tables that statements name. */
export function tablesOf(statements: readonly string[]): ReadonlySet<string> {
  const tables = new Set<string>();
  for (const statement of statements) {
    const named = statement.matchAll(
      // A function's name is followed by its bracket at once.
      /\b(?:from|join|into|update)\s+(?:"public"\.|public\.)?"?(?!lateral\b)([a-z_]+)\b"?(?!\()/gi,
    );
    for (const [, table = ''] of named) tables.add(table.toLowerCase());
  }
  return tables;
}
