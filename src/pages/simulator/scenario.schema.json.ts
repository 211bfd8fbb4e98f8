import { z } from 'zod';
import { scenarioSchema } from '../../schema/scenario.ts';

/** The schema of a scenario file, for editors and other programs (JSON Schema 2020-12). */
export const GET = () =>
  new Response(JSON.stringify(z.toJSONSchema(scenarioSchema, { io: 'input', unrepresentable: 'any' }), null, 2));
