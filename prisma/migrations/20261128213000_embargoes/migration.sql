-- CreateTable
CREATE TABLE "embargo_reader" (
    "release_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "given_by_name" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "embargo_reader_pkey" PRIMARY KEY ("release_id","user_id")
);

-- CreateIndex
CREATE INDEX "embargo_reader_user_id_idx" ON "embargo_reader"("user_id");

-- AddForeignKey
ALTER TABLE "embargo_reader" ADD CONSTRAINT "embargo_reader_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "embargo_reader" ADD CONSTRAINT "embargo_reader_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
