"""Every error sentence of the code in Chinese, and how one that was made in English is recognised."""
