-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AreaLevel" AS ENUM ('country', 'region', 'province', 'group');

-- CreateEnum
CREATE TYPE "Scope" AS ENUM ('ALL', 'EMM');

-- CreateEnum
CREATE TYPE "IndicatorKind" AS ENUM ('stock', 'flow', 'year_to_date', 'average', 'ratio', 'text');

-- CreateEnum
CREATE TYPE "AreaAggregation" AS ENUM ('sum', 'weighted_mean', 'from_parts', 'list', 'none');

-- CreateEnum
CREATE TYPE "QuarterAggregation" AS ENUM ('sum', 'last', 'weighted_mean', 'from_parts', 'latest', 'none');

-- CreateEnum
CREATE TYPE "PartRole" AS ENUM ('numerator', 'denominator');

-- CreateEnum
CREATE TYPE "RuleKind" AS ENUM ('linear', 'bounds', 'change');

-- CreateEnum
CREATE TYPE "RuleSeverity" AS ENUM ('error', 'warning');

-- CreateEnum
CREATE TYPE "RuleComparison" AS ENUM ('equal', 'at_most', 'at_least');

-- CreateEnum
CREATE TYPE "RuleSide" AS ENUM ('left', 'right');

-- CreateEnum
CREATE TYPE "RuleMoment" AS ENUM ('this_quarter', 'previous_quarter', 'previous_quarter_of_year', 'previous_year_end');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('staff', 'lead', 'reviewer', 'organiser', 'administrator');

-- CreateEnum
CREATE TYPE "ValueStatus" AS ENUM ('A', 'P', 'E', 'N');

-- CreateEnum
CREATE TYPE "Absence" AS ENUM ('M', 'L', 'Q');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('exact', 'about', 'above', 'at_least', 'below', 'range');

-- CreateEnum
CREATE TYPE "ReportState" AS ENUM ('draft', 'with_lead', 'submitted', 'returned', 'accepted', 'published');

-- CreateEnum
CREATE TYPE "ReleaseState" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "SourceClass" AS ENUM ('report', 'official_statistics', 'alliance', 'press');

-- CreateEnum
CREATE TYPE "FigureOrigin" AS ENUM ('reported', 'published', 'computed');

-- CreateEnum
CREATE TYPE "PeriodKind" AS ENUM ('date', 'month', 'quarter', 'half_year', 'year', 'year_to_date', 'span');

