// An office: `h` is what `holder` holds in `body`.
{ id: h.id, title: h.title, holderId: holder.id, ofId: body.id, from: h.from, to: h.to }
