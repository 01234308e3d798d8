// The office `h` that `holder` holds in `body`, as a map.
{ id: h.id, title: h.title, holderId: holder.id, ofId: body.id, from: h.from, to: h.to }
