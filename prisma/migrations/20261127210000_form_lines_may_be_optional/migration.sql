-- AlterTable
ALTER TABLE "form_item" ADD COLUMN     "optional" BOOLEAN NOT NULL DEFAULT false;

