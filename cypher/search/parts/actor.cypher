// @include actors/parts/row n=node
