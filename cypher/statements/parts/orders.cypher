// @variant SAID_AT_DESC beyond=< dir=DESC narrowing=plain
// @variant SAID_AT_ASC beyond=> dir=ASC narrowing=plain
// @variant SAID_AT_DESC_NARROWED beyond=< dir=DESC narrowing=narrows
// @variant SAID_AT_ASC_NARROWED beyond=> dir=ASC narrowing=narrows
