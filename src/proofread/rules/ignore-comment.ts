import type { ProofreadRule } from '../rule.js'

/** A comment that silences nothing: an id that no rule has, a comment that there is not, or one out of its place. */
export const ignoreComment: ProofreadRule = {
  id: 'ignore-comment',
  summary: {
    vi: 'Chú thích tắt quy tắc không có tác dụng: sai tên quy tắc, sai tên chú thích, hoặc đặt sai chỗ.',
    en: 'A comment that silences nothing: no such rule, no such comment, or out of its place.',
  },
  // Comments are no part of what is read: those who silence findings tell of them, where this rule is on.
  check() {},
}
