CALL () {
  UNWIND range(0, size($ends.{{label}}) - 1) AS place
  MATCH (n:{{label}} {id: $ends.{{label}}[place]}) WITH n ORDER BY place
  RETURN collect(n) AS {{ends}}
}
