// However wide its date is.
