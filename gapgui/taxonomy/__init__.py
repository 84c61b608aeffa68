"""The editable YAML taxonomy: loading with problems, and edits that keep comments."""
