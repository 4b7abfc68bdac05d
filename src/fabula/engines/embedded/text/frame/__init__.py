"""The frame that all languages share: spines, choosing, casting, planning, pagination, realisation, lint."""
