// The time of this transaction.
// params: none      columns: at (an instant)
RETURN datetime.transaction() AS at
