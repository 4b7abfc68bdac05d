"""The Chinese anthology: one module a spine, each written in Chinese against typed facts."""
