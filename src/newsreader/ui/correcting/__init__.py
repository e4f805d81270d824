"""Writing over a translation: the field, other wordings, the memory, what stood there before."""
