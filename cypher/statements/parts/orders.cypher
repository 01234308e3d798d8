// @variant SAID_AT_DESC beyond=< dir=DESC
// @variant SAID_AT_ASC beyond=> dir=ASC
