"""Asks the API as Python's gql does at its defaults, validating against the schema that it fetches; prints JSON."""
import json
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

transport = RequestsHTTPTransport(url=sys.argv[1])
with Client(transport=transport, fetch_schema_from_transport=True) as session:
    query = gql(sys.argv[2])
    query.variable_values = json.loads(sys.argv[3])
    print(json.dumps(session.execute(query)))
