/** What is wrong with an expression, and where in its text. */
export interface ExpressionFinding {
  /** `E_EXPRESSION_SYNTAX`, `E_EXPRESSION_FORBIDDEN` or `E_EXPRESSION_FUNCTION`. */
  code: string;
  message: string;
  hint?: string;
  /** Characters before the place at fault. */
  offset: number;
  length: number;
}
