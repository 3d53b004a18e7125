-- AlterTable
ALTER TABLE "conference_publication" ADD COLUMN     "participants" TEXT[] DEFAULT ARRAY[]::TEXT[];
