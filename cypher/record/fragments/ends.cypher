CALL () {
  UNWIND range(0, size($graph.ends.{{label}}) - 1) AS place
  MATCH (n:{{label}} {id: $graph.ends.{{label}}[place]}) WITH n ORDER BY place
  RETURN collect(n) AS {{ends}}
}
