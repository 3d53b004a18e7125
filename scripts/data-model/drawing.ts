/** The data model as a page of pictures, from the schema's own words: one picture a room of nouns. */

interface Relation {
  readonly to: string;
  readonly optional: boolean;
  readonly name: string;
}

interface Model {
  readonly name: string;
  /** The first sentence of what the schema says of it. */
  readonly meaning: string;
  readonly relations: readonly Relation[];
}

interface Room {
  readonly name: string;
  readonly models: readonly Model[];
}

const HEADING = /^\/\/ ─+ (.+?) ─+$/;
const MODEL = /^model (\w+) \{$/;
const REFERENCE = /^\s+(\w+)\s+(\w+)(\??)\s+@relation\(.*fields:/;

/** The rooms of a schema in its order, those without a model left out. */
export function readRooms(schema: string): readonly Room[] {
  const rooms: { name: string; models: Model[] }[] = [];
  let said: string[] = [];
  let model: { name: string; meaning: string; relations: Relation[] } | null = null;
  for (const line of schema.split('\n')) {
    const [, room] = HEADING.exec(line) ?? [];
    const [, name] = MODEL.exec(line) ?? [];
    if (room) rooms.push({ name: room, models: [] });
    else if (line.startsWith('///')) said.push(line.slice(3).trim());
    else if (name) {
      model = { name, meaning: firstSentence(said.join(' ')), relations: [] };
      rooms.at(-1)?.models.push(model);
      said = [];
    } else if (line === '}') model = null;
    else if (model) {
      const [, field = '', to, optional] = REFERENCE.exec(line) ?? [];
      if (to) model.relations.push({ to, optional: optional === '?', name: field });
    } else said = [];
  }
  return rooms.filter(({ models }) => models.length > 0);
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;
}

/** The page, in Markdown with Mermaid's pictures. */
export function drawModel(schema: string): string {
  const rooms = readRooms(schema).map(({ name, models }) => {
    const lines = models.flatMap((model) => [
      `  ${model.name}`,
      ...model.relations.map(
        ({ to, optional, name: field }) =>
          `  ${to} ${optional ? '|o' : '||'}--o{ ${model.name} : ${field}`,
      ),
    ]);
    const meanings = models
      .filter(({ meaning }) => meaning !== '')
      .map((model) => `- **${model.name}**: ${model.meaning}`);
    return [
      `## ${name}\n`,
      '```mermaid\nerDiagram',
      ...lines,
      '```',
      ...(meanings.length > 0 ? ['', ...meanings] : []),
      '',
    ].join('\n');
  });
  return `# The data model

Drawn by \`npm run data-model\` from [prisma/schema.prisma](../prisma/schema.prisma), where every field has
its meaning; what the database refuses stands in the [migrations](../prisma/migrations).

${rooms.join('\n')}`;
}
