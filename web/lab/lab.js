/** The laboratory's instruments. Each computes only at a press. */
