/** The topics that are told as stories of figures. */
export const storyTopics = [
  'hop-tac-xa',
  'lao-dong',
  'ocop',
  'nong-thon-moi',
  'giam-ngheo',
] as const;
export type StoryTopic = (typeof storyTopics)[number];

/** The questions that a story answers, by which its steps and their pictures are called in addresses. */
export const storySteps = [
  'bao-nhieu',
  'lam-gi',
  'o-dau',
  'vao-ra',
  'thay-doi',
  'y-nghia',
  'chua-biet',
  'thu-nhap',
  'thu-nhap-o-dau',
  'la-ai',
  'may-sao',
  'cua-ai',
  'may-muc',
  'chuong-trinh',
] as const;
export type StoryStep = (typeof storySteps)[number];

/** The topic whose substance is words: it is searched, and tells no number but counts of provinces. */
export const voicesTopic = 'kho-khan-kien-nghi';

/** All, in the order in which the index names them. */
export const topicSlugs = [...storyTopics, voicesTopic] as const;
export type TopicSlug = (typeof topicSlugs)[number];

export function isStory(slug: string): slug is StoryTopic {
  return (storyTopics as readonly string[]).includes(slug);
}
