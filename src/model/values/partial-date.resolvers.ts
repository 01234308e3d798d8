import type { PartialDateResolvers } from '../../generated/resolvers.ts';
import { parsePartialDate } from '../../time/partial-date.ts';

export const PartialDate: PartialDateResolvers = {
  edtf: (edtf) => edtf,
  earliest: (edtf) => parsePartialDate(edtf).earliest?.toISOString() ?? null,
  latest: (edtf) => parsePartialDate(edtf).latest?.toISOString() ?? null,
};