-- CreateTable
CREATE TABLE "area" (
    "id" TEXT NOT NULL,
    "level" "AreaLevel" NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "iso_code" TEXT,
    "members_known" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_designation" (
    "id" SERIAL NOT NULL,
    "area_id" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,
    "official_code" TEXT,
    "kind" TEXT NOT NULL,
    "full_name_vi" TEXT NOT NULL,
    "full_name_en" TEXT NOT NULL,

    CONSTRAINT "area_designation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_membership" (
    "parent_id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE,

    CONSTRAINT "area_membership_pkey" PRIMARY KEY ("parent_id","member_id")
);

-- CreateTable
CREATE TABLE "area_succession" (
    "predecessor_id" TEXT NOT NULL,
    "successor_id" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "legal_source" TEXT NOT NULL,

    CONSTRAINT "area_succession_pkey" PRIMARY KEY ("predecessor_id","successor_id")
);

-- CreateTable
CREATE TABLE "area_scope_part" (
    "area_id" TEXT NOT NULL,
    "scope" "Scope" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "has_part" BOOLEAN NOT NULL,
    "legal_source" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,

    CONSTRAINT "area_scope_part_pkey" PRIMARY KEY ("area_id","scope","valid_from")
);

-- CreateTable
CREATE TABLE "boundary_scheme" (
    "code" TEXT NOT NULL,
    "reference_date" DATE NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "boundary_scheme_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "section" (
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "indicator" (
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "section_code" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit_vi" TEXT NOT NULL,
    "unit_en" TEXT NOT NULL,
    "kind" "IndicatorKind" NOT NULL,
    "decimals" INTEGER NOT NULL DEFAULT 0,
    "area_aggregation" "AreaAggregation" NOT NULL,
    "quarter_aggregation" "QuarterAggregation" NOT NULL,
    "weight_code" TEXT,
    "factor" DECIMAL,
    "population_of_code" TEXT,
    "population" TEXT,
    "definition_vi" TEXT NOT NULL,
    "definition_en" TEXT NOT NULL,
    "legal_source" TEXT,
    "valid_from" DATE,
    "valid_until" DATE,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "indicator_part" (
    "ratio_code" TEXT NOT NULL,
    "part_code" TEXT NOT NULL,
    "role" "PartRole" NOT NULL,

    CONSTRAINT "indicator_part_pkey" PRIMARY KEY ("ratio_code","part_code","role")
);

-- CreateTable
CREATE TABLE "form_version" (
    "id" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "first_period" TEXT NOT NULL,
    "last_period" TEXT,

    CONSTRAINT "form_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "form_item" (
    "form_version_id" TEXT NOT NULL,
    "section_code" TEXT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "scope" "Scope" NOT NULL,
    "position" INTEGER NOT NULL,
    "indent" INTEGER NOT NULL DEFAULT 0,
    "quarters" INTEGER[],

    CONSTRAINT "form_item_pkey" PRIMARY KEY ("form_version_id","indicator_code","scope")
);

-- CreateTable
CREATE TABLE "rule" (
    "code" TEXT NOT NULL,
    "kind" "RuleKind" NOT NULL,
    "severity" "RuleSeverity" NOT NULL,
    "comparison" "RuleComparison",
    "tolerance" DECIMAL NOT NULL DEFAULT 0,
    "lower" DECIMAL,
    "upper" DECIMAL,
    "change_percent" DECIMAL,
    "message_vi" TEXT NOT NULL,
    "message_en" TEXT NOT NULL,
    "first_period" TEXT NOT NULL,
    "last_period" TEXT,
    "quarters" INTEGER[],
    "legal_source" TEXT,

    CONSTRAINT "rule_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "rule_term" (
    "id" SERIAL NOT NULL,
    "rule_code" TEXT NOT NULL,
    "side" "RuleSide" NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "scope" "Scope" NOT NULL DEFAULT 'ALL',
    "moment" "RuleMoment" NOT NULL DEFAULT 'this_quarter',
    "coefficient" DECIMAL NOT NULL DEFAULT 1,

    CONSTRAINT "rule_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "legal_source" TEXT NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "programme_level" (
    "code" TEXT NOT NULL,
    "programme_code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,
    "legal_source" TEXT,

    CONSTRAINT "programme_level_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "theme" (
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "series_break" (
    "id" SERIAL NOT NULL,
    "indicator_code" TEXT,
    "area_id" TEXT,
    "scope" "Scope",
    "on" DATE NOT NULL,
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,

    CONSTRAINT "series_break_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "disabled_at" TIMESTAMPTZ,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "user_role" (
    "id" SERIAL NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "area_id" TEXT,

    CONSTRAINT "user_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report" (
    "id" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "form_version_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "state" "ReportState" NOT NULL DEFAULT 'draft',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state_since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_cell" (
    "report_id" TEXT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "scope" "Scope" NOT NULL,
    "value" DECIMAL,
    "value_high" DECIMAL,
    "text" TEXT,
    "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "absence" "Absence",
    "status" "ValueStatus" NOT NULL DEFAULT 'A',
    "precision" "Precision" NOT NULL DEFAULT 'exact',
    "series_break" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "explanation" TEXT,
    "version" BIGINT NOT NULL,
    "changed_by_id" TEXT NOT NULL,
    "changed_by_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "report_cell_pkey" PRIMARY KEY ("report_id","indicator_code","scope")
);

-- CreateTable
CREATE TABLE "report_cell_change" (
    "id" BIGSERIAL NOT NULL,
    "report_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "scope" "Scope" NOT NULL,
    "value" DECIMAL,
    "value_high" DECIMAL,
    "text" TEXT,
    "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "absence" "Absence",
    "status" "ValueStatus",
    "precision" "Precision",
    "series_break" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "explanation" TEXT,
    "changed_by_id" TEXT NOT NULL,
    "changed_by_name" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "report_cell_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_visit" (
    "report_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "last_change_id" BIGINT NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "report_visit_pkey" PRIMARY KEY ("report_id","user_id")
);

-- CreateTable
CREATE TABLE "reporting_window" (
    "period" TEXT NOT NULL,
    "opens_at" TIMESTAMPTZ NOT NULL,
    "closes_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "reporting_window_pkey" PRIMARY KEY ("period")
);

-- CreateTable
CREATE TABLE "window_exception" (
    "period" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,
    "closes_at" TIMESTAMPTZ NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by" TEXT NOT NULL,

    CONSTRAINT "window_exception_pkey" PRIMARY KEY ("period","area_id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "held_entry" (
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "held_entry_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "release" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "state" "ReleaseState" NOT NULL DEFAULT 'draft',
    "published_at" TIMESTAMPTZ,
    "published_by_name" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_report" (
    "release_id" TEXT NOT NULL,
    "report_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "release_report_pkey" PRIMARY KEY ("release_id","report_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "class" "SourceClass" NOT NULL,
    "kind" TEXT NOT NULL,
    "published_on" TEXT NOT NULL,
    "url" TEXT,
    "read_as" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" BIGSERIAL NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "area_id" TEXT NOT NULL,
    "scope" "Scope" NOT NULL,
    "period" TEXT NOT NULL,
    "period_kind" "PeriodKind" NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "value" DECIMAL,
    "value_high" DECIMAL,
    "text" TEXT,
    "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "absence" "Absence",
    "status" "ValueStatus" NOT NULL DEFAULT 'A',
    "precision" "Precision" NOT NULL DEFAULT 'exact',
    "series_break" BOOLEAN NOT NULL DEFAULT false,
    "origin" "FigureOrigin" NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "printed" TEXT,
    "note" TEXT,
    "source_id" TEXT,
    "report_id" TEXT,
    "release_id" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ NOT NULL,
    "superseded_by_id" BIGINT,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL DEFAULT 0,
    "moved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT,
    "reason" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seed_state" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "seed_state_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "area_designation_area_id_idx" ON "area_designation"("area_id");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_slug_key" ON "indicator"("slug");

-- CreateIndex
CREATE INDEX "rule_term_rule_code_idx" ON "rule_term"("rule_code");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "user_role_user_id_idx" ON "user_role"("user_id");

-- CreateIndex
CREATE INDEX "report_period_state_idx" ON "report"("period", "state");

-- CreateIndex
CREATE UNIQUE INDEX "report_area_id_period_key" ON "report"("area_id", "period");

-- CreateIndex
CREATE INDEX "report_cell_change_report_id_indicator_code_scope_id_idx" ON "report_cell_change"("report_id", "indicator_code", "scope", "id");

-- CreateIndex
CREATE UNIQUE INDEX "release_slug_key" ON "release"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "release_report_report_id_revision_key" ON "release_report"("report_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "figure_superseded_by_id_key" ON "figure"("superseded_by_id");

-- CreateIndex
CREATE INDEX "figure_area_id_indicator_code_scope_period_end_idx" ON "figure"("area_id", "indicator_code", "scope", "period_end");

-- CreateIndex
CREATE INDEX "figure_indicator_code_scope_period_end_idx" ON "figure"("indicator_code", "scope", "period_end");

-- CreateIndex
CREATE INDEX "figure_release_id_idx" ON "figure"("release_id");

-- CreateIndex
CREATE INDEX "figure_source_id_idx" ON "figure"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "figure_report_id_indicator_code_scope_revision_key" ON "figure"("report_id", "indicator_code", "scope", "revision");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_id_idx" ON "audit_event"("subject_type", "subject_id", "id");

-- AddForeignKey
ALTER TABLE "area_designation" ADD CONSTRAINT "area_designation_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_membership" ADD CONSTRAINT "area_membership_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_membership" ADD CONSTRAINT "area_membership_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_succession" ADD CONSTRAINT "area_succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_succession" ADD CONSTRAINT "area_succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "area_scope_part" ADD CONSTRAINT "area_scope_part_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_section_code_fkey" FOREIGN KEY ("section_code") REFERENCES "section"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_weight_code_fkey" FOREIGN KEY ("weight_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_population_of_code_fkey" FOREIGN KEY ("population_of_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_part" ADD CONSTRAINT "indicator_part_ratio_code_fkey" FOREIGN KEY ("ratio_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_part" ADD CONSTRAINT "indicator_part_part_code_fkey" FOREIGN KEY ("part_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_item" ADD CONSTRAINT "form_item_form_version_id_fkey" FOREIGN KEY ("form_version_id") REFERENCES "form_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_item" ADD CONSTRAINT "form_item_section_code_fkey" FOREIGN KEY ("section_code") REFERENCES "section"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "form_item" ADD CONSTRAINT "form_item_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_term" ADD CONSTRAINT "rule_term_rule_code_fkey" FOREIGN KEY ("rule_code") REFERENCES "rule"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_term" ADD CONSTRAINT "rule_term_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_level" ADD CONSTRAINT "programme_level_programme_code_fkey" FOREIGN KEY ("programme_code") REFERENCES "programme"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_break" ADD CONSTRAINT "series_break_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_break" ADD CONSTRAINT "series_break_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_role" ADD CONSTRAINT "user_role_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_form_version_id_fkey" FOREIGN KEY ("form_version_id") REFERENCES "form_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_cell" ADD CONSTRAINT "report_cell_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_cell" ADD CONSTRAINT "report_cell_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_cell_change" ADD CONSTRAINT "report_cell_change_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_visit" ADD CONSTRAINT "report_visit_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_visit" ADD CONSTRAINT "report_visit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "window_exception" ADD CONSTRAINT "window_exception_period_fkey" FOREIGN KEY ("period") REFERENCES "reporting_window"("period") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "window_exception" ADD CONSTRAINT "window_exception_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_report" ADD CONSTRAINT "release_report_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_report" ADD CONSTRAINT "release_report_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_superseded_by_id_fkey" FOREIGN KEY ("superseded_by_id") REFERENCES "figure"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


