/** Who may read a brief, and how far an incident may be. */

export const audiences = ['executive', 'customer', 'partner', 'employee', 'regulator', 'engineering'] as const;

export const stages = ['initial', 'update', 'resolved', 'review'] as const;
