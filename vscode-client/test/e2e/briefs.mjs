/** The texts that the tests open. Times are judged as of 25 November 2026, 15:20 UTC. */
export const asOf = '2026-11-25T15:20:00Z';

export const notice = `# Checkout outage

Since around 2:30 some customers were unable to check out. Unfortunately, Bob
forgot to renew the TLS certificate. We are working hard on a fix and will
share more details soon. We apologize for any inconvenience this may have
caused.
`;

export const update = `---
audience: executive
stage: update
---

# Checkout: partly restored as of 15:10 UTC

12,400 of 52,000 customers could not pay since 14:02 UTC on 25 November 2026.
The payment gateway refused sessions because a certificate had expired.

We have renewed the certificate and are restarting the gateway nodes.
`;

/** A rule of the team's own, whose rewrite is safe to apply without looking. */
export const teamRule = `id: house/shop-name
kind: phrase
severity: info
message: Readers know it as “Online Shop”.
why: One name for one thing.
sources: [https://example.org/house-style]
match:
  - "=web store"
rewrites:
  - to: "Online Shop"
    applicability: safe
examples:
  - bad: "The «web store» is slow."
    becomes: "The Online Shop is slow."
  - bad: "Our «web store» cannot be reached."
  - good: "The Online Shop is slow."
  - good: "Stores on the web are slow."
`;

/** No brief at all. */
export const shopping = `# Shopping

Bread, butter and some apples for the weekend.
`;

/** Perhaps a brief: the words could be those of one. */
export const maybe = `# Checkout outage

It began at 14:30 and ended at 14:50; impact unclear.
`;
