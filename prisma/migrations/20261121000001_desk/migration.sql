-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "desk";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "intake";

-- CreateTable
CREATE TABLE "desk"."case_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "country" TEXT NOT NULL,
    "publication_state" TEXT NOT NULL DEFAULT 'DRAFT',
    "last_checked" DATE,
    "next_review" DATE,
    "missing" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "opened_by_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."case_summary" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "case_summary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."status_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "date_edtf" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "date_basis" TEXT,
    "date_note" TEXT,
    "place_id" UUID,
    "place_text" TEXT,
    "facility_id" UUID,
    "event_id" UUID,
    "authority" TEXT,
    "contact" TEXT,
    "ground" TEXT,
    "death_context" TEXT,
    "text" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "supersedes_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "status_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."occurrence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "date_edtf" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "date_basis" TEXT,
    "date_note" TEXT,
    "place_id" UUID,
    "event_id" UUID,
    "authority" TEXT,
    "text" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',

    CONSTRAINT "occurrence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."risk_assessment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "consent_basis" TEXT NOT NULL,
    "assessed_on" DATE NOT NULL,
    "assessed_by_id" UUID NOT NULL,

    CONSTRAINT "risk_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."case_publication" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "approver_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "case_publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."asserter" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "label" TEXT NOT NULL,
    "label_ru" TEXT,
    "label_kk" TEXT,
    "class" TEXT NOT NULL,
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "person_id" UUID,

    CONSTRAINT "asserter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."claim" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "predicate" TEXT NOT NULL,
    "value" JSONB,
    "scope_place_id" UUID,
    "note" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "kind" TEXT NOT NULL DEFAULT 'FACT',
    "asserter_id" UUID NOT NULL,
    "via_id" UUID,
    "document_id" UUID,
    "said_edtf" TEXT,
    "said_earliest" DATE,
    "said_latest" DATE,
    "source_grade" TEXT NOT NULL,
    "content_grade" TEXT NOT NULL,
    "verification" TEXT NOT NULL DEFAULT 'UNREVIEWED',
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "supersedes_id" UUID,
    "asserted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID,
    "case_id" UUID,
    "status_event_id" UUID,
    "occurrence_id" UUID,
    "charge_id" UUID,
    "decision_id" UUID,
    "event_id" UUID,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."claim_passage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_id" UUID NOT NULL,
    "excerpt_id" UUID NOT NULL,

    CONSTRAINT "claim_passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."claim_set" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "about" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'en',
    "treatment" TEXT,
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "preferred_id" UUID,
    "reason" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "case_id" UUID,
    "event_id" UUID,

    CONSTRAINT "claim_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."claim_set_member" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "claim_set_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "claim_set_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "date_edtf" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "date_basis" TEXT,
    "date_note" TEXT,
    "place_id" UUID,
    "parent_id" UUID,
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "publication_state" TEXT NOT NULL DEFAULT 'DRAFT',
    "opened_by_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."event_text" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT,

    CONSTRAINT "event_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."event_passage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_id" UUID NOT NULL,
    "excerpt_id" UUID NOT NULL,

    CONSTRAINT "event_passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."involvement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',

    CONSTRAINT "involvement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."event_publication" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "event_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "approver_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."demand" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "raised_by" TEXT NOT NULL,
    "asserter_id" UUID,
    "document_id" UUID,
    "date_edtf" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "targets" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "partisan" BOOLEAN NOT NULL DEFAULT false,
    "outcome" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',

    CONSTRAINT "demand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."demand_item" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "demand_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "case_id" UUID,

    CONSTRAINT "demand_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."demand_passage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "demand_id" UUID NOT NULL,
    "excerpt_id" UUID NOT NULL,

    CONSTRAINT "demand_passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."source" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "label" TEXT NOT NULL,
    "class" TEXT NOT NULL,
    "reliability" TEXT,
    "protected" BOOLEAN NOT NULL DEFAULT false,
    "organisation_id" UUID,
    "person_id" UUID,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."document" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "source_id" UUID NOT NULL,
    "class" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "author" TEXT,
    "address" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "date_edtf" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "date_note" TEXT,
    "sha256" TEXT,
    "licence" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "derived_from_id" UUID,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."capture" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "document_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "site" TEXT,
    "sha256" TEXT,
    "lines" TEXT,

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."excerpt" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "capture_id" UUID NOT NULL,
    "locator" TEXT NOT NULL,
    "text" TEXT,
    "sha256" TEXT,

    CONSTRAINT "excerpt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."legal_article" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "jurisdiction" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "title_en" TEXT,
    "title_ru" TEXT,
    "title_kk" TEXT,
    "category" TEXT NOT NULL,

    CONSTRAINT "legal_article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."charge" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "article_id" UUID,
    "part" TEXT,
    "category" TEXT NOT NULL,
    "category_note" TEXT,
    "alleged_act" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "outcome" TEXT NOT NULL,
    "date_edtf" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "date_basis" TEXT,
    "date_note" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "supersedes_id" UUID,

    CONSTRAINT "charge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."decision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "court" TEXT,
    "court_ru" TEXT,
    "court_kk" TEXT,
    "place_id" UUID,
    "date_edtf" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "date_basis" TEXT,
    "date_note" TEXT,
    "text" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "reviews_id" UUID,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."sentence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "decision_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "years" INTEGER,
    "months" INTEGER,
    "days" INTEGER,
    "regime" TEXT,
    "start_edtf" TEXT,
    "start_earliest" DATE,
    "start_latest" DATE,
    "supplementary" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',

    CONSTRAINT "sentence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."addressee" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "office_en" TEXT NOT NULL,
    "office_ru" TEXT NOT NULL,
    "office_kk" TEXT NOT NULL,
    "salutation_en" TEXT NOT NULL,
    "salutation_ru" TEXT NOT NULL,
    "salutation_kk" TEXT NOT NULL,
    "post" TEXT,
    "email" TEXT,
    "verified_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "addressee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "roles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "gender" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organisation_id" UUID,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."person_name" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "script" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "preferred_for" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'RESTRICTED',

    CONSTRAINT "person_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."place" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "type" TEXT NOT NULL,
    "country" TEXT,
    "iso" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "note" TEXT,
    "parent_id" UUID,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."place_name" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "place_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "preferred_for" TEXT,
    "valid_edtf" TEXT,

    CONSTRAINT "place_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."facility" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "letter_rules" TEXT,
    "place_id" UUID,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."organisation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "founded_edtf" TEXT,
    "parent_id" UUID,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."organisation_name" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "preferred_for" TEXT,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."staff" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "role" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "staff_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk"."audit_entry" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "detail" JSONB NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "desk"."imported_row" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "source" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "row_id" UUID NOT NULL,

    CONSTRAINT "imported_row_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intake"."correction" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "page" TEXT,
    "message" TEXT NOT NULL,
    "contact" TEXT,
    "language" TEXT NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "case_file_code_key" ON "desk"."case_file"("code");

