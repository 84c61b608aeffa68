"""What a shell and `man` know of the command line: all of it is made from the parser of the arguments."""

__all__ = ["bash", "fish", "man", "tree", "zsh"]
