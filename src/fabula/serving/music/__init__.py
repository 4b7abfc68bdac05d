"""The music service: a prompt and lyrics become finished music."""
