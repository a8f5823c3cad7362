-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "pub";

-- CreateTable
CREATE TABLE "pub"."case_profile" (
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" JSONB NOT NULL,
    "sort_name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "custody_state" TEXT NOT NULL,
    "status_group" TEXT NOT NULL,
    "as_of" DATE,
    "last_checked" DATE,
    "charge_categories" TEXT[],
    "event_slugs" TEXT[],

    CONSTRAINT "case_profile_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "pub"."case_custody" (
    "slug" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "certain_from" DATE,
    "certain_to" DATE,
    "possible_from" DATE,
    "possible_to" DATE,

    CONSTRAINT "case_custody_pkey" PRIMARY KEY ("slug","ordinal")
);

-- CreateTable
CREATE TABLE "pub"."event_page" (
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "date_earliest" DATE,
    "date_latest" DATE,
    "parent_slug" TEXT,

    CONSTRAINT "event_page_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "pub"."addressee_card" (
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "country" TEXT NOT NULL,
    "document" JSONB NOT NULL,

    CONSTRAINT "addressee_card_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "pub"."search_token" (
    "token" TEXT NOT NULL,

    CONSTRAINT "search_token_pkey" PRIMARY KEY ("token")
);

-- CreateTable
CREATE TABLE "pub"."search_entry" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "display" TEXT NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."publication" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "document" JSONB NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("kind","slug","version")
);

-- CreateTable
CREATE TABLE "pub"."tombstone" (
    "kind" TEXT NOT NULL,
    "slug_hash" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tombstone_pkey" PRIMARY KEY ("kind","slug_hash")
);

-- CreateTable
CREATE TABLE "pub"."change" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tags" TEXT[],

    CONSTRAINT "change_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "case_profile_code_key" ON "pub"."case_profile"("code");

-- CreateIndex
CREATE INDEX "case_profile_sort_name_slug_idx" ON "pub"."case_profile"("sort_name", "slug");

-- CreateIndex
CREATE INDEX "case_profile_status_group_idx" ON "pub"."case_profile"("status_group");

-- CreateIndex
CREATE INDEX "case_profile_published_at_idx" ON "pub"."case_profile"("published_at");

-- CreateIndex
CREATE INDEX "event_page_date_earliest_date_latest_slug_idx" ON "pub"."event_page"("date_earliest", "date_latest", "slug");

-- CreateIndex
CREATE INDEX "event_page_parent_slug_idx" ON "pub"."event_page"("parent_slug");

-- CreateIndex
CREATE INDEX "addressee_card_country_ordinal_idx" ON "pub"."addressee_card"("country", "ordinal");

-- CreateIndex
CREATE INDEX "search_entry_token_idx" ON "pub"."search_entry"("token");

-- CreateIndex
CREATE INDEX "search_entry_kind_slug_idx" ON "pub"."search_entry"("kind", "slug");

-- CreateIndex
CREATE INDEX "publication_published_at_idx" ON "pub"."publication"("published_at");

-- AddForeignKey
ALTER TABLE "pub"."case_custody" ADD CONSTRAINT "case_custody_slug_fkey" FOREIGN KEY ("slug") REFERENCES "pub"."case_profile"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."search_entry" ADD CONSTRAINT "search_entry_token_fkey" FOREIGN KEY ("token") REFERENCES "pub"."search_token"("token") ON DELETE RESTRICT ON UPDATE CASCADE;
