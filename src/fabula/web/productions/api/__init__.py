"""The native API of productions: `/api/studio/productions` and what stands beside it."""
