/** Rows of a Help Center, with the keys the API answers. */

export interface CategoryRow {
  id: number;
  url: string;
  html_url: string;
  name: string;
  description: string;
  locale: string;
  source_locale: string;
  position: number;
  outdated: boolean;
  created_at: string;
  updated_at: string;
}

export interface SectionRow extends CategoryRow {
  category_id: number;
  parent_section_id: number | null;
  sorting: string;
  theme_template: string;
}

export interface ArticleRow {
  id: number;
  url: string;
  html_url: string;
  title: string;
  name: string;
  body: string;
  locale: string;
  source_locale: string;
  author_id: number;
  section_id: number;
  draft: boolean;
  promoted: boolean;
  position: number;
  comments_disabled: boolean;
  label_names: string[];
  content_tag_ids: string[];
  /** Null: everyone may read it. */
  user_segment_id: number | null;
  user_segment_ids: number[];
  permission_group_id: number;
  outdated: boolean;
  outdated_locales: string[];
  vote_sum: number;
  vote_count: number;
  created_at: string;
  updated_at: string;
  edited_at: string;
}

export interface TranslationRow {
  id: number;
  url: string;
  html_url: string;
  source_id: number;
  source_type: 'Article' | 'Section' | 'Category';
  locale: string;
  title: string;
  body: string;
  /** Belongs to the translation: an article can be live in one language and a draft in another. */
  draft: boolean;
  hidden: boolean;
  outdated: boolean;
  created_by_id: number;
  updated_by_id: number;
  created_at: string;
  updated_at: string;
}

export interface ArticleAttachmentRow {
  id: number;
  url: string;
  article_id: number;
  file_name: string;
  display_file_name: string;
  content_type: string;
  content_url: string;
  relative_path: string;
  size: number;
  inline: boolean;
  guide_media_id: string | null;
  created_at: string;
  updated_at: string;
}

export interface UserSegmentRow {
  id: number;
  url: string;
  name: string;
  user_type: 'signed_in_users' | 'staff';
  built_in: boolean;
  group_ids: number[];
  organization_ids: number[];
  /** A reader must have all of them. */
  tags: string[];
  /** A reader must have one of them. */
  or_tags: string[];
  created_at: string;
  updated_at: string;
}

/** A whole Help Center. */
export interface HelpCenter {
  categories: CategoryRow[];
  sections: SectionRow[];
  /** By their last change. Archived ones are not listed. */
  articles: ArticleRow[];
  /** Of articles, sections and categories. */
  translations: TranslationRow[];
  attachments: ArticleAttachmentRow[];
  segments: UserSegmentRow[];
  /** Bytes of an article attachment; null when there is none of this id. */
  file(id: number): Uint8Array | null;
}
