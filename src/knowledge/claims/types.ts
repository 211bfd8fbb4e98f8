import type { ClaimRecord, StepRecord } from '../../schema/claim.ts';
import type { Label } from '../../schema/vocabulary.ts';
import type { When } from '../../schema/when.ts';
import type { NumberAmount } from '../amount.ts';
import type { Figure } from '../fact.ts';
import type { Body } from '../read/file.ts';

/** What goes into a sum. */
export type StepInput = { name: string; amount: NumberAmount; unit: string | undefined } & (
  | { from: 'figure'; figure: Figure }
  | { from: 'given'; label: Label; source: string | undefined }
  | { from: 'step'; step: string }
);

/** A formula, worked out with units. */
export interface FormulaStep {
  by: 'formula';
  id: string;
  label: Label;
  said: Label | undefined;
  formula: string;
  unit: string | undefined;
  inputs: StepInput[];
  result: NumberAmount;
}

/** A sum that the cost model does when it is printed. */
export type ScenarioStep = { by: 'scenario' } & Extract<StepRecord, { scenario: string }>;

export type Step = FormulaStep | ScenarioStep;

/** One claim with its sums done. */
export type Claim = Omit<ClaimRecord, 'arithmetic'> & {
  id: string;
  /** Path below `content/`, for the edit link. */
  file: string;
  speaker: Label;
  /** When it was said. */
  said: When;
  steps: Step[];
  /** Sums that could not be done, by their ids: the fault is told where it lies. */
  undone: readonly string[];
  body: Body;
  zhBody: Body | undefined;
};
