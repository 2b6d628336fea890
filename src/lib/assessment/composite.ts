import aggregate from './composite-score.sql?raw';
import normalised from './composite-normalised.sql?raw';
import outranking from './composite-outranking.sql?raw';
import part from './composite-part.sql?raw';
import rank from './composite-rank.sql?raw';
import subject from './composite-subject.sql?raw';
import value from './composite-value.sql?raw';
import variant from './composite-variant.sql?raw';
import weight from './composite-weight.sql?raw';
import worst from './composite-worst.sql?raw';

/**
 * The statements that score `item_valued` by the methods in `variant_tried`; the results are `subject_ranked`,
 * `part_scored`, `item_weighed`, `subject_outranked` and `worst_items`.
 */
export const scoringSql = [normalised, weight, aggregate, rank, part, outranking, worst].join('\n');

/** Everything of a composite from what was judged before: who is scored, what they show, by which methods. */
export const compositeSql = [subject, value, variant, scoringSql].join('\n');
