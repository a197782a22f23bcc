"""Lets Schemathesis write JSON Lines, of which it knows nothing."""

import json

import schemathesis


@schemathesis.serializer("application/jsonl")
def lines(ctx, value):
    if isinstance(value, bytes):
        return value
    return (value if isinstance(value, str) else json.dumps(value)).encode("utf-8", "replace")
