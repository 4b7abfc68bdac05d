"""Bytes of users: blobs by digest, uploads, signed links, ranges."""
