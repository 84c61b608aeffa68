"""Which skills of a posting are alternatives of one another: lists, brackets and bullets of which one is enough."""

__all__ = ["alternatives", "bullets_of_choices", "doing_as_well", "examples", "rivals"]
