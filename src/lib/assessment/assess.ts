import figureInForce from './figure-in-force.sql?raw';
import measure from './measure.sql?raw';
import promise from './promise.sql?raw';
import path from './path.sql?raw';
import light from './light.sql?raw';
import flip from './flip.sql?raw';
import assessment from './assessment.sql?raw';

/** The statements that judge, in the order they build on each other; the result is the table `assessed`. */
export const assessmentSql = [figureInForce, measure, promise, path, light, flip, assessment].join('\n');