-- CreateIndex
CREATE UNIQUE INDEX "case_file_slug_key" ON "desk"."case_file"("slug");

-- CreateIndex
CREATE INDEX "case_file_person_id_idx" ON "desk"."case_file"("person_id");

-- CreateIndex
CREATE INDEX "case_file_opened_by_id_idx" ON "desk"."case_file"("opened_by_id");

-- CreateIndex
CREATE INDEX "case_file_publication_state_idx" ON "desk"."case_file"("publication_state");

-- CreateIndex
CREATE UNIQUE INDEX "case_summary_case_id_language_key" ON "desk"."case_summary"("case_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "status_event_supersedes_id_key" ON "desk"."status_event"("supersedes_id");

-- CreateIndex
CREATE INDEX "status_event_place_id_idx" ON "desk"."status_event"("place_id");

-- CreateIndex
CREATE INDEX "status_event_facility_id_idx" ON "desk"."status_event"("facility_id");

-- CreateIndex
CREATE INDEX "status_event_event_id_idx" ON "desk"."status_event"("event_id");

-- CreateIndex
CREATE INDEX "status_event_recorded_by_id_idx" ON "desk"."status_event"("recorded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "status_event_case_id_ordinal_key" ON "desk"."status_event"("case_id", "ordinal");

-- CreateIndex
CREATE INDEX "occurrence_place_id_idx" ON "desk"."occurrence"("place_id");

-- CreateIndex
CREATE INDEX "occurrence_event_id_idx" ON "desk"."occurrence"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "occurrence_case_id_ordinal_key" ON "desk"."occurrence"("case_id", "ordinal");

-- CreateIndex
CREATE INDEX "risk_assessment_case_id_idx" ON "desk"."risk_assessment"("case_id");

-- CreateIndex
CREATE INDEX "risk_assessment_assessed_by_id_idx" ON "desk"."risk_assessment"("assessed_by_id");

-- CreateIndex
CREATE INDEX "case_publication_author_id_idx" ON "desk"."case_publication"("author_id");

-- CreateIndex
CREATE INDEX "case_publication_approver_id_idx" ON "desk"."case_publication"("approver_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_publication_case_id_version_key" ON "desk"."case_publication"("case_id", "version");

-- CreateIndex
CREATE INDEX "asserter_person_id_idx" ON "desk"."asserter"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_supersedes_id_key" ON "desk"."claim"("supersedes_id");

-- CreateIndex
CREATE INDEX "claim_scope_place_id_idx" ON "desk"."claim"("scope_place_id");

-- CreateIndex
CREATE INDEX "claim_asserter_id_idx" ON "desk"."claim"("asserter_id");

-- CreateIndex
CREATE INDEX "claim_via_id_idx" ON "desk"."claim"("via_id");

-- CreateIndex
CREATE INDEX "claim_document_id_idx" ON "desk"."claim"("document_id");

-- CreateIndex
CREATE INDEX "claim_person_id_idx" ON "desk"."claim"("person_id");

-- CreateIndex
CREATE INDEX "claim_case_id_idx" ON "desk"."claim"("case_id");

-- CreateIndex
CREATE INDEX "claim_status_event_id_idx" ON "desk"."claim"("status_event_id");

-- CreateIndex
CREATE INDEX "claim_occurrence_id_idx" ON "desk"."claim"("occurrence_id");

-- CreateIndex
CREATE INDEX "claim_charge_id_idx" ON "desk"."claim"("charge_id");

-- CreateIndex
CREATE INDEX "claim_decision_id_idx" ON "desk"."claim"("decision_id");

-- CreateIndex
CREATE INDEX "claim_event_id_idx" ON "desk"."claim"("event_id");

-- CreateIndex
CREATE INDEX "claim_passage_excerpt_id_idx" ON "desk"."claim_passage"("excerpt_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_passage_claim_id_excerpt_id_key" ON "desk"."claim_passage"("claim_id", "excerpt_id");

-- CreateIndex
CREATE INDEX "claim_set_preferred_id_idx" ON "desk"."claim_set"("preferred_id");

-- CreateIndex
CREATE INDEX "claim_set_case_id_idx" ON "desk"."claim_set"("case_id");

-- CreateIndex
CREATE INDEX "claim_set_event_id_idx" ON "desk"."claim_set"("event_id");

-- CreateIndex
CREATE INDEX "claim_set_member_claim_id_idx" ON "desk"."claim_set_member"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_set_member_claim_set_id_claim_id_key" ON "desk"."claim_set_member"("claim_set_id", "claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_slug_key" ON "desk"."event"("slug");

-- CreateIndex
CREATE INDEX "event_place_id_idx" ON "desk"."event"("place_id");

-- CreateIndex
CREATE INDEX "event_parent_id_idx" ON "desk"."event"("parent_id");

-- CreateIndex
CREATE INDEX "event_opened_by_id_idx" ON "desk"."event"("opened_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_text_event_id_language_key" ON "desk"."event_text"("event_id", "language");

-- CreateIndex
CREATE INDEX "event_passage_excerpt_id_idx" ON "desk"."event_passage"("excerpt_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_passage_event_id_excerpt_id_key" ON "desk"."event_passage"("event_id", "excerpt_id");

-- CreateIndex
CREATE INDEX "involvement_case_id_idx" ON "desk"."involvement"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "involvement_event_id_case_id_role_key" ON "desk"."involvement"("event_id", "case_id", "role");

-- CreateIndex
CREATE INDEX "event_publication_author_id_idx" ON "desk"."event_publication"("author_id");

-- CreateIndex
CREATE INDEX "event_publication_approver_id_idx" ON "desk"."event_publication"("approver_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_publication_event_id_version_key" ON "desk"."event_publication"("event_id", "version");

-- CreateIndex
CREATE INDEX "demand_asserter_id_idx" ON "desk"."demand"("asserter_id");

-- CreateIndex
CREATE INDEX "demand_document_id_idx" ON "desk"."demand"("document_id");

-- CreateIndex
CREATE INDEX "demand_item_case_id_idx" ON "desk"."demand_item"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "demand_item_demand_id_ordinal_key" ON "desk"."demand_item"("demand_id", "ordinal");

-- CreateIndex
CREATE INDEX "demand_passage_excerpt_id_idx" ON "desk"."demand_passage"("excerpt_id");

-- CreateIndex
CREATE UNIQUE INDEX "demand_passage_demand_id_excerpt_id_key" ON "desk"."demand_passage"("demand_id", "excerpt_id");

-- CreateIndex
CREATE INDEX "source_organisation_id_idx" ON "desk"."source"("organisation_id");

-- CreateIndex
CREATE INDEX "source_person_id_idx" ON "desk"."source"("person_id");

-- CreateIndex
CREATE INDEX "document_source_id_idx" ON "desk"."document"("source_id");

-- CreateIndex
CREATE INDEX "document_derived_from_id_idx" ON "desk"."document"("derived_from_id");

-- CreateIndex
CREATE UNIQUE INDEX "capture_document_id_label_key" ON "desk"."capture"("document_id", "label");

-- CreateIndex
CREATE UNIQUE INDEX "excerpt_capture_id_locator_key" ON "desk"."excerpt"("capture_id", "locator");

-- CreateIndex
CREATE UNIQUE INDEX "legal_article_jurisdiction_code_edition_number_key" ON "desk"."legal_article"("jurisdiction", "code", "edition", "number");

-- CreateIndex
CREATE UNIQUE INDEX "charge_supersedes_id_key" ON "desk"."charge"("supersedes_id");

-- CreateIndex
CREATE INDEX "charge_case_id_idx" ON "desk"."charge"("case_id");

-- CreateIndex
CREATE INDEX "charge_article_id_idx" ON "desk"."charge"("article_id");

-- CreateIndex
CREATE INDEX "decision_case_id_idx" ON "desk"."decision"("case_id");

-- CreateIndex
CREATE INDEX "decision_place_id_idx" ON "desk"."decision"("place_id");

-- CreateIndex
CREATE INDEX "decision_reviews_id_idx" ON "desk"."decision"("reviews_id");

-- CreateIndex
CREATE INDEX "sentence_decision_id_idx" ON "desk"."sentence"("decision_id");

-- CreateIndex
CREATE UNIQUE INDEX "addressee_code_key" ON "desk"."addressee"("code");

-- CreateIndex
CREATE INDEX "person_organisation_id_idx" ON "desk"."person"("organisation_id");

-- CreateIndex
CREATE INDEX "person_name_person_id_idx" ON "desk"."person_name"("person_id");

-- CreateIndex
CREATE INDEX "person_name_folded_idx" ON "desk"."person_name"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "person_name_person_id_preferred_for_key" ON "desk"."person_name"("person_id", "preferred_for");

-- CreateIndex
CREATE INDEX "place_parent_id_idx" ON "desk"."place"("parent_id");

-- CreateIndex
CREATE INDEX "place_name_place_id_idx" ON "desk"."place_name"("place_id");

-- CreateIndex
CREATE INDEX "place_name_folded_idx" ON "desk"."place_name"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "place_name_place_id_preferred_for_key" ON "desk"."place_name"("place_id", "preferred_for");

-- CreateIndex
CREATE UNIQUE INDEX "facility_code_key" ON "desk"."facility"("code");

-- CreateIndex
CREATE INDEX "facility_place_id_idx" ON "desk"."facility"("place_id");

-- CreateIndex
CREATE INDEX "organisation_parent_id_idx" ON "desk"."organisation"("parent_id");

-- CreateIndex
CREATE INDEX "organisation_name_organisation_id_idx" ON "desk"."organisation_name"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_name_folded_idx" ON "desk"."organisation_name"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_name_organisation_id_preferred_for_key" ON "desk"."organisation_name"("organisation_id", "preferred_for");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "desk"."staff"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "desk"."session"("token_hash");

-- CreateIndex
CREATE INDEX "session_staff_id_idx" ON "desk"."session"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_hash_key" ON "desk"."audit_entry"("hash");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_idx" ON "desk"."audit_entry"("actor_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_id_idx" ON "desk"."audit_entry"("subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_kind_idx" ON "desk"."audit_entry"("kind");

-- CreateIndex
CREATE UNIQUE INDEX "imported_row_source_key_key" ON "desk"."imported_row"("source", "key");

-- AddForeignKey
ALTER TABLE "desk"."case_file" ADD CONSTRAINT "case_file_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "desk"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_file" ADD CONSTRAINT "case_file_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_summary" ADD CONSTRAINT "case_summary_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."status_event" ADD CONSTRAINT "status_event_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."status_event" ADD CONSTRAINT "status_event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "desk"."place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."status_event" ADD CONSTRAINT "status_event_facility_id_fkey" FOREIGN KEY ("facility_id") REFERENCES "desk"."facility"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."status_event" ADD CONSTRAINT "status_event_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."status_event" ADD CONSTRAINT "status_event_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "desk"."status_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."status_event" ADD CONSTRAINT "status_event_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."occurrence" ADD CONSTRAINT "occurrence_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."occurrence" ADD CONSTRAINT "occurrence_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "desk"."place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."occurrence" ADD CONSTRAINT "occurrence_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."risk_assessment" ADD CONSTRAINT "risk_assessment_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."risk_assessment" ADD CONSTRAINT "risk_assessment_assessed_by_id_fkey" FOREIGN KEY ("assessed_by_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_publication" ADD CONSTRAINT "case_publication_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_publication" ADD CONSTRAINT "case_publication_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."case_publication" ADD CONSTRAINT "case_publication_approver_id_fkey" FOREIGN KEY ("approver_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."asserter" ADD CONSTRAINT "asserter_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "desk"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_scope_place_id_fkey" FOREIGN KEY ("scope_place_id") REFERENCES "desk"."place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_asserter_id_fkey" FOREIGN KEY ("asserter_id") REFERENCES "desk"."asserter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_via_id_fkey" FOREIGN KEY ("via_id") REFERENCES "desk"."asserter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "desk"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "desk"."claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "desk"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_status_event_id_fkey" FOREIGN KEY ("status_event_id") REFERENCES "desk"."status_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_occurrence_id_fkey" FOREIGN KEY ("occurrence_id") REFERENCES "desk"."occurrence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_charge_id_fkey" FOREIGN KEY ("charge_id") REFERENCES "desk"."charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "desk"."decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim" ADD CONSTRAINT "claim_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim_passage" ADD CONSTRAINT "claim_passage_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "desk"."claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim_passage" ADD CONSTRAINT "claim_passage_excerpt_id_fkey" FOREIGN KEY ("excerpt_id") REFERENCES "desk"."excerpt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim_set" ADD CONSTRAINT "claim_set_preferred_id_fkey" FOREIGN KEY ("preferred_id") REFERENCES "desk"."claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim_set" ADD CONSTRAINT "claim_set_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim_set" ADD CONSTRAINT "claim_set_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim_set_member" ADD CONSTRAINT "claim_set_member_claim_set_id_fkey" FOREIGN KEY ("claim_set_id") REFERENCES "desk"."claim_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."claim_set_member" ADD CONSTRAINT "claim_set_member_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "desk"."claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event" ADD CONSTRAINT "event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "desk"."place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event" ADD CONSTRAINT "event_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event" ADD CONSTRAINT "event_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_text" ADD CONSTRAINT "event_text_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_passage" ADD CONSTRAINT "event_passage_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_passage" ADD CONSTRAINT "event_passage_excerpt_id_fkey" FOREIGN KEY ("excerpt_id") REFERENCES "desk"."excerpt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."involvement" ADD CONSTRAINT "involvement_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."involvement" ADD CONSTRAINT "involvement_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_publication" ADD CONSTRAINT "event_publication_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "desk"."event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_publication" ADD CONSTRAINT "event_publication_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."event_publication" ADD CONSTRAINT "event_publication_approver_id_fkey" FOREIGN KEY ("approver_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."demand" ADD CONSTRAINT "demand_asserter_id_fkey" FOREIGN KEY ("asserter_id") REFERENCES "desk"."asserter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."demand" ADD CONSTRAINT "demand_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "desk"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."demand_item" ADD CONSTRAINT "demand_item_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "desk"."demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."demand_item" ADD CONSTRAINT "demand_item_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."demand_passage" ADD CONSTRAINT "demand_passage_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "desk"."demand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."demand_passage" ADD CONSTRAINT "demand_passage_excerpt_id_fkey" FOREIGN KEY ("excerpt_id") REFERENCES "desk"."excerpt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."source" ADD CONSTRAINT "source_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."source" ADD CONSTRAINT "source_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "desk"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."document" ADD CONSTRAINT "document_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "desk"."source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."document" ADD CONSTRAINT "document_derived_from_id_fkey" FOREIGN KEY ("derived_from_id") REFERENCES "desk"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."capture" ADD CONSTRAINT "capture_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "desk"."document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."excerpt" ADD CONSTRAINT "excerpt_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "desk"."capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."charge" ADD CONSTRAINT "charge_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."charge" ADD CONSTRAINT "charge_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "desk"."legal_article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."charge" ADD CONSTRAINT "charge_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "desk"."charge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."decision" ADD CONSTRAINT "decision_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "desk"."case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."decision" ADD CONSTRAINT "decision_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "desk"."place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."decision" ADD CONSTRAINT "decision_reviews_id_fkey" FOREIGN KEY ("reviews_id") REFERENCES "desk"."decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."sentence" ADD CONSTRAINT "sentence_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "desk"."decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."person" ADD CONSTRAINT "person_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."person_name" ADD CONSTRAINT "person_name_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "desk"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."place" ADD CONSTRAINT "place_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "desk"."place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."place_name" ADD CONSTRAINT "place_name_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "desk"."place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."facility" ADD CONSTRAINT "facility_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "desk"."place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."organisation" ADD CONSTRAINT "organisation_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "desk"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."organisation_name" ADD CONSTRAINT "organisation_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "desk"."organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."session" ADD CONSTRAINT "session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "desk"."audit_entry" ADD CONSTRAINT "audit_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "desk"."staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
