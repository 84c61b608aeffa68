"""Own changes that come from elsewhere: packs of others, and the whole copies that former versions made."""

__all__ = ["adopting", "difference", "packs"]
