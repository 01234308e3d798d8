{ id: h.id, title: h.title, holderId: holder.id, ofId: body.id, from: h.from, to: h.to }
