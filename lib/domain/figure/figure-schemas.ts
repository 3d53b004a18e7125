import { z } from 'zod';
import { absences, precisions, scopes, valueStatuses } from './figure';

/** The codes of a figure as they come over the wire; apart, so that browsers need no zod. */
export const scopeSchema = z.enum(scopes);
export const valueStatusSchema = z.enum(valueStatuses);
export const absenceSchema = z.enum(absences);
export const precisionSchema = z.enum(precisions);
