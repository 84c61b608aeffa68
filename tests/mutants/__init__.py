"""Break the rules of reading in many small ways, and see which breaks no test notices."""
